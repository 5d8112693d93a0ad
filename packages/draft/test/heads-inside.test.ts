import { describe, expect, it } from "vitest";
import { draft } from "./registers.ts";

const preamble = "The General Assembly,\n\nRecalling its tests of the lamps along the coast,";
const end = "2. Decides to remain seized of the matter.";

describe("the head of a page inside a paragraph", () => {
  const doubts = (title: string, words: string) =>
    draft({
      path: "a-res-99-7.txt",
      content: `A/RES/99/7\n\nResolution adopted by the General Assembly on 1 March 2045\n\n99/7. ${title}\n\n${preamble}\n\n1. ${words}\n\n${end}`,
    }).findings.flatMap(({ code, message }) => (code === "DRF032" ? [message] : []));
  const title = "Lamps of the northern lighthouses";

  it.each([
    "Calls upon the keepers of the towers to A/RES/99/7 report on the oil;",
    `Calls upon the keepers of the towers to ${title} report on the oil;`,
    `Calls upon the keepers of the ${title} towers to report on the oil;`,
  ])("is told: %s", (words) => {
    expect(doubts(title, words)).toEqual([expect.stringContaining("of the masthead is inside")]);
  });

  it.each([
    "Takes note of the document A/RES/99/7/Add.1 and A/RES/99/71, which hold the lists;",
    `Takes note of the item entitled “${title}” and of the oil;`,
    "Takes note of the lamps of the northern lighthouses of all shores;",
    `Commends the members of the ${title} in Amberland;`,
    `Adopts the ${title} contained in the annex, and the ${title} annexed to the plan;`,
  ])("is not told: %s", (words) => {
    expect(doubts(title, words)).toEqual([]);
  });

  it("is not told where the title is a name", () => {
    expect(
      doubts("International Harbour Lamp Week", "Proclaims the International Harbour Lamp Week each year;"),
    ).toEqual([]);
  });
});
