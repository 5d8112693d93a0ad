import type { Problem } from "../finding.ts";
import type { Entry } from "../read.ts";
import { isComplete, type Records } from "../records.ts";
import { longDate } from "../text/numerals.ts";
import type { DatasetRule } from "./rule.ts";

/** Fields that no resolution of the dataset prints, with the field that a source supports. */
const outside = [
  { type: "actor", field: "identifiers", path: "identifiers" },
  { type: "theme", field: "exactMatch", path: "exactMatch" },
  { type: "resolution", field: "vote", path: "vote" },
  { type: "resolution", field: "meeting", path: "meeting/record" },
] as const;

export const sourced: DatasetRule = {
  code: "SRC003",
  name: "sourced",
  description:
    "A source supports the ids of an actor in other registers, the matches of a theme, the vote and the meeting record; and the date of a document, unless a resolution prints it.",
  scope: "dataset",
  *check(records) {
    for (const { type, field, path } of outside) {
      for (const entry of records.entries[type]) {
        if (valueAt(entry.value, path) !== undefined && !supports(entry, field))
          yield unsupported(entry, path, field);
      }
    }
    if (!isComplete(records)) return;
    for (const entry of records.entries.document) {
      const { date } = entry.value;
      if (date !== undefined && !supports(entry, "date") && !isPrinted(date, records))
        yield unsupported(entry, "date", "date");
    }
  },
};

function supports({ value }: Entry, field: string): boolean {
  return "sources" in value && (value.sources ?? []).some((source) => source.supports.includes(field));
}

function isPrinted(date: string, { entries }: Records): boolean {
  const printed = date.length === 10 ? longDate(date) : date.slice(0, 4);
  return [
    ...entries.paragraph.map(({ value }) => value.text),
    ...entries.resolution.flatMap(({ value }) => (value.footnotes ?? []).map(({ text }) => text)),
  ].some((text) => text.includes(printed));
}

function unsupported({ file, pointer }: Entry, path: string, field: string): Problem {
  const hint = `add the page on which it was read to \`sources\`, with "supports": ["${field}"], or leave it out`;
  return {
    file,
    pointer: `${pointer}/${path}`,
    message: "no source supports this, and no resolution prints it",
    hint,
  };
}

function valueAt(value: object, path: string): unknown {
  let inner: unknown = value;
  for (const step of path.split("/")) inner = (inner as Record<string, unknown> | undefined)?.[step];
  return inner;
}
