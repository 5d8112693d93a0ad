import { describe, expect, it } from "vitest";
import { draftBody } from "./registers.ts";

const preamble = "The General Assembly,\n\nRecalling its tests of the lamps along the coast,";
const end = "2. Decides to remain seized of the matter.";

/** The findings on lost words and on misread words of a text with one more paragraph. */
const told = (words: string) =>
  draftBody(`${preamble}\n\n1. ${words}\n\n${end}`).findings.flatMap(({ code, message }) =>
    code === "DRF043" || code === "DRF051" ? [message] : [],
  );

describe("words that lost what was between them", () => {
  it.each([
    ["Calls upon the keepers, with a on lamps, to report;", '"a on" cannot follow each other'],
    ["Calls upon the keepers to light the to and from the tower;", '"the to" cannot follow each other'],
    ["Calls upon the keepers led by of the towers to report;", '"by of" cannot follow each other'],
    [
      "Calls upon the keepers of sustainable of lamps to report;",
      '"sustainable of" cannot follow each other',
    ],
    ["Calls upon the keepers of ensure to report;", '"of ensure" cannot follow each other'],
    ["Calls upon the keepers that promote to the lamps;", '"promote to" cannot follow each other'],
    ["Calls upon the keepers, as named in paragraph above, to report;", '"in paragraph above" cannot'],
    ["Calls upon the keepers to make lamps that can only achieved at sea;", '"can only achieved" cannot'],
    ["Calls upon the keepers of lamps a important towers to report;", '"a important" cannot'],
    ["Calls upon the keepers to report at it ninety-first session;", '"it ninety-first" cannot'],
    ["Calls upon the keepers, recalling it resolutions on lamps, to report;", '"it resolutions" cannot'],
    ["Calls upon the keepers to light the archives of;", '"of" cannot end a clause'],
    ["Calls upon the keepers to light lamps and to;", '"to" cannot end a clause'],
    ["Calls upon the keepers to consider the matter and;", '"and" cannot end a clause'],
    ["Calls upon the keepers to report on a;", '"a" cannot end a clause'],
    ["Calls upon the keepers of the lamps December 1973 to report;", '"lamps December 1973" cannot'],
    ["Calls upon the keepers and the women’s including their lamps;", '"women’s including" cannot'],
    ["Calls upon the keepers to address the lighting the lamps;", '"the lighting the" cannot'],
    ["Calls upon the keepers of the International of lamps to report;", "is not whole"],
    ["Calls upon the keepers of States, United of the lamps to report;", "is not whole"],
    ["Calls upon the keepers of the United Conference to report;", "is not whole"],
    ["Calls upon the keepers of the Nations United of the coast to report;", "is not whole"],
    ["Calls upon the keepers (of the coast and of the tower to report;", '"(" in "'],
    ["Calls upon the keepers of the coast) and of the tower to report;", '")" in "'],
    ["Calls upon the keepers of the “coast and of the tower to report;", '"“" in "'],
  ])("%s", (words, message) => {
    expect(told(words).join("\n")).toContain(message);
  });

  it.each([
    "Calls upon the keepers, as named in paragraph 3 above and in the paragraph above, to report;",
    "Calls upon the keepers of both the lamps, such as a useful one, a European one and a unique one, to report;",
    "Calls upon the keepers since December 1973, by May 2044 and in late March 2045, to report;",
    "Calls upon the keepers, as subparagraph a of the list requires, to proceed, should they need lamps that can proceed;",
    "Calls upon the keepers who take into account the women’s and children’s lamps to report;",
    "Calls upon the international, African and other keepers of the United Nations to report;",
    "Calls upon the keepers (a) to light the lamps (of oil), b) to report and c) to read “Lamps (of oil)”;",
    "Calls upon the keepers to read the following: “Lamps of the coast:”;",
    "Calls upon the keepers who are to report that all that is done may have to be done again;",
    "Notes that it first lit the lamps, and that oil can be found, bought and disposed of;",
    "Calls upon the keepers to light what the harbours comply with and the oil that the lamps were withdrawn from;",
    "Declares which rules the keepers have to comply with, and that they who light the lamps see;",
    "Names the fog that the bells are meant for;",
    "Names the InterAcademy Partnership and the harbour which the lamps stand for;",
    // As texts of other years write.
    "Considers that the Assembly has by its report lit the lamps, and may of its own motion give it its full support;",
    "Declares that every human being has a right to light, that this was known, and that of these the first is the keeper;",
    "Directs that the persons referred to shall upon request be heard, nor shall the fog delay those the keepers have named;",
    "Approves what is dealt with under section III, complied with before this day and provided for until 1 May 2044;",
    "Notes that groups armed with axes and the conditions existing on 1 May 2044 make the coast sustainable for nobody;",
    "Observes that the use which keepers make of lamps and what they require of them will improve with time;",
    "Welcomes the some fifty keepers who, in under five years, took an in depth look at the at risk harbours;",
    "Notes that it is where the keepers are that lamps are a must, and that should an emergency arise, they each have one;",
    "Notes that a ubiquitous fog can indeed lift, and that at the meeting the keepers said so;",
    "Notes that during the fiscal year July 2044 to June 2045 the insurers of Lloyd’s of London paid;",
    "Declares that the harbour in which and to which lamps are sent shall answer;",
    "Notes that Amnesty International has seen the Sierra Nevada, and that the new Millennium is near;",
    "Calls upon all Governments, Nations and peoples, and both small Nations and great Nations, to report;",
  ])("not in %s", (words) => {
    expect(told(words)).toEqual([]);
  });

  it("the items of a list may have their noun in common", () => {
    expect(
      told("Calls upon the keepers to end:\n\n(a) The sale of oil to;\n\n(b) The fog of lamps."),
    ).toEqual([]);
  });

  it("a quotation may go on in the items of a paragraph", () => {
    const words = "Calls upon the keepers to ask “whether the lamps:\n\n(a) Burn;\n\n(b) Do not burn”;";
    expect(told(words)).toEqual([]);
  });
});
