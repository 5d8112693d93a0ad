import { type Damage, damageText, tidy } from "@open-resolutions/testkit/damage";
import { assemblyText, councilText, nextText } from "@open-resolutions/testkit/official-texts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draft } from "../registers.ts";
import { contentsOf, silentFaults } from "../silent-faults.ts";

const texts = [assemblyText, councilText, nextText];
const wholes = texts.map((text) => draft(text));

/** The paragraphs that a damaged text does not give as the tidy one, and that have no finding at their place. */
function faultsOf(index: number, damage: Damage): string[] {
  const [text, whole] = [texts[index], wholes[index]];
  if (!text || !whole?.resolution) throw new Error("the tidy text gives no draft");
  const content = damageText(text.content, whole.resolution.id, damage);
  // Pages of seven lines print nearly as many lines around their text.
  const reach = (length: number) => 2 * Math.ceil(length / 30) + 12;
  return silentFaults(whole, draft({ ...text, content }), content, reach);
}

describe("a damaged text gives the draft of the tidy one", () => {
  const kinds: [string, Partial<Damage>][] = [
    ["lines of eighty columns", { width: 80 }],
    ["lines of forty columns", { width: 40 }],
    ["pages as pdftotext -layout prints them", { width: 80, page: 25 }],
    ["pages with lines of their own", { width: 80, page: 25, frame: "lines" }],
    ["footnotes with plain digits", { width: 80, notes: "digits" }],
    ["footnotes in brackets", { width: 80, notes: "brackets" }],
    ["footnotes with a slash", { width: 80, notes: "slash" }],
    ["numbers in brackets", { numbers: "(1)" }],
    ["numbers with a bracket", { numbers: "1)" }],
    ["a formula in capitals", { capitals: true }],
    ["entities of HTML", { entities: true }],
    ["characters that print nothing", { invisible: true }],
    ["numbers of lines in the margin", { width: 80, margin: true }],
    ["words cut by soft hyphens", { width: 60, cuts: "soft" }],
    ["Windows line ends", { lineEnd: "\r\n" }],
  ];
  for (const [name, damage] of kinds)
    it.each(texts.map(({ path }, index) => [path, index] as const))(`${name}: %s`, (_, index) => {
      const [text, whole] = [texts[index], wholes[index]];
      const content = damageText(text?.content ?? "", whole?.resolution?.id ?? "", { ...tidy, ...damage });
      const made = draft({ path: text?.path ?? "", content });
      expect(contentsOf(made)).toEqual(whole && contentsOf(whole));
    });
});

describe("what a damaged text gives otherwise has a finding at its place", () => {
  const anyDamage: fc.Arbitrary<Damage> = fc.record({
    width: fc.constantFrom(0, 40, 55, 72, 80, 100),
    cuts: fc.constantFrom("none", "soft", "printed"),
    page: fc.constantFrom(0, 7, 20, 31, 45),
    frame: fc.constantFrom("layout", "lines", "tight"),
    notes: fc.constantFrom("superscript", "digits", "brackets", "slash"),
    numbers: fc.constantFrom("1.", "(1)", "1)"),
    capitals: fc.boolean(),
    entities: fc.boolean(),
    invisible: fc.boolean(),
    margin: fc.boolean(),
    lineEnd: fc.constantFrom("\n", "\r\n"),
  });

  it("whatever is combined", () => {
    fc.assert(
      fc.property(fc.nat(texts.length - 1), anyDamage, (index, damage) => {
        expect(faultsOf(index, damage)).toEqual([]);
      }),
      { numRuns: 120, seed: 31 },
    );
  });
});
