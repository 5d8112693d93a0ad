import type { RecordRule } from "./rule.ts";

export const sourceSupportsField: RecordRule = {
  code: "SRC001",
  name: "source-supports-field",
  description: "A source supports only fields that the record has.",
  why: "A source proves the fields that it names in `supports`. Correct the name of the field, or remove it from `supports`.",
  example: {
    file: "actors/unof.json",
    right: '"supports": ["acronym"]',
    wrong: '"supports": ["acronym", "location"]',
  },
  scope: "record",
  *check({ file, pointer, value }) {
    if (!("sources" in value)) return;
    for (const [index, { supports }] of (value.sources ?? []).entries()) {
      for (const [at, field] of supports.entries()) {
        if (Object.hasOwn(value, field)) continue;
        yield {
          file,
          pointer: `${pointer}/sources/${index}/supports/${at}`,
          message: `the record has no field "${field}"`,
          hint: "write the name of a field that the source supports, or remove it",
        };
      }
    }
  },
};
