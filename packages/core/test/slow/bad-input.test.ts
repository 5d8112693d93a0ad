import { dataset, textOf } from "@open-resolutions/testkit/dataset";
import { write } from "@open-resolutions/testkit/edits";
import { anywhere, splice, steps, transplant } from "@open-resolutions/testkit/mutations";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFiles } from "../../src/index.ts";
import { findingsAfter } from "../findings-after.ts";

const path = "actors/unof.json";
const paths = [...dataset.keys()];

describe("input that nobody should write ends in findings, never in an exception", () => {
  it.each<[string, string | Uint8Array]>([
    ["an empty file", ""],
    ["white space", " \n"],
    ["null", "null"],
    ["a number", "7"],
    ["NaN", '{"id": NaN}'],
    ["a number too large", '{"id": 1e999}'],
    ["a list", "[]"],
    ["an empty object", "{}"],
    ["a comment", '// mine\n{"id": "unof"}'],
    ["a trailing comma", '{"id": "unof",}'],
    ["a truncated file", '{"id": "uno'],
    ["a byte order mark", '\uFEFF{"id": "unof"}'],
    ["a lone surrogate", '{"id": "unof", "name": "\\ud800", "kind": "office"}'],
    ["a NUL", '{"id": "unof\u0000"}'],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
    ["invalid UTF-8", new Uint8Array([0x7b, 0xc3, 0x28, 0x7d])],
    ["__proto__ as a key", '{"__proto__": {"kind": "office"}, "id": "unof"}'],
    ["constructor as a key", '{"constructor": 1, "id": "unof", "hasOwnProperty": 2}'],
    ["a string of 20 MB in a file that is not in canonical form", `{"id": "${"x".repeat(20_000_000)}"}`],
    ["100,000 nested brackets", "[".repeat(100_000)],
    ["100,000 nested brackets, closed", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    [
      "100,000 nested objects in a private field",
      `{"x_deep": ${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}`,
    ],
  ])("%s", (_, content) => {
    const findings = findingsAfter((files) => files.set(path, content as string));
    const own = findings.filter(({ file }) => file === path);
    expect(own.length).toBeGreaterThan(0);
    for (const { line, column, message } of own)
      expect([line > 0, column > 0, message !== ""]).toEqual([true, true, true]);
    expect(({} as { kind?: string }).kind).toBeUndefined();
  });

  it("any JSON value in the place of any value", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths.filter((file) => file.endsWith(".json"))),
        steps,
        fc.jsonValue({ maxDepth: 3 }),
        (file, at, graft) => {
          const value = transplant(JSON.parse(textOf(file)), at, graft);
          for (const finding of findingsAfter(write(file, JSON.stringify(value, null, 2))))
            expect(finding.line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("any characters in the place of any characters", () => {
    const edit = fc.tuple(
      fc.constantFrom(...paths),
      anywhere,
      fc.nat(20),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    fc.assert(
      fc.property(edit, ([file, where, length, by]) => {
        findingsAfter(write(file, splice(textOf(file), where, length, by)));
      }),
      { numRuns: 150 },
    );
  });

  it("no files at all", () => {
    expect(checkFiles([]).findings).toEqual([]);
  });
});
