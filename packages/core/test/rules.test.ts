import { expect, it } from "vitest";
import { rules } from "../src/index.ts";
import { keywordRules } from "../src/schema/keywords.ts";
import { dataset, findingsAfter } from "./dataset-files.ts";
import { ruleCases } from "./rule-cases.ts";
import { schemaCases } from "./schema-cases.ts";
import { textCases } from "./text-cases.ts";

const cases = [...ruleCases, ...textCases, ...schemaCases];

it("every rule has a case", () => {
  const codes = [...rules, ...keywordRules].map(({ code }) => code);
  expect([...new Set(cases.map(({ code }) => code))].sort()).toEqual(codes.sort());
});

it("the real dataset has no finding", () => {
  expect(findingsAfter()).toEqual([]);
});

it.each(cases)("$code lets good records pass", ({ code, good }) => {
  expect(findingsAfter(good).filter((finding) => finding.code === code)).toEqual([]);
});

it.each(cases)("$code finds the fault at its line and column", ({ code, bad, file, at, message }) => {
  const files = new Map(dataset);
  bad(files);
  const text = String(files.get(file));
  const offset = typeof at === "string" ? text.indexOf(at) : text.search(at);
  const before = text.slice(0, offset).split("\n");
  const place = { file, line: before.length, column: (before.at(-1) ?? "").length + 1 };

  const found = findingsAfter(bad).filter((finding) => finding.code === code);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject(place);
  expect(found[0]?.message).toMatch(message);
});
