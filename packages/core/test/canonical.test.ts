import fc from "fast-check";
import { expect, it } from "vitest";
import { fileKind } from "../src/layout.ts";
import { canonicalJson } from "../src/model/canonical-json.ts";
import { dataset } from "./dataset-files.ts";

const records = [...dataset].flatMap(([path, text]) => {
  const kind = fileKind(path);
  return kind && kind.holds !== "source" ? [{ text, schema: kind.schema }] : [];
});

it("every file of the dataset is in canonical form", () => {
  for (const { text, schema } of records) expect(canonicalJson(JSON.parse(text), schema)).toBe(text);
});

it("the order in which keys were written does not matter", () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, shuffled(inner)]),
    );
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
