import { describe, expect, it } from "vitest";
import { draftBody } from "./registers.ts";

const told = (body: string, part: string) =>
  draftBody(`The General Assembly,\n\n${body}`).findings.filter(({ message }) => message.includes(part));

describe("letters that a program changed", () => {
  const part = "words begin with a capital";

  it("to capitals at the start of words are reported at the paragraph", () => {
    const titled =
      "Recalling its lamps,\n\n1. Decides To Keep The Lamps Of The Coast And The Bells In The Fog;\n\n2. Decides to meet.";
    expect(told(titled, part)).toMatchObject([{ line: 27, code: "DRF036" }]);
  });

  it("to capitals in whole words are reported too", () => {
    const inCapitals =
      "Recalling its lamps,\n\n1. DECIDES TO KEEP THE LAMPS OF THE COAST AND THE BELLS IN THE FOG;\n\n2. Decides to meet.";
    expect(told(inCapitals, part)).toMatchObject([{ line: 27, code: "DRF036" }]);
  });

  it("in most paragraphs are reported once", () => {
    const titled =
      "Recalling Its Lamps And The Bells Of The Coast,\n\n1. Decides To Keep The Lamps Of The Coast;\n\n2. Decides To Meet In The Tower Of The North.";
    expect(told(titled, part)).toMatchObject([{ message: expect.stringContaining("from here on") }]);
  });

  it("of a list in an annex are not reported", () => {
    const annex =
      "1. Adopts the list annexed.\n\n2. Decides to meet.\n\nAnnex\n\nLamps\n\n1. COMMITTEE OF THE KEEPERS OF THE COAST, IN FOGTOWN.";
    expect(told(annex, part)).toEqual([]);
  });

  it("of the title of a work are not reported", () => {
    const title =
      "Recalling the report entitled “The Lamps of the Coast: A Book for The Keepers of the North”,";
    expect(told(title, part)).toEqual([]);
  });
});

describe("a preamble in the order of the alphabet", () => {
  const openings = [
    "Bearing in mind",
    "Noting",
    "Recalling",
    "Reaffirming",
    "Stressing",
    "Taking note of",
    "Welcoming",
  ];
  const preamble = (words: readonly string[]) =>
    words.map((word) => `${word} the lamps of the coast,`).join("\n\n");

  it("is reported at its first paragraph", () => {
    const sorted = openings.toSorted();
    expect(told(preamble(sorted), "order of the alphabet")).toMatchObject([{ line: 25, code: "DRF050" }]);
  });

  it("is not reported in another order, or where it is short", () => {
    expect(told(preamble(openings), "order of the alphabet")).toEqual([]);
    expect(told(preamble(openings.toSorted().slice(0, 6)), "order of the alphabet")).toEqual([]);
  });
});
