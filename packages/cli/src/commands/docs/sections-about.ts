import { nearest } from "@open-resolutions/core";
import { UsageError } from "../../usage-error.ts";

/**
 * The sections of the dictionary whose heading has the word; else the rows about a list of that name; else the sections
 * whose heading contains the letters.
 *
 * @throws {UsageError} when the dictionary has none of them.
 */
export function sectionsAbout(asked: string, dictionary: string): string {
  const word = asked.toLowerCase();
  const sections = dictionary.split(/^(?=## )/m).slice(1);
  const heading = (section: string) => section.split("\n", 1)[0]?.toLowerCase() ?? "";
  const ofThatName = sections.filter((section) => wordsOf(heading(section)).includes(` ${word} `));
  if (ofThatName.length > 0) return ofThatName.join("\n");
  const lists = sections.flatMap((section) => rowsAbout(word, section));
  if (lists.length > 0) return lists.join("\n");
  const similar = sections.filter((section) => heading(section).includes(word));
  if (similar.length > 0) return similar.join("\n");
  const known = sections.flatMap((section) => [
    ...(heading(section).match(/[a-z]+/g) ?? []),
    ...[...section.matchAll(/^\| `([a-zA-Z]+)\[\]`/gm)].map(([, name = ""]) => name),
  ]);
  const near = nearest(asked, known);
  const hint =
    near === undefined
      ? ": name a record type such as actor, a list such as mentions, or words of a heading"
      : `; did you mean ${near}?`;
  throw new UsageError(`the data dictionary has no section "${asked}"${hint}`);
}

/** The words of a heading, each between spaces, so that a whole word can be looked for. */
function wordsOf(heading: string): string {
  return ` ${(heading.match(/[a-z0-9]+/g) ?? []).join(" ")} `;
}

/** The heading and table of a record type with only the rows about a list; nothing when it has no such list. */
function rowsAbout(word: string, section: string): string[] {
  const lines = section.split("\n");
  const names = [word, `${word}s`].map((name) => `| \`${name}[]`);
  const rows = lines.filter((line) => names.some((name) => line.toLowerCase().startsWith(name)));
  const table = lines.findIndex((line) => line.startsWith("| field |"));
  return rows.length === 0 || table === -1
    ? []
    : [[lines[0], "", ...lines.slice(table, table + 2), ...rows, ""].join("\n")];
}
