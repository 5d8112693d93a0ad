import { dataset } from "@open-resolutions/testkit/dataset";
import { write } from "@open-resolutions/testkit/edits";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFiles } from "../src/index.ts";
import { findingsAfter } from "./findings-after.ts";

const path = "actors/unodc.json";
const paths = [...dataset.keys()];

/** A value put in the place of any value of any file. */
function transplant(value: unknown, steps: readonly number[], graft: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== "object" || value === null) return graft;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return graft;
  const inner = transplant((value as Record<string, unknown>)[key], rest, graft);
  return Array.isArray(value)
    ? value.map((item, at) => (String(at) === key ? inner : item))
    : { ...value, [key]: inner };
}

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
    ["a comment", '// mine\n{"id": "unodc"}'],
    ["a trailing comma", '{"id": "unodc",}'],
    ["a truncated file", '{"id": "uno'],
    ["a byte order mark", '\uFEFF{"id": "unodc"}'],
    ["a lone surrogate", '{"id": "unodc", "name": "\\ud800", "kind": "office"}'],
    ["a NUL", '{"id": "unodc\u0000"}'],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
    ["invalid UTF-8", new Uint8Array([0x7b, 0xc3, 0x28, 0x7d])],
    ["__proto__ as a key", '{"__proto__": {"kind": "office"}, "id": "unodc"}'],
    ["constructor as a key", '{"constructor": 1, "id": "unodc", "hasOwnProperty": 2}'],
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
    const steps = fc.array(fc.nat(60), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.constantFrom(...paths.filter((file) => file.endsWith(".json"))),
        steps,
        fc.jsonValue({ maxDepth: 3 }),
        (file, at, graft) => {
          const value = transplant(JSON.parse(dataset.get(file) ?? ""), at, graft);
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
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(20),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    fc.assert(
      fc.property(edit, ([file, where, length, by]) => {
        const text = dataset.get(file) ?? "";
        const start = Math.floor(where * text.length);
        findingsAfter(write(file, text.slice(0, start) + by + text.slice(start + length)));
      }),
      { numRuns: 150 },
    );
  });

  it("no files at all", () => {
    expect(checkFiles([]).findings).toEqual([]);
  });
});
