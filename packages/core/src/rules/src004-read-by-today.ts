import type { RecordRule } from "./rule.ts";

export const readByToday: RecordRule = {
  code: "SRC004",
  name: "read-by-today",
  description:
    "The day on which a source was read is not in the future. `validate` checks this; a build does not, because it reads no clock.",
  why: "The date is mistyped, or the clock of this computer is wrong. Write the day on which you read the page.",
  example: {
    file: "actors/unof.json",
    right: '"accessed": "2026-11-23"',
    wrong: '"accessed": "9999-11-23"',
  },
  scope: "record",
  *check({ file, pointer, value }, _records, { today }) {
    if (today === undefined || !("sources" in value)) return;
    for (const [index, { accessed }] of (value.sources ?? []).entries()) {
      // Dates in this form (ISO 8601) sort as texts.
      if (accessed <= today) continue;
      yield {
        file,
        pointer: `${pointer}/sources/${index}/accessed`,
        message: `${accessed} is in the future: the latest possible day is ${today}`,
        hint: "write the day on which you read the page",
      };
    }
  },
};
