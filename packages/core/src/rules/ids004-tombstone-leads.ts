import { recordTypes } from "@open-resolutions/schemas";
import { isPart, mayExist } from "../model/records.ts";
import type { RecordRule } from "./rule.ts";

const counts = { moved: [1, 1], split: [2, Number.POSITIVE_INFINITY], withdrawn: [0, 0] } as const;
const countWords = { moved: "one id", split: "two ids or more", withdrawn: "no id" };

export const tombstoneLeads: RecordRule = {
  code: "IDS004",
  name: "tombstone-leads",
  description:
    "A tombstone points to existing records: one if moved, two or more if split, none if withdrawn; never to another tombstone.",
  why: "From an old id, users must reach its replacement in one step. Write the ids of existing records in `to`.",
  example: {
    file: "tombstones.json",
    right: '{"id": "lamp-office", "kind": "moved", "to": ["office-of-lamps"]}',
    wrong: '{"id": "lamp-office", "kind": "moved", "to": ["office-of-lanterns"]}',
  },
  scope: "record",
  types: ["tombstone"],
  *check({ type, file, pointer, value }, records) {
    const { byId } = records;
    if (type !== "tombstone") return;
    const { kind, to = [] } = value as { kind: keyof typeof counts; to?: string[] };
    const [least, most] = counts[kind];
    if (to.length < least || to.length > most) {
      yield {
        file,
        pointer: `${pointer}/to`,
        message: `a tombstone of kind "${kind}" points to ${countWords[kind]}, but this one to ${to.length}`,
      };
    }
    for (const [index, id] of to.entries()) {
      const place = { file, pointer: `${pointer}/to/${index}` };
      if (byId.tombstone.has(id)) {
        yield {
          ...place,
          message: `"${id}" is itself a tombstone`,
          hint: "point to the record that replaced it",
        };
      } else if (
        !recordTypes.some((other) => byId[other].has(id) || mayExist(records, other, id)) &&
        !isPart(records, id)
      ) {
        yield { ...place, message: `no record has the id "${id}"` };
      }
    }
  },
};
