import { recordTypes } from "@open-resolutions/schemas";
import { isPart, type Records } from "../model/records.ts";
import type { Entry } from "../read/read-file.ts";
import type { RecordRule } from "./rule.ts";

export const uniqueId: RecordRule = {
  code: "IDS001",
  name: "unique-id",
  description: "No two records have the same id, whatever their types.",
  why: "An id stands for one thing for ever, in every table and every link. Choose another id for the new record; the id of a record that was taken away stays taken.",
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
      yield {
        ...place,
        message: `the id "${value.id}" is taken by the ${other.type} in ${other.file.path}`,
        hint:
          type === "tombstone"
            ? "a record that is still there needs no tombstone"
            : "choose another id; ids are never reused",
      };
    } else if (isPart(records, value.id)) {
      yield {
        ...place,
        message: `the id "${value.id}" is taken by a part of a paragraph`,
        hint: "an enumeration is either parts of the text or items of their own",
      };
    }
  },
};

/** The record to which an id belongs: a published one, or the first that has it. */
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
