import type { RecordRule } from "./rule.ts";

export const realDate: RecordRule = {
  code: "FMT008",
  name: "real-date",
  description:
    "The date of a document, and the date on which a mandate is due, is a real day of the calendar.",
  why: "A day such as 31 November is a typing error. Check the date in its source.",
  example: {
    file: "documents/a-res-140-288.json",
    right: '"date": "2085-09-08"',
    wrong: '"date": "2085-09-31"',
  },
  scope: "record",
  types: ["document", "paragraph"],
  *check({ type, file, pointer, value }) {
    const dated: [place: string, date: string | undefined][] = [];
    if (type === "document" && "date" in value) dated.push(["/date", value.date]);
    if (type === "paragraph" && "mandates" in value)
      for (const [index, { due = [] }] of (value.mandates ?? []).entries())
        for (const [at, { date }] of due.entries()) dated.push([`/mandates/${index}/due/${at}/date`, date]);
    for (const [place, date] of dated) {
      if (date?.length !== 10 || isRealDay(date)) continue;
      yield { file, pointer: pointer + place, message: `${date} is not a real date` };
    }
  },
};

function isRealDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
