import type { RecordRule } from "./rule.ts";

export const realDate: RecordRule = {
  code: "FMT008",
  name: "real-date",
  description: "A date is a real day of the calendar.",
  why: "A day such as 31 November is a typing error. Check the date in its source.",
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
    yield { file, pointer: `${pointer}/date`, message: `${value.date} is not a real date` };
  },
};
