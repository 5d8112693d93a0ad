import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";

const cited = (words: string, notes = "") =>
  read(`${words},${notes === "" ? "" : `¹\n\n¹ ${notes}`}\n\n1. Thanks those who read.`).citations;
const quotes = (words: string, notes = "") => cited(words, notes).map((one) => one.split(" | ")[0]);

describe("a name with a small d’ is whole", () => {
  it.each([
    ["Recalling the letter of 3 May 2044 of the Government of Baie d’Ambre", "Baie d’Ambre"],
    ["Recalling the letter of 3 May 2044 from the Chargé d’affaires of Amberland", "d’affaires of Amberland"],
  ])("%s", (words, end) => {
    expect(quotes(words)).toContainEqual(expect.stringMatching(new RegExp(`^letter of 3 May .*${end}$`)));
  });
});

describe("a described document ends where another thing is said", () => {
  it.each([
    [
      "Noting the lamp strategy on harbours and in lighting the reefs of the keepers",
      "lamp strategy on harbours",
    ],
    ["Noting the lamp strategy on harbours and in reef-specific plans", "lamp strategy on harbours"],
    [
      "Noting the lamp road map for the lighting of harbours at the third ordinary session of the keepers",
      "lamp road map for the lighting of harbours",
    ],
    ["Noting the lamp plan on harbours and reefs for two years", "lamp plan on harbours and reefs"],
    [
      "Noting the lamp plan on harbours and reefs and presenting ideas to keepers",
      "lamp plan on harbours and reefs",
    ],
    ["Noting the lamp plan on harbours and reefs and the mandate", "lamp plan on harbours and reefs"],
  ])("%s", (words, quote) => {
    expect(quotes(words)).toEqual([quote]);
  });

  it("and has the comma of a name", () => {
    expect(
      quotes(
        "Noting the declaration adopted at the Lamp Forum of the United Nations Educational, Scientific and Cultural Organization",
      ),
    ).toContainEqual(expect.stringMatching(/Scientific and Cultural Organization$/));
  });
});

describe("a described document that may have a record, or is still to come, gets none", () => {
  it.each([
    ["that a conference adopted", "Recalling the outcome document of the Third World Conference on Lamps"],
    [
      "of a high-level meeting",
      "Recalling the political declaration of the high-level meeting on the lighting of harbours",
    ],
    ["with a time limit", "Noting the adoption of the strategy for painting buoys by the end of 2044"],
    ["for some months", "Noting the lamp strategy for the next 18 months"],
    ["on the text itself", "Noting the lamp strategy for the implementation of this decision"],
    ["that points back", "Noting the adoption of the strategy for painting these buoys"],
    ["that is sought", "Noting the swift agreement on lamps and reefs"],
    ["that is sought with its subject", "Noting the lamp agreement on a lasting rest of the keepers"],
    ["of anybody", "Noting the statement made by the Representative"],
  ])("%s", (_, words) => {
    expect(
      quotes(words).filter((one) => /strategy|document|declaration|statement|agreement/.test(one ?? "")),
    ).toEqual([]);
  });

  it("whose title has a footnote", () => {
    expect(
      quotes("Noting the lamp strategy on harbours and reefs, the Fog Commitment", "A/98/12."),
    ).not.toContain("lamp strategy on harbours and reefs");
    expect(quotes("Noting the lamp strategy on harbours and reefs, the Fog Commitment")).toContain(
      "lamp strategy on harbours and reefs",
    );
  });

  it("that a resolution has in its annex", () => {
    expect(
      quotes(
        "Recalling its resolution 66/290 of 10 September 2012, the annex to which contains the guiding principles for the lighting of harbours",
      ).filter((one) => /principles/.test(one ?? "")),
    ).toEqual([]);
  });

  it("that the text cites by nearly the same words", () => {
    const both = read(
      "Noting the lamp strategy on harbours and reefs,¹\n\n¹ A/98/12.\n\n1. Notes the lamp strategy on the harbours and reefs.",
    ).citations;
    expect(both.filter((one) => /strategy/.test(one)).every((one) => one.includes("a-98-12"))).toBe(true);
  });
});

describe("the title of an agenda item is no document", () => {
  it.each([
    ["a standing item on its agenda entitled “Follow-up to the Congress of Keepers”"],
    ["the sub-item of its agenda entitled “Follow-up to the Congress of Keepers”"],
  ])("%s", (words) => {
    expect(quotes(`Noting ${words}`)).toEqual([]);
  });
});

it("a footnote on a decision to extend a plan is not that of the plan", () => {
  expect(
    cited("Noting the decision to extend the lamp plan for the reefs for two years", "See A/98/12."),
  ).not.toContainEqual(expect.stringMatching(/^(?:lamp )?plan.*a-98-12$/));
});
