import { canonicalJson } from "../model/canonical-json.ts";
import { isCanonical } from "../model/is-canonical.ts";
import { losesDigits } from "../read/exact-numbers.ts";
import { duplicateKeys } from "../read/parse-json.ts";
import type { FileRule } from "./rule.ts";

export const canonicalForm: FileRule = {
  code: "FMT005",
  name: "canonical-form",
  description:
    "A JSON file is in canonical form: keys in the order of the schema, an indent of two spaces, lists and objects on one line if they fit in 110 columns, a line feed at the end.",
  why: "When all files have the same form, a diff shows only real changes. You need not write it by hand: `validate --fix` does.",
  example: {
    file: "actors/unof.json",
    right: '  "kind": "office",\n  "parent": "united-nations",\n',
    wrong: '  "parent": "united-nations",\n  "kind": "office",\n',
  },
  scope: "file",
  // Until all keys are right, their order does not matter.
  afterSchema: true,
  *check(file) {
    const { kind, value } = file;
    if (
      value === undefined ||
      !kind ||
      kind.holds === "lines" ||
      kind.holds === "source" ||
      isCanonical(file)
    )
      return;
    // Adding `$schema` can change which lines fit, so a missing `$schema` is reported first (FMT006).
    if (duplicateKeys(file.text).length > 0 || !(value as { $schema?: unknown } | null)?.$schema) return;
    const canonical = canonicalJson(value, kind.schema);
    let offset = 0;
    while (offset < canonical.length && file.text[offset] === canonical[offset]) offset += 1;
    yield {
      file,
      offset,
      message: "from here on the file is not in canonical form",
      // A fix that would lose digits is not offered: see placeFindings.
      ...(losesDigits(file.text)
        ? {
            hint: "write the number that has too many digits as a text, in quotation marks; then `open-resolutions validate --fix` can rewrite the file",
          }
        : {
            hint: "`open-resolutions validate --fix` rewrites the file",
            fix: { description: "write the file in canonical form" },
          }),
    };
  },
};
