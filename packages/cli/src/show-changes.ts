import {
  type ChangeDetail,
  type ChangeEntry,
  type Changes,
  outlineChanges,
} from "@open-resolutions/core/diff";
import { bold, paint, type ShowRunsOptions, showRuns } from "./show-runs.ts";

const changeOfSign = { "+": "added", "-": "removed", "~": "kept", ">": "kept" } as const;

/** What changed in the dataset as text for a terminal: the least bump, the figures, then record by record. */
export function showChanges(changes: Changes, options: ShowRunsOptions): string {
  const { title, demand, figures, sections } = outlineChanges(changes);
  const numbers = figures.map(({ what, before, after }) => `${what} ${before} → ${after}`).join(", ");
  return `${[
    bold(title, options.colors),
    demand,
    ...(numbers === "" ? [] : [numbers]),
    ...sections.flatMap(({ heading, entries }) => [
      "",
      bold(`${heading} (${entries.length})`, options.colors),
      ...entries.flatMap((entry) => showEntry(entry, options)),
    ]),
  ].join("\n")}\n`;
}

function showEntry({ sign, name, text, details }: ChangeEntry, options: ShowRunsOptions): string[] {
  const head = `  ${sign} ${name}${text === "" ? "" : `: ${text}`}`;
  return [
    paint(changeOfSign[sign], head, options.colors),
    ...details.flatMap((detail) => showDetail(detail, options)),
  ];
}

function showDetail({ text, words }: ChangeDetail, options: ShowRunsOptions): string[] {
  return words ? [`    ${text}`, ...showRuns(words, options).map((line) => `  ${line}`)] : [`    ${text}`];
}
