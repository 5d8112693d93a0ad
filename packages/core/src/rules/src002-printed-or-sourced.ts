import { isComplete } from "../model/records.ts";
import { pointer as pointerTo } from "../read/json-pointer.ts";
import type { RecordRule } from "./rule.ts";

export const printedOrSourced: RecordRule = {
  code: "SRC002",
  name: "printed-or-sourced",
  description:
    "A title, acronym, alias or location is printed in a resolution of the dataset, and a name is put together from words of one paragraph; or a source supports it.",
  why: "No fact stands here without proof: either a resolution of the dataset prints it, or a source says so. Write it as the text has it, or add the page on which you read it to `sources`.",
  example: {
    file: "actors/unof.json",
    right: '  "parent": "united-nations",\n',
    wrong: '  "parent": "united-nations",\n  "location": "Vienna",\n',
  },
  scope: "record",
  types: ["actor", "capability", "document"],
  *check(entry, records, { statements, unprinted }) {
    const stated = statements.get(entry);
    if (!stated || !isComplete(records)) return;
    for (const statement of stated) {
      const { field, index, value } = statement;
      if (field === "date" || !unprinted.has(statement)) continue;
      yield {
        file: entry.file,
        pointer: entry.pointer + (index === undefined ? pointerTo(field) : pointerTo(field, index)),
        message: `no resolution prints "${value}"`,
        hint: `write it as the text has it, or add a source that supports "${field}"`,
      };
    }
  },
};
