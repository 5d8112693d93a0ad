import { recordTypes } from "@open-resolutions/schemas";
import { isPart, mayBeThere } from "../model/records.ts";
import type { RecordRule } from "./rule.ts";

const counts = { moved: [1, 1], split: [2, Number.POSITIVE_INFINITY], withdrawn: [0, 0] } as const;
const countWords = { moved: "one id", split: "two ids or more", withdrawn: "no id" };

export const tombstoneLeads: RecordRule = {
  code: "IDS004",
  name: "tombstone-leads",
  description:
    "A tombstone leads to records that are there, to as many as its kind says, and never to another tombstone.",
  why: "Who holds an old id must arrive, in one step, at what took its place. Write in `to` the ids of records that are there now.",
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
        message: `a tombstone of kind "${kind}" leads to ${countWords[kind]}, this one to ${to.length}`,
      };
    }
    for (const [index, id] of to.entries()) {
      const place = { file, pointer: `${pointer}/to/${index}` };
      if (byId.tombstone.has(id)) {
        yield {
          ...place,
          message: `"${id}" is itself a tombstone`,
          hint: "lead to the record that took its place",
        };
      } else if (
        !recordTypes.some((other) => byId[other].has(id) || mayBeThere(records, other, id)) &&
        !isPart(records, id)
      ) {
        yield { ...place, message: `no record has the id "${id}"` };
      }
    }
  },
};
