import { type RecordType, recordTypes } from "@open-resolutions/schemas";
import { referencesOf } from "../model/references.ts";
import { mayBeThere } from "../records.ts";
import type { DatasetRule } from "./rule.ts";

export const registerThere: DatasetRule = {
  code: "REF005",
  name: "register-there",
  description: "A register to which records refer has records.",
  scope: "dataset",
  *check(records) {
    const missing = new Set<RecordType>();
    for (const type of recordTypes) {
      for (const { file, pointer, value } of records.entries[type]) {
        for (const reference of referencesOf(type, value)) {
          const { type: other } = reference;
          // Paragraphs are no register; a resolution that has none is told so.
          if (other === "paragraph") continue;
          if (records.byId[other].size > 0 || missing.has(other) || mayBeThere(records, other, reference.id))
            continue;
          missing.add(other);
          const message = `the dataset has no ${other} at all, and records refer to them from here on`;
          yield {
            file,
            pointer: pointer + reference.pointer,
            message,
            hint: "restore the files of that register",
          };
        }
      }
    }
  },
};
