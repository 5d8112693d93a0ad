import { nearest } from "@open-resolutions/core";
import { UsageError } from "../../usage-error.ts";

/**
 * The sections of the dictionary whose heading holds the word; else the rows of the tables about a list of that name.
 *
 * @throws {UsageError} when the dictionary has neither.
 */
export function sectionsAbout(asked: string, dictionary: string): string {
  const word = asked.toLowerCase();
  const sections = dictionary.split(/^(?=## )/m).slice(1);
  const heading = (section: string) => section.split("\n", 1)[0]?.toLowerCase() ?? "";
  const found = sections.filter((section) => heading(section).includes(word));
  if (found.length > 0) return found.join("\n");
  const lists = sections.flatMap((section) => rowsAbout(word, section));
  if (lists.length > 0) return lists.join("\n");
  const known = sections.flatMap((section) => [
    ...(heading(section).match(/[a-z]+/g) ?? []),
    ...[...section.matchAll(/^\| `([a-zA-Z]+)\[\]`/gm)].map(([, name = ""]) => name),
  ]);
  const near = nearest(asked, known);
  const hint = near === undefined ? "" : `; did you mean ${near}?`;
  throw new UsageError(`the data dictionary has no section "${asked}"${hint}`);
}

/** The heading and the table of a record type, with the rows about a list alone; nothing when it has no such list. */
function rowsAbout(word: string, section: string): string[] {
  const lines = section.split("\n");
  const names = [word, `${word}s`].map((name) => `| \`${name}[]`);
  const rows = lines.filter((line) => names.some((name) => line.toLowerCase().startsWith(name)));
  const table = lines.findIndex((line) => line.startsWith("| field |"));
  return rows.length === 0 || table === -1
    ? []
    : [[lines[0], "", ...lines.slice(table, table + 2), ...rows, ""].join("\n")];
}
