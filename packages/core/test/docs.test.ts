import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { versioningDocument } from "../src/diff/index.ts";
import { allRules, dataDictionary, rulesDocument, tables } from "../src/index.ts";

const committed = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8");

it("docs/data-dictionary.md says what the schemas say now (else: npm run docs)", () => {
  expect(committed("data-dictionary.md")).toBe(dataDictionary());
});

it("docs/versioning.md says what each change demands now (else: npm run docs)", () => {
  expect(committed("versioning.md")).toBe(versioningDocument());
});

it("the dictionary names every column but the keys of lists", () => {
  const dictionary = dataDictionary();
  const missing = tables.flatMap(({ name, columns, parentKey }) => {
    const keys = new Set(["position", ...parentKey.map((column) => column.name)]);
    return columns
      .filter((column) => !keys.has(column.name) && !dictionary.includes(`\`${name}.${column.name}\``))
      .map((column) => `${name}.${column.name}`);
  });
  expect(missing).toEqual([]);
});

it("the rules page names every rule", () => {
  for (const { code } of allRules) expect(rulesDocument([])).toContain(`### ${code} `);
});

it("what is easily got wrong names only fields, tables and columns that are there", () => {
  const [dictionary = "", edgeCases = ""] = dataDictionary().split("## What is easily got wrong");
  const fields = [...dictionary.matchAll(/^\| `([^`]+)` \|/gm)].flatMap(([, path = ""]) => [
    path,
    path.replace(/\[\]$/, ""),
  ]);
  const columns = tables.flatMap(({ name, columns }) => [
    name,
    ...columns.map((column) => `${name}.${column.name}`),
  ]);
  const known = new Set([...fields, ...columns]);
  const named = [...edgeCases.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
