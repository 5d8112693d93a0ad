import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";

const recalled = (words: string) => read(`Recalling ${words},\n\n1. Thanks those who read.`);

describe("a document that is called by the city where it was made", () => {
  it.each(["Gannet City principles", "Gannet City ceasefire agreement", "Gannet City terms of reference"])(
    "is cited, and its record is proposed: %s",
    (title) => {
      const { citations, doubts } = recalled(`the ${title}`);
      expect(citations).toEqual([`${title} | ${title.toLowerCase().replaceAll(" ", "-")}`]);
      expect(doubts).toEqual([`DRF024 no document of the registers has the title "${title}"`]);
    },
  );

  it("is cited with its subject", () => {
    expect(
      recalled("the Gannet City principles on the lighting of harbours, and noting them").citations,
    ).toEqual([
      "Gannet City principles on the lighting of harbours | gannet-city-principles-on-the-lighting-of-harbours",
    ]);
  });

  it("is the one that the registers have in capitals", () => {
    expect(recalled("the Gannet City accord").citations).toEqual(["Gannet City accord | gannet-accord"]);
  });

  it.each([
    ["several of several cities", "the Fogtown and Gannet City agreements"],
    ["no city", "the Fogtown principles"],
    ["no document", "the Gannet City lamps, and a Gannet City plan"],
    ["a plan for later", "the Gannet City plan for counting lamps"],
  ])("but not %s", (_, words) => {
    expect(recalled(words).citations).toEqual([]);
  });
});
