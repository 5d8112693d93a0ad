import { recordTypes } from "@open-resolutions/schemas";
import type { Entry } from "../read.ts";
import { isPart } from "../records.ts";
import type { DatasetRule } from "./rule.ts";

export const uniqueId: DatasetRule = {
  code: "IDS001",
  name: "unique-id",
  description: "No two records have the same id, whatever their types.",
  scope: "dataset",
  *check(records) {
    const { entries } = records;
    const first = new Map<string, Entry>();
    for (const type of recordTypes) {
      for (const entry of entries[type]) {
        const { id } = entry.value;
        const other = first.get(id);
        if (other) {
          yield {
            file: entry.file,
            pointer: `${entry.pointer}/id`,
            message: `the id "${id}" is taken by the ${other.type} in ${other.file.path}`,
            hint:
              type === "tombstone"
                ? "a record that is still there needs no tombstone"
                : "choose another id; ids are never reused",
          };
        } else if (isPart(records, id)) {
          yield {
            file: entry.file,
            pointer: `${entry.pointer}/id`,
            message: `the id "${id}" is taken by a part of a paragraph`,
            hint: "an enumeration is either parts of the text or items of their own",
          };
        } else first.set(id, entry);
      }
    }
  },
};
