import type { RecordRule } from "./rule.ts";

export const realDate: RecordRule = {
  code: "FMT008",
  name: "real-date",
  description: "The day of a date is in the calendar.",
  why: "A day that no calendar has is a slip of the pen. Read the date once more in its source.",
  example: {
    file: "documents/a-res-140-288.json",
    right: '"date": "2085-09-08"',
    wrong: '"date": "2085-09-31"',
  },
  scope: "record",
  types: ["document"],
  *check({ type, file, pointer, value }) {
    if (type !== "document" || !("date" in value) || value.date?.length !== 10) return;
    const day = new Date(`${value.date}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value.date)) return;
    yield { file, pointer: `${pointer}/date`, message: `the calendar has no ${value.date}` };
  },
};
