import { recordTypes } from "@open-resolutions/schemas";
import { referencesOf } from "../model/references.ts";
import { isComplete } from "../records.ts";
import type { DatasetRule } from "./rule.ts";

const registers = ["actor", "capability", "document", "theme"] as const;

export const recordUsed: DatasetRule = {
  code: "REF004",
  name: "record-used",
  description: "Every actor, capability, document and theme is used by another record.",
  scope: "dataset",
  *check(records) {
    // A record that could not be read may be the one that uses another.
    if (!isComplete(records)) return;
    const used = new Set<string>();
    for (const type of recordTypes) {
      for (const { value } of records.entries[type]) {
        for (const reference of referencesOf(type, value)) {
          if (reference.id !== value.id) used.add(`${reference.type} ${reference.id}`);
        }
      }
    }
    for (const type of registers) {
      for (const { file, pointer, value } of records.entries[type]) {
        if (used.has(`${type} ${value.id}`)) continue;
        yield {
          file,
          pointer: `${pointer}/id`,
          message: `nothing refers to the ${type} "${value.id}"`,
          hint: "annotate where a text names it, or remove the record",
        };
      }
    }
  },
};
