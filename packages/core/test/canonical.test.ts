import { dataset } from "@open-resolutions/testkit/dataset";
import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson } from "../src/model/canonical-json.ts";
import { isCanonicalText } from "../src/model/is-canonical.ts";
import { fileKind } from "../src/read/record-paths.ts";

const records = [...dataset].flatMap(([path, text]) => {
  const kind = fileKind(path);
  return kind && kind.holds !== "source" ? [{ text, schema: kind.schema }] : [];
});

it("every file of the dataset is in canonical form", () => {
  for (const { text, schema } of records) expect(canonicalJson(JSON.parse(text), schema)).toBe(text);
});

it("the order in which keys were written does not matter, but to private fields, which no schema orders", () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value);
    const isPrivate = ([key]: [string, unknown]) => key.startsWith("x_");
    const known = entries.filter((entry) => !isPrivate(entry)).reverse();
    return Object.fromEntries([
      ...entries.filter(isPrivate),
      ...known.map(([key, inner]): [string, unknown] => [key, shuffled(inner)]),
    ]);
  };
  for (const { text, schema } of records)
    expect(canonicalJson(shuffled(JSON.parse(text)), schema)).toBe(text);
});

it("it is idempotent and changes no value, whatever the JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const once = canonicalJson(value, "actor");
      expect(JSON.parse(once)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(once), "actor")).toBe(once);
    }),
  );
});

it("recognizes exactly the texts in canonical form", () => {
  for (const { text, schema } of records) expect(isCanonicalText(text, JSON.parse(text), schema)).toBe(true);
  const space = fc.constantFrom("", " ", "  ", "\n", "\n  ", "\n    ", ",", ", ");
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom(...records),
      fc.double({ min: 0, max: 1, noNaN: true }),
      space,
      fc.nat(3),
      (value, { text, schema }, where, by, length) => {
        const start = Math.floor(where * text.length);
        const candidates = [
          canonicalJson(value, "actor"),
          JSON.stringify(value),
          JSON.stringify(value, null, 2),
          text.slice(0, start) + by + text.slice(start + length),
        ];
        for (const candidate of candidates) {
          let parsed: unknown;
          try {
            parsed = JSON.parse(candidate);
          } catch {
            continue;
          }
          expect(isCanonicalText(candidate, parsed, schema)).toBe(
            candidate === canonicalJson(parsed, schema),
          );
        }
      },
    ),
    { numRuns: 500 },
  );
});
