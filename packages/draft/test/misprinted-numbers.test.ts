import { describe, expect, it } from "vitest";
import { draft, masthead } from "./registers.ts";

/** The resolution of the tests is adopted on 1 March 2045. The doubts about the words of its second paragraph. */
function doubts(words: string): string[] {
  const content = `${masthead}\n\nThe General Assembly,\n\n1. Notes the lamps;\n\n2. Notes ${words};`;
  return draft({ path: "a.txt", content })
    .findings.filter(({ code }) => ["DRF012", "DRF023", "DRF042"].includes(code))
    .map(({ code, message }) => `${code} ${message}`);
}

describe("numbers that cannot be right are reported", () => {
  it.each([
    [
      "Security Council resolution 1943 (2005)",
      "DRF023 1943 (2005) is read as S/RES/1943 (2005), which is not among",
    ],
    ["Security Council resolution 1372 (2004)", "DRF023 1372 (2004)"],
    ["Security Council resolution 2900 (2025)", "DRF023 2900 (2025)"],
    ["Security Council resolution 242 (1965)", "DRF023 242 (1965)"],
    ["Security Council resolutions 1325 (2000), 2033 (2019) and 2086 (2013)", "DRF023 2033 (2019)"],
    ["General Assembly resolution 1914 (XV)", "DRF023 1914 (XV)"],
    ["the statement of 5 August 2904 (S/PRST/2004/29)", "DRF023 S/PRST/2004/29"],
    ["the statement S/PRST/2004/29 of 5 August 2014", "DRF023 S/PRST/2004/29"],
    ["the letter dated 5 August 1995 (S/1965/1028)", "DRF023 S/1965/1028"],
  ])("of a series: %s", (words, expected) => {
    expect(doubts(words).join()).toContain(expected);
  });

  it.each([
    "Security Council resolutions 1325 (2000), 2033 (2012) and 2086 (2013)",
    // Between the numbers that are known.
    "Security Council resolution 195 (1964)",
    "Security Council resolution 3100 (2030)",
    "General Assembly resolution 1541 (XV)",
    "the statement of 5 August 2004 (S/PRST/2004/29)",
    // A letter of December may have the symbol of the next year.
    "the letter dated 30 December 1995 (S/1996/3)",
    "the fog of 5 August 1995 and the statement S/PRST/2004/29",
  ])("but those that can be are not: %s", (words) => {
    expect(doubts(words)).toEqual([]);
  });

  it("once, where it is cited again without its number", () => {
    expect(
      doubts("Security Council resolution 1943 (2005), and urges all to obey that resolution"),
    ).toHaveLength(1);
  });

  it("once, where the day is doubted with its number", () => {
    expect(doubts("the statement of 5 August 2904 (S/PRST/2004/29)")).toEqual([
      "DRF023 S/PRST/2004/29 cannot be of 2904-08-05",
    ]);
  });

  it.each([
    ["the meeting of 31 June 2044", '"31 June 2044" cannot be right: the calendar'],
    ["the meeting of 29 February 2043", "the calendar does not have this day"],
    ["the lamps lit on 1 October 1793", "no other year of the text is so early"],
    ["the harbour, closed in 1567, and its lamps", "no other year of the text is so early"],
    ["the lamps lit on 11 June 2914", "the year is too far ahead"],
    ["the end of the fog in August 2074", "the year is too far ahead"],
    ["the fog in 2908, and its end", "the year is too far ahead"],
    ["the conference of keepers held on 5 May 2046", "it is after the adoption"],
    ["the agreement signed by the keepers in Fogtown on 5 May 2046", "it is after the adoption"],
    ["the plan adopted in 2055", "it is after the adoption"],
    ["the letter of the keepers dated 5 May 2046", "it is after the adoption"],
    ["the plan of the keepers 2111-2013", "the years run backwards"],
    [
      "the meeting held in Fogtown from 12 to 3 May 2044",
      '"12 to 3 May" cannot be right: the days run backwards',
    ],
    ["the meeting of 12–3 May 2044", "the days run backwards"],
  ])("days and years: %s", (words, expected) => {
    const found = doubts(words);
    expect(found.join()).toContain("DRF042");
    expect(found.join()).toContain(expected);
  });

  it.each([
    "the meeting of 29 February 2044",
    "the laws of 18 June 1652 and 8 January 1655",
    "the need to have light by 2063, and in 2099",
    "that the lamps are to be lit by 31 December 2060",
    "that the conference of keepers will be held on 5 May 2046",
    "the conference of keepers, to be convened in Fogtown on 5 May 2046",
    "the report on the lamps by the end of June 2046",
    "the plan of the keepers 2041–2046",
    "the meetings of 3 to 12 May 2044, from 30 May to 3 June 2044 and of 12 and 3 May 2044",
  ])("but not those that can be: %s", (words) => {
    expect(doubts(words)).toEqual([]);
  });

  it.each([
    ["Article 151 of the Charter of the United Nations", "Article 151 does not exist: the last is 111"],
    ["Articles 55 and 156 of the Charter of the United Nations", "Article 156"],
    ["Chapter XXI of the Charter of the United Nations", "Chapter XXI does not exist: the last is 19"],
    ["the lamps of paragraphs 1 and 7 above", "paragraph 7 is not above this paragraph 2"],
    ["the lamps of paragraph 2 above", "paragraph 2 is not above"],
  ])("places: %s", (words, expected) => {
    expect(doubts(words).join()).toContain(`DRF012 ${expected}`);
  });

  it.each([
    "Article 13, paragraph 1 (a), of the Charter of the United Nations",
    "Chapter VII of the Charter of the United Nations",
    "Article 151 of the Charter of the Harbour Union",
    "the lamps of paragraph 1 above",
    "the lamps of paragraph 2 (a) above",
    "the lamps of preambular paragraph 7 above",
  ])("but not those that exist: %s", (words) => {
    expect(doubts(words)).toEqual([]);
  });
});
