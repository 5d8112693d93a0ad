import type { Records } from "../model/records.ts";
import type { Entry } from "../read/read-file.ts";
import type { RecordRule } from "./rule.ts";

export const noCycle: RecordRule = {
  code: "REF002",
  name: "no-cycle",
  description: "No record is its own parent or its own broader term, directly or through others.",
  why: "A program that follows parents or broader terms upwards must come to an end. One step of the cycle is wrong: correct it.",
  example: {
    file: "actors/wba.json",
    right: '"parent": "united-nations-system"',
    wrong: '"parent": "wba"',
  },
  scope: "record",
  *check(entry, records) {
    const { file, pointer, value, type } = entry;
    const seen = new Set([value.id]);
    for (let next = above(entry, records); next; next = above(next, records)) {
      if (next.value.id === value.id) {
        // Every record of the cycle detects it; only one reports it.
        if ([...seen].some((id) => id < value.id)) return;
        const field = type === "actor" ? "parent" : "broader";
        const way = [...seen, value.id].join(" → ");
        yield {
          file,
          pointer: `${pointer}/${field}`,
          message: `"${value.id}" is its own ancestor: ${way}`,
          hint: `correct one \`${field}\` of these records`,
        };
      }
      if (seen.has(next.value.id)) return;
      seen.add(next.value.id);
    }
  },
};

function above({ type, value }: Entry, { byId }: Records): Entry | undefined {
  const id = "parent" in value ? value.parent : "broader" in value ? value.broader : undefined;
  return id === undefined ? undefined : byId[type].get(id);
}
