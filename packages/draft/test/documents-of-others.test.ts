import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";
import { economicAndSocialCouncil } from "./registers.ts";

const all = (words: string, more = "") => read(`${words}\n\n1. Thanks those who read.\n\n${more}`);
const cited = (words: string, more = "") => all(words, more).citations;

describe("a numbered resolution of a body that is an actor of the registers is a document of that body", () => {
  it.each([
    [
      "World Fog Organization resolution 72/15",
      "World Fog Organization resolution 72/15 | world-fog-organization-resolution-72-15",
    ],
    [
      "decision 15/4 of 19 December 2044 of the World Fog Organization",
      "15/4 | world-fog-organization-decision-15-4",
    ],
    [
      "the work of the World Fog Organization at its fifth session, in its resolution 5/14 of 2 March 2044",
      "5/14 | world-fog-organization-resolution-5-14",
    ],
    [
      "World Fog Organization resolution 72/15 of 2 March 2044 adopted by the Organization",
      "World Fog Organization resolution 72/15 | world-fog-organization-resolution-72-15",
    ],
    [
      "resolution 75/3 of 2 March 2044, in which the World Fog Organization invited the keepers",
      "75/3 | world-fog-organization-resolution-75-3",
    ],
  ])("%s", (words, expected) => {
    expect(cited(`Recalling ${words},`)).toEqual([expected]);
    expect(all(`Recalling ${words},`).doubts.filter((one) => one.startsWith("DRF024"))).toHaveLength(1);
  });
});

describe("a document of an agency by its letters and number", () => {
  it("is no resolution", () => {
    expect(
      cited("Recalling the lamps,¹", "¹ World Fog Organization, document CL 144/9 (C 2013/20), appendix D."),
    ).toEqual([
      "CL 144/9 | world-fog-organization-document-cl-144-9",
      "C 2013/20 | world-fog-organization-document-c-2013-20",
    ]);
  });

  it.each([
    ["document WFO58/2041/REC/1, resolution 58.3, annex", "WFO58/2041/REC/1"],
    ["document COFI/2014/4.2/Rev.1, appendix II", "COFI/2014/4.2/Rev.1"],
    ["document LEG 110/18/1", "LEG 110/18/1"],
    ["document WFO58/2041, annex (Tern Harbour, 2041)", "WFO58/2041"],
  ])("%s", (words, number) => {
    const [first, ...others] = cited("Recalling the lamps,¹", `¹ World Fog Organization, ${words}.`);
    expect(first).toMatch(new RegExp(`^${number} \\| world-fog-organization-document-`));
    expect(others).toEqual([]);
  });

  it("is nobody's when no register has the agency", () => {
    expect(cited("Recalling the lamps,¹", "¹ Harbour Agency, document CL 144/9.")).toEqual([]);
  });
});

it("a session in Roman numerals is none of the Economic and Social Council when it counted by years", () => {
  const of = (date: string) => cited(`Recalling resolution 302 (XXVII) of ${date},`);
  expect(of("10 May 1960")).toEqual(["302 (XXVII) | e-res-302-xxvii"]);
  expect(of("10 May 2044")).toEqual([]);
});

it.each([
  ["Recalling resolutions 346 (XI) and 377 (V),", ["346 (XI) | e-res-346-xi", "377 (V) | a-res-377-v"]],
  ["Recalling resolution 2200 A (XXI),", ["2200 A (XXI) | a-res-2200-a-xxi"]],
  ["Recalling resolution 13 (I),", ["13 (I) | a-res-13-i"]],
  ["Recalling General Assembly resolution 302 (XXI),", []],
  ["Recalling resolution 542 (LXXIII),", []],
  ["Recalling resolution 1 (IV),", []],
])("a number that a session of the organ did not have is of the other: %s", (words, expected) => {
  expect(read(`${words}\n\n1. Thanks those who read.\n`).citations).toEqual(expected);
  if (!words.includes("13 (I)"))
    expect(read(`${words}\n\n1. Thanks those who read.\n`, economicAndSocialCouncil).citations).toEqual(
      expected,
    );
});

it("a resolution of a body is not meant by the name of the body", () => {
  expect(
    cited("Recalling World Fog Organization resolution 72/15, in which the Organization asked for lamps,"),
  ).toEqual(["World Fog Organization resolution 72/15 | world-fog-organization-resolution-72-15"]);
});

it("a subject before a number of the Security Council is no body", () => {
  expect(cited("Recalling the Lamps, Peace and Harbours resolutions 2250 (2015) and 2535 (2020),")).toEqual([
    "2250 (2015) | s-res-2250-2015",
    "2535 (2020) | s-res-2535-2020",
  ]);
  expect(cited("Recalling Harbour Assembly resolution 2250 (2015),")).toEqual([]);
});

