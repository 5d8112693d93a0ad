import { referencesOf } from "../model/references.ts";
import { mayBeThere } from "../records.ts";
import { nearest } from "../text/nearest.ts";
import type { RecordRule } from "./rule.ts";

export const referenceResolves: RecordRule = {
  code: "REF001",
  name: "reference-resolves",
  description: "Every reference leads to a record of its type.",
  scope: "record",
  *check({ type, file, pointer, value }, records) {
    for (const reference of referencesOf(type, value)) {
      const known = records.byId[reference.type];
      if (known.size === 0 || known.has(reference.id) || mayBeThere(records, reference.type, reference.id))
        continue;
      const near = nearest(reference.id, known.keys());
      yield {
        file,
        pointer: pointer + reference.pointer,
        message: `no ${reference.type} has the id "${reference.id}"`,
        hint: near === undefined ? `add the ${reference.type}, or correct the id` : `did you mean "${near}"?`,
      };
    }
  },
};
