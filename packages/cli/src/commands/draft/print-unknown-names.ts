import { printable } from "@open-resolutions/core";
import type { RankedName } from "../../names/rank-unknown-names.ts";

/** A table of the names that the registers lack: how often, in how many texts, probably what, the words, the first place. */
export function showUnknownNames(names: readonly RankedName[]): string {
  const rows = names.map(({ count, drafts, kind, words, acronym, first }) => [
    String(count),
    String(drafts),
    kind,
    printable(acronym === undefined ? words : `${words} (${acronym})`),
    first,
  ]);
  const header = ["times", "texts", "probably", "name", "first place"];
  const all = [header, ...rows];
  const widths = header.map((_, column) =>
    Math.min(80, Math.max(...all.map((row) => row[column]?.length ?? 0))),
  );
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column < 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}
