import { isComplete } from "../model/records.ts";
import { pointer as pointerTo } from "../read/json-pointer.ts";
import type { RecordRule } from "./rule.ts";

export const printedOrSourced: RecordRule = {
  code: "SRC002",
  name: "printed-or-sourced",
  description:
    "A resolution of the dataset prints each title, acronym, alias, demonym and location, or a source supports it. All words of a name are in one paragraph. For some titles it is enough that a part is printed: the number of “World Buoy Agency resolution 12/3”; “Penal Code” of “Penal Code (Amberland)”; “rules of procedure” of “rules of procedure of the Council of Harbours”; the noun, the day and the year of “press statement of the Council of Harbours of 3 May 2044”.",
  why: "Every fact needs proof: a resolution of the dataset prints it, or a source supports it. Write it as the text prints it, or add the page on which you read it to `sources`.",
  example: {
    file: "actors/unof.json",
    right: '  "parent": "united-nations",\n',
    wrong: '  "parent": "united-nations",\n  "location": "Vienna",\n',
  },
  scope: "record",
  types: ["actor", "capability", "document"],
  *check(entry, records, { facts, unprinted }) {
    const own = facts.get(entry);
    if (!own || !isComplete(records)) return;
    for (const fact of own) {
      const { field, index, value } = fact;
      if (field === "date" || !unprinted.has(fact)) continue;
      yield {
        file: entry.file,
        pointer: entry.pointer + (index === undefined ? pointerTo(field) : pointerTo(field, index)),
        message: `no resolution prints "${value}"`,
        hint: `write it as a text prints it, or add to \`sources\` where you read it: {"url": "https://…", "accessed": "…", "supports": ["${field}"]}`,
      };
    }
  },
};
