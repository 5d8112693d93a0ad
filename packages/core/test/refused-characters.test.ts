import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFiles } from "../src/index.ts";
import { isSurelyPlain, refusedCharacters } from "../src/text/refused-characters.ts";

/** What FMT007 says of a theme with this label, written into its file as it is. */
function saidOf(label: string): string[] {
  const theme = `{"id": "water", "label": ${label}, "group": "cross-cutting"}`;
  const { findings } = checkFiles([
    { path: "vocabularies/themes.json", content: `{"themes": [\n${theme}\n]}\n` },
  ]);
  return findings.filter(({ code }) => code === "FMT007").map(({ message }) => message);
}

describe("FMT007 refuses characters by their class", () => {
  it.each([
    ["a soft hyphen", "wa\u00ADter", "the text has U+00AD (soft hyphen), which is invisible"],
    ["a zero width space", "wa\u200Bter", "the text has U+200B (zero width space), which is invisible"],
    [
      "a bidirectional control",
      "\u202Ewater",
      "the text has U+202E (right-to-left override), which is invisible",
    ],
    ["a filler", "wa\u3164ter", "the text has U+3164 (hangul filler), which is invisible"],
    ["a variation selector", "water\uFE0F", "the text has U+FE0F, which is invisible"],
    [
      "the blank of Braille",
      "wa\u2800ter",
      "the text has U+2800 (braille pattern blank), which is invisible",
    ],
    ["a character of private use", "\uF0B7 water", "the text has U+F0B7, which has no agreed meaning"],
    ["a noncharacter", "water\uFDD0", "the text has U+FDD0, which Unicode does not define"],
    [
      "a sign that changes its neighbours",
      "\u0600 1",
      "the text has U+0600, which only changes how its neighbours look",
    ],
    [
      "a lost character",
      "wa\uFFFDter",
      "the text has U+FFFD (replacement character), which replaces a lost character",
    ],
  ])("%s", (_, label, message) => {
    expect(saidOf(JSON.stringify(label))).toEqual([message]);
  });

  it.each(["\\u00ad", "\\u202e", "\\uf0b7"])("also when JSON writes it as the escape %s", (escaped) => {
    expect(saidOf(`"wa${escaped}ter"`)).toHaveLength(1);
  });

  it("and lets through what people read", () => {
    for (const label of ["Secretary\u2011General", "o\uFB03ce", "“Ænæsthesia” – 1½ §", "Ελλάδα, 水, Ќ"])
      expect(saidOf(JSON.stringify(label))).toEqual([]);
  });
});

/** What the rule asks of a text, without the quick look at the file. */
const isPlain = (text: string) =>
  refusedCharacters(text).next().done === true && !/[^\S ]| {2}/.test(text) && text === text.normalize("NFC");

describe("the quick look at a file passes nothing that the rule refuses", () => {
  it("for each UTF-16 code unit", () => {
    const wrong: string[] = [];
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const text = String.fromCharCode(unit);
      if (text !== "\n" && isSurelyPlain(`"a${text}b"`) && !isPlain(`a${text}b`))
        wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it("for texts of several, as JSON writes them", () => {
    const unit = fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0x20, max: 0x2ff }) },
      { weight: 1, arbitrary: fc.integer({ min: 0x300, max: 0x205f }) },
      { weight: 1, arbitrary: fc.nat(0xffff) },
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
        const text = String.fromCharCode(...units);
        if (isSurelyPlain(JSON.stringify(text))) expect(isPlain(text)).toBe(true);
      }),
      { numRuns: 5000, seed: 7 },
    );
  });
});
