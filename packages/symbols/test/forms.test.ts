import { describe, expect, test } from "vitest";
import { parseSymbol, printSymbol, SYMBOL_FORMS } from "../src/index.ts";

const wholeText = (pattern: string) => new RegExp(`^(?:${pattern})$`);

describe.each(SYMBOL_FORMS)("$description", (form) => {
  test("has an example", () => {
    expect(form.examples).not.toHaveLength(0);
  });

  test.each(form.examples)("%s is read by this form and no other", (example) => {
    const matching = SYMBOL_FORMS.filter(({ pattern }) => wholeText(pattern).test(example));
    expect(matching).toEqual([form]);
    const symbol = form.parse(wholeText(form.pattern).exec(example)?.groups ?? {}, example);
    expect(symbol).toEqual(parseSymbol(example));
    expect(symbol && printSymbol(symbol)).toBe(example);
    const printing = SYMBOL_FORMS.filter(({ print }) => symbol && print(symbol) !== undefined);
    expect(printing).toEqual([form]);
  });

  test("has a pattern that costs a constant: no unbounded quantifier", () => {
    const withoutClassesAndEscapes = form.pattern.replace(/\\./g, "_").replace(/\[[^\]]*\]/g, "_");
    expect(withoutClassesAndEscapes).not.toMatch(/[*+]|\{\d+,\}/);
  });
});

test("every form has a description of its own", () => {
  const descriptions = SYMBOL_FORMS.map(({ description }) => description);
  expect(new Set(descriptions).size).toBe(descriptions.length);
});
