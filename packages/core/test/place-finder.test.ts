import fc from "fast-check";
import { expect, it } from "vitest";
import { placeFinder } from "../src/read/positions.ts";

const text = '{\n  "a": [1, {"b/c": "x"}],\r\n  "a": 2,\n  "d": {}\n}';

it.each([
  ["", false, "{", 1],
  ["/a", false, "[", 2],
  ["/a/1/b~1c", false, '"x"', 2],
  ["/a/1/b~1c", true, '"b/c"', 2],
  ["/d", true, '"d"', 4],
  ["/d/missing", true, "{", 4],
  ["/a/7", false, "[", 2],
])("finds %j, at its key: %j", (pointer, atKey, words, line) => {
  const { extentAt, lineAt } = placeFinder(text);
  const { offset, length } = extentAt(pointer, atKey);
  expect(text.slice(offset, offset + length)).toBe(words);
  expect(lineAt(offset).line).toBe(line);
});

it("finds every character of a string, however it is escaped", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.boolean(), (value, isAscii) => {
      const json = JSON.stringify(value);
      const written = isAscii
        ? json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        : json;
      const { extentAt, offsetInString } = placeFinder(written);
      const offsets = Array.from({ length: value.length + 1 }, (_, at) => offsetInString(extentAt(""), at));
      const units = offsets
        .slice(0, -1)
        .map((from, at) => JSON.parse(`"${written.slice(from, offsets[at + 1])}"`));
      expect(units.join("")).toBe(value);
    }),
  );
});
