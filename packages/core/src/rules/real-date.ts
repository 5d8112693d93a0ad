import type { RecordRule } from "./rule.ts";

export const realDate: RecordRule = {
  code: "FMT008",
  name: "real-date",
  description: "The day of a date is in the calendar.",
  scope: "record",
  *check({ type, file, pointer, value }) {
    if (type !== "document" || !("date" in value) || value.date?.length !== 10) return;
    const day = new Date(`${value.date}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value.date)) return;
    yield { file, pointer: `${pointer}/date`, message: `the calendar has no ${value.date}` };
  },
};
