import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draft } from "./registers.ts";
import { validated } from "./validated.ts";

/** A resolution that we wrote, with one preambular paragraph of these words. */
const resolutionWith = (words: string) => `A/RES/99/7

Resolution adopted by the General Assembly on 1 March 2045

99/7. Tests of readers

The General Assembly,

${words}

1. Decides to remain seized of the matter.
`;

const draftOf = (words: string) => draft({ path: "test.txt", content: resolutionWith(words) });

describe("characters that print nothing are removed, and set aside", () => {
  it.each([
    ["a soft hyphen inside a word", "Recalling the lost re\u00ADcords,"],
    ["a soft hyphen at the end of a line", "Recalling the lost re\u00AD\ncords,"],
    ["a soft hyphen before a space", "Recalling the lost re\u00AD cords,"],
    ["a soft hyphen where a page ends", "Recalling the lost re\u00AD\n\n2/5\n\ncords,"],
    ["a zero width space", "Recalling the lost re\u200Bcords,"],
    ["a byte order mark inside the text", "Recalling the lost rec\uFEFFords,"],
    ["the mark of a direction that all has", "Recalling the lost\u200E records,"],
  ])("%s", (_, words) => {
    const made = draftOf(words);
    expect(made.paragraphs[0]?.text).toBe("Recalling the lost records,");
    expect(made.findings).toEqual([]);
    expect(made.setAside.filter(({ reason }) => reason.startsWith("prints nothing"))).toHaveLength(1);
    expect(validated(made)).toEqual([]);
  });

  it.each([
    ["of full width", "Recalling the （lost） records，"],
    ["digits of another script", "Recalling the (lost) records of ٢٠٤٥ and ۲۰۴۵,"],
  ])("characters %s are read as those of English", (_, words) => {
    const made = draftOf(words);
    expect(made.paragraphs[0]?.text).toMatch(/^Recalling the \(lost\) records(?: of 2045 and 2045)?,$/);
    expect(made.findings).toEqual([]);
    expect(made.setAside.some(({ reason }) => reason === "read as the character that it means")).toBe(true);
    expect(validated(made)).toEqual([]);
  });

  it("with line, code and name", () => {
    const made = draftOf("Recalling the lo\u00ADst re\u00ADcords,");
    expect(made.setAside).toContainEqual({
      line: 9,
      text: "U+00AD (soft hyphen)",
      reason: "prints nothing, removed 2 times",
    });
  });

  it("so that names and citations are found", () => {
    const [paragraph] = draftOf(
      "Recalling its resolution 71/\u200B19 on the World Light\u00ADhouse Organization (W\u200BLO),",
    ).paragraphs;
    expect(paragraph?.citations?.map(({ document }) => document)).toEqual(["a-res-71-19"]);
    expect(paragraph?.mentions?.map(({ quote, actor }) => [quote, actor])).toEqual([
      ["World Lighthouse Organization", "wlo"],
      ["WLO", "wlo"],
    ]);
  });

  it("in Akoma Ntoso as well", () => {
    const content = `<akomaNtoso><statement><preface><p><docNumber>A/RES/99/7</docNumber></p></preface>
      <preamble><formula><p>The General Assembly,</p></formula>
      <container><p>Recalling the lost re&#xAD;cords,</p></container></preamble>
      <mainBody><paragraph><num>1.</num><content><p>Decides to re&#x200B;main seized of the matter.</p></content></paragraph></mainBody>
      <conclusions><p>1 March 2045</p></conclusions></statement></akomaNtoso>`;
    const made = draft({ path: "test.xml", content });
    expect(made.paragraphs.map(({ text }) => text)).toEqual([
      "Recalling the lost records,",
      "Decides to remain seized of the matter.",
    ]);
    expect(made.setAside.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["U+00AD (soft hyphen)", "U+200B (zero width space)"]),
    );
  });
});

describe("characters that change what people read are findings at their place", () => {
  it.each([
    ["a bidirectional override", "\u202E", "U+202E (right-to-left override), which is invisible"],
    ["a filler", "\u3164", "U+3164 (hangul filler), which is invisible"],
    ["a character of private use", "\uF0B7", "U+F0B7, which has no agreed meaning"],
    ["a noncharacter", "\uFDD0", "U+FDD0, which Unicode does not define"],
    ["a lost character", "\uFFFD", "U+FFFD (replacement character), which replaces a lost character"],
    ["a control character", "\u0007", "U+0007, which is invisible"],
    ["a character outside the plane", "\u{1F4DC}", "U+1F4DC, which is outside the Basic Multilingual Plane"],
  ])("%s", (_, character, said) => {
    const { findings } = draftOf(`Recalling the\u200B lost\u200B re${character}cords,`);
    expect(findings.map(({ code, line, column, message }) => [code, line, column, message])).toEqual([
      ["DRF014", 9, 24, `the text has ${said}`],
    ]);
  });

  it("once a line for each kind of them", () => {
    const { findings } = draftOf(`Recalling ${"\uE000\uE001".repeat(20_000)},`);
    expect(findings.filter(({ code }) => code === "DRF014")).toHaveLength(2);
  });
});

it("any character is kept, removed and set aside, or a finding: never silently in a record that the check refuses", () => {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom("\u00AD", "\u200B", "\u202A", "\u2060", "\uFFF9", "\u{E0001}", "\u180E", "\u034F"),
  );
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 4 }), (characters) => {
      const made = draftOf(`Recalling the lost re${characters.join("x")}cords of the archives,`);
      if (made.findings.length === 0) expect(validated(made)).toEqual([]);
    }),
    { numRuns: 150, seed: 11 },
  );
});

describe("ligatures are read as their letters, and typeset hyphens hide nothing", () => {
  it("in the words of acts", () => {
    const made = draftOf("Rea\uFB03rming the role of archives,");
    expect(made.findings).toEqual([]);
    expect(made.paragraphs[0]?.acts).toMatchObject([{ quote: "Reaffirming", verb: "reaffirm" }]);
    expect(made.setAside).toContainEqual({
      line: 9,
      text: "\uFB03",
      reason: "read as the letters that it prints",
    });
    expect(validated(made)).toEqual([]);
  });

  it("in names, at the offsets of the text as it is read", () => {
    const made = draftOf(
      "Recalling the \uFB01ne work of the United Nations Of\uFB01ce for Fog and the Secretary\u2011General,",
    );
    const [paragraph] = made.paragraphs;
    expect(paragraph?.text).toBe(
      "Recalling the fine work of the United Nations Office for Fog and the Secretary\u2011General,",
    );
    const found = paragraph?.mentions?.map(({ actor, start, end }) => [
      actor,
      paragraph.text.slice(start, end),
    ]);
    expect(found).toEqual([
      ["unof", "United Nations Office for Fog"],
      ["secretary-general", "Secretary\u2011General"],
    ]);
    expect(validated(made)).toEqual([]);
  });
});
