import { isCanonical } from "../model/is-canonical.ts";
import { duplicateKeys } from "../read/parse-json.ts";
import type { ReadFile } from "../read/read-file.ts";
import type { FileRule } from "./rule.ts";

export const uniqueKeys: FileRule = {
  code: "FMT004",
  name: "unique-keys",
  description: "No key occurs twice in an object.",
  why: "Programs keep one of the two values and silently drop the other; which one differs. Decide which value is right and remove the other.",
  example: {
    file: "actors/unof.json",
    right: '  "kind": "office",\n',
    wrong: '  "kind": "office",\n  "kind": "organ",\n',
  },
  scope: "file",
  *check(file) {
    // A text with several records is a line that a program wrote.
    if (file.at !== undefined) return;
    // A parsed value has lost one of the two keys, so its canonical form cannot be the file.
    if (file.value === undefined || isCanonical(file) || isCompact(file)) return;
    for (const { pointer, key, offset } of duplicateKeys(file.text)) {
      yield {
        file,
        pointer,
        offset,
        length: key.length + 2,
        message: `the key "${key}" occurs twice in this object`,
        hint: "remove one of the two",
      };
    }
  },
};

/** Whether a file, or a line of NDJSON, is written as JavaScript writes JSON. */
function isCompact({ text, value }: ReadFile): boolean {
  return text === JSON.stringify(value);
}
