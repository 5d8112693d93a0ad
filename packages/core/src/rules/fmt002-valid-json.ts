import { byteOrderMark, repairJson } from "../read/parse-json.ts";
import type { FileRule } from "./rule.ts";

export const validJson: FileRule = {
  code: "FMT002",
  name: "valid-json",
  description: "A file of records is JSON (RFC 8259).",
  why: "A file that is not JSON cannot be read, so nothing else in it is checked. Correct the place that is shown; an editor for JSON marks it too.",
  example: {
    file: "actors/unof.json",
    right: '"name": "United Nations Office for Fog"',
    wrong: '"name" "United Nations Office for Fog"',
  },
  scope: "file",
  *check(file) {
    if (typeof file.error !== "object") return;
    const fix = file.text !== repairJson(file.text) && { description: fixOf(file.text) };
    yield { file, ...file.error, ...(fix && { fix }) };
  },
};

function fixOf(text: string): string {
  return text.startsWith(byteOrderMark) ? "remove the byte order mark" : "remove the comma";
}
