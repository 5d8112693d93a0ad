import { duplicateKeys } from "../json/parse.ts";
import { isCanonical } from "./canonical-form.ts";
import type { FileRule } from "./rule.ts";

export const uniqueKeys: FileRule = {
  code: "FMT004",
  name: "unique-keys",
  description: "No key stands twice in an object.",
  scope: "file",
  *check(file) {
    // A parsed value has lost one of the two keys, so its canonical form cannot be the file.
    if (file.value === undefined || isCanonical(file)) return;
    for (const { pointer, key, offset } of duplicateKeys(file.text)) {
      yield {
        file,
        pointer,
        offset,
        length: key.length + 2,
        message: `the key "${key}" stands twice in this object`,
        hint: "remove one of the two",
      };
    }
  },
};
