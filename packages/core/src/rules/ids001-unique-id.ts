import { recordTypes } from "@open-resolutions/schemas";
import { isPart, type Records } from "../model/records.ts";
import type { Entry } from "../read/read-file.ts";
import type { RecordRule } from "./rule.ts";

export const uniqueId: RecordRule = {
  code: "IDS001",
  name: "unique-id",
  description: "No two records have the same id, whatever their types.",
  why: "An id means one thing for ever, in every table and every link. Choose another id for the new record; the id of a removed record is never used again.",
  example: {
    file: "tombstones.json",
    right: '{"id": "moon-towers", "kind": "withdrawn"}',
    wrong: '{"id": "unof", "kind": "withdrawn"}',
  },
  scope: "record",
  *check(entry, records) {
    const { type, file, pointer, value } = entry;
    const place = { file, pointer: `${pointer}/id` };
    const other = firstOf(value.id, records);
    if (other && !isSame(other, entry)) {
      const isRemoved = other.type === "tombstone" && type !== "tombstone";
      yield {
        ...place,
        message: isRemoved
          ? `the id "${value.id}" belonged to a record that was removed: ${other.file.path} has its tombstone`
          : `the id "${value.id}" already belongs to the ${other.type} in ${other.file.path}`,
        hint:
          type === "tombstone"
            ? "remove the tombstone: the record still exists"
            : "choose another id; ids are never reused",
      };
    } else if (isPart(records, value.id)) {
      yield {
        ...place,
        message: `the id "${value.id}" already belongs to a part of a paragraph`,
        hint: "write an enumeration either as parts or as items, not as both",
      };
    }
  },
};

/** The record to which an id belongs: a published one, or else the first with this id. */
function firstOf(id: string, { byId }: Records): Entry | undefined {
  let first: Entry | undefined;
  for (const type of recordTypes) {
    const holder = byId[type].get(id);
    if (holder?.file.context) return holder;
    first ??= holder;
  }
  return first;
}

function isSame(a: Entry, b: Entry): boolean {
  return a.file === b.file && a.pointer === b.pointer;
}
