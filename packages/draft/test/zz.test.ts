import { type Damage, damageText, tidy } from "@open-resolutions/testkit/damage";
import { assemblyText, councilText, nextText } from "@open-resolutions/testkit/official-texts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draft } from "./registers.ts";

const texts = [assemblyText, councilText, nextText];
const wholes = texts.map((text) => draft(text));

/** What a draft says: the words of each paragraph, and the footnotes that it calls. */
const contentsOf = ({ paragraphs }: ReturnType<typeof draft>) =>
  paragraphs.map(({ label, text, footnotes = [] }) => ({
    label,
    text,
    calls: footnotes.map(({ number }) => number),
  }));

/** The paragraphs that a damaged text does not give as the tidy one, and that have no finding within three lines. */
function silentFaults(index: number, damage: Damage): string[] {
  const [text, whole] = [texts[index], wholes[index]];
  if (!text || !whole?.resolution) throw new Error("the tidy text gives no draft");
  const content = damageText(text.content, whole.resolution.id, damage);
  const made = draft({ ...text, content });
  if (!made.resolution) return made.findings.some(({ severity }) => severity === "error") ? [] : ["no draft"];
  const known = new Map(contentsOf(made).map((each) => [each.label, JSON.stringify(each)]));
  const found = made.findings.map(({ line }) => line);
  const lines = content.split(/\r\n|[\n\f]/);
  return contentsOf(whole).flatMap((each) => {
    if (known.get(each.label) === JSON.stringify(each)) return [];
    const at = lines.findIndex((line) => line.includes(each.text.slice(0, 10))) + 1;
    // Pages of seven lines print nearly as many lines around their text.
    const end = at + 2 * Math.ceil(each.text.length / 30) + 12;
    const isTold = found.some((line) => at === 0 || (line >= at - 3 && line <= end));
    return isTold ? [] : [`${each.label} ${each.text.slice(0, 60)}`];
  });
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
        expect(silentFaults(index, damage)).toEqual([]);
      }),
      { numRuns: 1200, seed: 77 },
    );
  });
});
