import { organOf } from "@open-resolutions/symbols";
import type { UnplacedFinding } from "../model/finding.ts";
import { isComplete } from "../model/records.ts";
import type { Entry } from "../read/read-file.ts";
import type { RecordRule } from "./rule.ts";

/** Fields that resolutions do not print, with the field that a source supports. */
const outside = [
  { type: "actor", field: "identifiers", path: "identifiers" },
  { type: "theme", field: "exactMatch", path: "exactMatch" },
  { type: "resolution", field: "vote", path: "vote" },
  { type: "resolution", field: "meeting", path: "meeting/record" },
] as const;

export const sourced: RecordRule = {
  code: "SRC003",
  name: "sourced",
  description:
    "A source supports the ids of an actor in other registers, the matches of a theme, the vote and the meeting record, and the date of a document that no resolution prints.",
  why: "The resolutions do not print these facts, so a reader can check them only at their source. Add the page on which you read them to `sources`, or remove them.",
  example: {
    file: "documents/wba-wlo-memorandum-2080.json",
    right: '"date": "2080-05-22"',
    wrong: '"date": "2080-05-23"',
  },
  scope: "record",
  types: ["actor", "theme", "resolution", "document"],
  *check(entry, records, { facts, unprinted }) {
    for (const { type, field, path } of outside) {
      if (type !== entry.type || valueAt(entry.value, path) === undefined || supports(entry, field)) continue;
      if (field === "vote" && printsVote(entry.value)) continue;
      yield unsupported(entry, path, field);
    }
    for (const fact of facts.get(entry) ?? []) {
      if (fact.field === "date" && unprinted.has(fact) && isComplete(records))
        yield unsupported(entry, "date", "date");
    }
  },
};

/** Whether the organ prints at the end of its resolutions how they were adopted. */
function printsVote(value: object): boolean {
  return "organ" in value && typeof value.organ === "string" && organOf(value.organ)?.printsVote === true;
}

function supports({ value }: Entry, field: string): boolean {
  if (!("sources" in value)) return false;
  const supported = (value.sources ?? []).flatMap((source) => source.supports);
  // A source that supports a missing field probably means this one; SRC001 reports it.
  return supported.some((name) => name === field || !Object.hasOwn(value, name));
}

function unsupported({ file, pointer }: Entry, path: string, field: string): UnplacedFinding {
  const hint = `add the page on which you read it to \`sources\`, with "supports": ["${field}"], or remove it`;
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
