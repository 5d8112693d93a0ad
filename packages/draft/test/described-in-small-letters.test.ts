import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";

const cited = (words: string, notes = "") =>
  read(`${words},${notes === "" ? "" : `¹\n\n¹ ${notes}`}\n\n1. Thanks those who read.`).citations;
const quotes = (words: string) => cited(words).map((one) => one.split(" | ")[0]);

describe("a document is described by its kind and its subject", () => {
  it.each([
    [
      "Noting the national strategy for the lighting of harbours",
      "national strategy for the lighting of harbours",
    ],
    [
      "Welcoming the signing of an agreement on fog, reefs and lamps by the keepers",
      "agreement on fog, reefs and lamps by the keepers",
    ],
    [
      "Recalling the zero-fog policy of the Buoy Agency on lamps and wicks, and noting it",
      "zero-fog policy of the Buoy Agency on lamps and wicks",
    ],
    ["Noting the adoption of the road map on buoys and reefs as a first step", "road map on buoys and reefs"],
    ["Noting the publication by the keepers of a leaflet on lighthouse lamps", "leaflet on lighthouse lamps"],
    ["Noting the guiding principles on lamps at sea and their annex", "guiding principles on lamps at sea"],
    [
      "Noting the lamp strategy for lights at sea and its second 10-year implementation plan",
      "lamp strategy for lights at sea",
    ],
    [
      "Noting the Buoy Agency’s action plan to prevent collisions at sea and requests others to light lamps",
      "action plan to prevent collisions at sea",
    ],
    [
      "Noting the lamp toolkit on the fog disease (FOG-44) and its cure at sea",
      "lamp toolkit on the fog disease (FOG-44) and its cure at sea",
    ],
  ])("%s", (words, quote) => {
    expect(quotes(words)).toContain(quote);
    expect(read(`${words},\n\n1. Thanks those who read.`).doubts).toContain(
      `DRF024 no document of the registers has the title "${quote}"`,
    );
  });

  it.each([
    ["that is still to come", "Calling upon keepers to develop the strategy for the lighting of harbours"],
    ["that is the next one", "Noting the next plan for the lighting of harbours"],
    ["that may be any", "Noting the need for the agreement on buoys and reefs"],
    ["that will be made", "Noting the global study on lamps at sea to be conducted in May"],
    ["whose noun says nothing more, where none exists", "Calling for the plan for lamps and buoys"],
    ["of which only the time is said", "Noting the implementation of the strategy on a monthly basis"],
    ["of an intention", "Welcoming the plan of the keepers for the lamps to shine"],
    ["with a symbol", "Noting the national strategy for the lighting of harbours (A/98/12)"],
    ["in a title", "Having considered the item entitled “Follow-up to the action plan on lamps and buoys”"],
    ["whose conclusion is asked for", "Calling for the conclusion of an agreement on reefs and buoys"],
    ["whose adoption is encouraged", "Encouraging the adoption of a national strategy on lamps and buoys"],
    ["whose launch is asked for", "Calling for the early launch of a study on lamps at sea"],
    ["that is considered", "Encouraging keepers to consider the adoption of a policy on lamps at sea"],
    [
      "whose adoption is to be ensured",
      "Calling upon keepers to ensure the adoption of a policy on lamps at sea",
    ],
    ["whose adoption is important", "Noting the importance of the adoption of the strategy on lamps at sea"],
    ["that is known and not adopted", "Urging the prompt adoption of the national strategy on lamps at sea"],
    [
      "whose development is asked for",
      "Calling for the development of the national strategy on lamps at sea",
    ],
  ])("but not one %s", (_, words) => {
    expect(quotes(words).filter((one) => !/^A\//.test(one ?? ""))).toEqual([]);
  });

  it.each([
    ["Commending the keepers for the adoption of a strategy on lamps at sea", "strategy on lamps at sea"],
    [
      "Noting that talks led to the conclusion of an agreement on reefs and buoys",
      "agreement on reefs and buoys",
    ],
    [
      "Urging the ratification of the harbour agreement on reefs and buoys",
      "harbour agreement on reefs and buoys",
    ],
  ])("and one of which the words before say that it exists: %s", (words, quote) => {
    expect(quotes(words)).toEqual([quote]);
  });

  it("and is that of its footnote or its title", () => {
    expect(cited("Noting the voluntary guidelines on lamps and buoys", "A/98/12.")).toContain(
      "voluntary guidelines on lamps and buoys | a-98-12",
    );
    expect(cited("Noting the draft principles on lamps and buoys, known as the Copper Rules")).toContainEqual(
      expect.stringMatching(/^draft principles on lamps and buoys \| copper-rules$/),
    );
  });

  it("and is meant again by its noun", () => {
    const again = (words: string) =>
      quotes(`Noting the national strategy for the lighting of harbours, and ${words}`).slice(1);
    expect(again("the need to carry out this strategy in full")).toEqual(["strategy"]);
    expect(again("the aims of this strategy on buoys")).toEqual([]);
    expect(again("that programme of work")).toEqual([]);
  });
});

describe("a document is described by who made it", () => {
  it.each([
    [
      "Noting the national lamp policy drawn up by the Government of Amberland",
      "national lamp policy drawn up by the Government of Amberland",
    ],
    [
      "Noting the joint statement issued at the end of the Fogtown Conference",
      "joint statement issued at the end of the Fogtown Conference",
    ],
    [
      "Noting that the lamp agreement signed in May 2044 lights the harbour",
      "lamp agreement signed in May 2044",
    ],
    [
      "Noting the declaration adopted by the Buoy Agency and requests others to do so",
      "declaration adopted by the Buoy Agency",
    ],
  ])("%s", (words, quote) => {
    expect(quotes(words)).toContain(quote);
  });

  it.each([
    ["without a maker or time", "Noting the lamp policy adopted by keepers"],
    ["that is in a symbol", "Noting the joint statement issued by the Buoy Agency on 3 May 2044 (S/2044/77)"],
  ])("but not one %s", (_, words) => {
    expect(quotes(words).filter((one) => /policy|statement/.test(one ?? ""))).toEqual([]);
  });
});

describe("a report is described by its author and its subject", () => {
  it.each([
    [
      "Taking note of the report of the Secretary-General on the lighting of harbours",
      "report of the Secretary-General on the lighting of harbours",
    ],
    [
      "Noting the lamps and the report on the mapping exercise documenting collisions at sea prepared by the Buoy Agency",
      "report on the mapping exercise documenting collisions at sea",
    ],
    [
      "Noting the summary report prepared by the Buoy Agency on the lighting of harbours",
      "summary report prepared by the Buoy Agency on the lighting of harbours",
    ],
  ])("%s", (words, quote) => {
    expect(quotes(words)).toContain(quote);
  });

  it.each([
    [
      "that is asked for",
      "Requesting the Secretary-General to submit the report of the Secretary-General on the lighting of harbours",
    ],
    [
      "that is the next one",
      "Taking note of the next report of the Secretary-General on the lighting of harbours",
    ],
    [
      "whose author has the subject in his name",
      "Taking note of the report of the Special Rapporteur on lamps and wicks",
    ],
    [
      "whose subject is not whole",
      "Taking note of the report of the Secretary-General on costs resulting from decisions adopted by the keepers",
    ],
    [
      "with a symbol",
      "Taking note of the report of the Secretary-General on the lighting of harbours (A/98/12)",
    ],
    [
      "with a symbol after its date",
      "Taking note of the report of the Secretary-General on the Buoy Agency (BUOYA), dated 3 May 2044 (S/2044/7)",
    ],
  ])("but not one %s", (_, words) => {
    expect(quotes(words).filter((one) => /report/.test(one ?? ""))).toEqual([]);
  });
});

describe("a declaration is described by its meeting", () => {
  it.each([
    [
      "Recalling the declaration of the Buoy Agency summit on fog, reefs and lamps, and noting it",
      "declaration of the Buoy Agency summit on fog, reefs and lamps",
    ],
    [
      "Recalling the outcome document of the second meeting of keepers on lighthouse lamps",
      "outcome document of the second meeting",
    ],
    [
      "Recalling the communiqué of the harbour summit of May 2044",
      "communiqué of the harbour summit of May 2044",
    ],
  ])("%s", (words, quote) => {
    expect(quotes(words)).toContain(quote);
  });

  it.each([
    ["of a meeting in short", "Recalling the outcome document of the Third Review Conference"],
    ["that the organ adopts", "Adopts the political declaration of the high-level meeting on lamps"],
  ])("but not one %s", (_, words) => {
    expect(quotes(words)).toEqual([]);
  });
});
