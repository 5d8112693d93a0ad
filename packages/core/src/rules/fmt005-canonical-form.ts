import { canonicalJson } from "../model/canonical-json.ts";
import { isCanonical } from "../model/canonical-text.ts";
import { losesDigits } from "../read/exact-numbers.ts";
import { duplicateKeys } from "../read/parse-json.ts";
import type { FileRule } from "./rule.ts";

export const canonicalForm: FileRule = {
  code: "FMT005",
  name: "canonical-form",
  description:
    "A JSON file is written in the one form: keys in the order of the schema, two spaces, what fits in 110 columns on one line, a line feed at the end.",
  why: "When everybody writes the same form, a change shows only what was changed. Nobody needs to write it by hand: a command writes it.",
  example: {
    file: "actors/unof.json",
    right: '  "kind": "office",\n  "parent": "united-nations",\n',
    wrong: '  "parent": "united-nations",\n  "kind": "office",\n',
  },
  scope: "file",
  // The order of keys means nothing while some of them are wrong.
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
    // Without its longest line a file may fit on one: what is missing is reported, and nothing else about the form.
    if (duplicateKeys(file.text).length > 0 || !(value as { $schema?: unknown } | null)?.$schema) return;
    const canonical = canonicalJson(value, kind.schema);
    let offset = 0;
    while (offset < canonical.length && file.text[offset] === canonical[offset]) offset += 1;
    yield {
      file,
      offset,
      message: "from here on the file is not in canonical form",
      // A fix that would lose digits is not offered: see placeProblems.
      ...(losesDigits(file.text)
        ? {
            hint: "write the number that has too many digits as a text, in quotation marks; then `open-resolutions validate --fix` can write the whole file in this form",
          }
        : {
            hint: "`open-resolutions validate --fix` writes it in this form",
            fix: { description: "write the file in canonical form" },
          }),
    };
  },
};