/** Each says of a number of two parts whose it is, in words that do not name the General Assembly. */
const ofAnotherBody = [
  "Harbour Assembly resolution 72/15",
  "the Harbour Assembly resolution 72/15",
  "the Harbour Assembly’s resolution 72/15",
  "resolution 72/15 of the Harbour Assembly",
  "resolution 72/15 of 31 May 2044 of the Harbour Assembly",
  "resolution 72/15, adopted by the Harbour Assembly",
  "resolution 72/15 adopted by the Harbour Assembly on 31 May 2044",
  "resolutions 72/14 and 72/15 of the Harbour Assembly",
  "resolutions 72/14 of 30 May 2044 and 72/15 of 31 May 2044 of the Harbour Assembly",
  "Harbour Assembly resolutions 72/14, 72/15 and 72/16",
  "the Harbour Assembly and its resolution 72/15",
  "the Harbour Assembly, in its resolution 72/15",
  "the Harbour Assembly at its fifth session, in its resolution 72/15",
  "the adoption of resolution 72/15 of 31 May 2044, on the use of lamps, by the Harbour Assembly at its fifth session",
  "the adoption of resolution 72/15 by the Harbour Assembly",
  "the work of the Harbour Assembly, as reflected in its resolution 72/15",
  "the adoption by the Harbour Assembly on 31 May 2044 of its resolution 72/15",
  "resolution 72/15 of 31 May 2044, in which the Harbour Assembly invited the crews",
  "resolution 72/15, by which the Harbour Commission lengthened the day",
  "Conference of the Parties decision 72/15",
  "decision 72/15 of the Conference of the Parties to the Reef Treaty",
  "decision 72/15 of the fifth session of the Reef Conference",
  "Commission on Fog resolution 72/15",
  "resolution 72/15 of the Commission on Fog",
  "UNLF decision 72/15",
  "WHARF resolution 72/15",
  "the Governing Council of the Harbour Fund decision 72/15",
  "Council of the Northern Union Regulation 72/15",
  "Directive 72/15 of the Northern Parliament",
  "Commission Recommendation 72/15",
  "Framework Decision 72/15 of the Northern Union",
  "Harbour Board of Keepers decision 72/15 of 5 June 2044",
  "section II of Reef Council decision 72/15",
  "paragraph 5 of Reef Congress resolution 72/15",
];

describe("a number that the text says is of another body is never one of the General Assembly", () => {
  it.each(ofAnotherBody)("%s", (words) => {
    const { citations, doubts } = all(`Recalling ${words},`);
    expect(citations.filter((one) => /\| (?:a|s|e|a-hrc)-(?:res|dec)-/.test(one))).toEqual([]);
    expect(doubts.filter((one) => /^DRF02[23]/.test(one)).length).toBeGreaterThan(0);
  });

  it.each([
    "the adoption, by its resolution 98/6 of 9 November 2043, of the Lamp Programme",
    "the proclamation in its resolution 98/6 of 9 November 2043 of the Lamp Decade",
    "the endorsement, in its resolution 98/6, of the Secretary-General’s proposal",
    "resolution 98/6, in which it invited the Harbour Assembly",
    "the adoption of resolution 98/6 on lamps lit by the Harbour Assembly",
    "the work of the Harbour Assembly, as reflected in its resolution 98/6 of 9 November 2043",
    "resolution 98/6, in which the General Assembly invited the Harbour Assembly",
  ])("but %s is its own", (words) => {
    expect(cited(`Recalling ${words},`)[0]).toBe("98/6 | a-res-98-6");
  });
});

describe("a publication in a footnote is cited by its title", () => {
  it.each([
    [
      "World Fog Organization, Lamps and Fog: Five Years of Light (Tern Harbour, 2041).",
      "Lamps and Fog: Five Years of Light",
    ],
    ["Harbour Institute of Light, “Lamps and fog: a report”, 7 July 2041.", "Lamps and fog: a report"],
  ])("%s", (note, title) => {
    expect(cited("Noting the fog,¹", `¹ ${note}`)).toEqual([
      expect.stringMatching(new RegExp(`^${title} \\| [a-z0-9-]+$`)),
    ]);
  });

  it.each([
    "The keepers say “lamps of the coast”, and others say “lights”.",
    "See the World Fog Organization (Tern Harbour, 2041).",
  ])("but not %s", (note) => {
    expect(cited("Noting the fog,¹", `¹ ${note}`)).toEqual([]);
  });
});
