import { describe, expect, it } from "vitest";
import { read, securityCouncil } from "./read-names.ts";

const cited = (first: string, second: string) =>
  read(`Recalling ${first},\n\nNoting ${second},\n\n1. Thanks those who read.`, securityCouncil).citations;

const reports =
  "the reports of the Keeper of 3 May 2044 (S/2044/12), 9 May 2044 (S/2044/14) and 9 July 2044 (S/2044/19) and the letter of the Keeper to its President of 9 July 2044 (S/2044/20)";

describe("a work is cited again by its author and the date that was printed with its symbol", () => {
  it.each([
    ["the report of the Keeper of 9 May 2044", "report of the Keeper of 9 May 2044 | s-2044-14"],
    ["his report of 9 July 2044", "report of 9 July 2044 | s-2044-19"],
    ["the letter of the Keeper of 9 July 2044", "letter of the Keeper of 9 July 2044 | s-2044-20"],
    ["the letter from the Keeper dated 9 July 2044", "letter from the Keeper dated 9 July 2044 | s-2044-20"],
  ])("%s", (words, expected) => {
    expect(cited(reports, words).at(-1)).toBe(expected);
  });

  it("but not one of which the symbol follows", () => {
    const words = "the report of the Keeper of 9 May 2044 (S/2044/14)";
    expect(cited(reports, words).filter((one) => one.startsWith("report"))).toEqual([]);
  });

  it("a date does not go with the symbol of another thing", () => {
    const words =
      "the report of the Keeper of 3 May 2044 (S/2044/12), and the letter to the report of 3 May 2044, and of the reply of 9 May 2044 (S/2044/14)";
    expect(cited(words, "the report of 3 May 2044").at(-1)).toBe("report of 3 May 2044 | s-2044-12");
  });

  it("and one of another date is another document", () => {
    expect(cited(reports, "the report of the Keeper of 1 June 2044").at(-1)).toBe(
      "report of the Keeper of 1 June 2044 | report-of-the-keeper-of-1-june-2044",
    );
  });

  it("the words before a date do not go with the next symbol", () => {
    expect(
      cited(
        "the letter of the Keeper of 3 May 2044 and the reply of 9 May 2044 (S/2044/12)",
        "the letter of the Keeper of 9 July 2044",
      ),
    ).toEqual([
      "letter of the Keeper of 3 May 2044 | letter-of-the-keeper-of-3-may-2044",
      "S/2044/12 | s-2044-12",
      "letter of the Keeper of 9 July 2044 | letter-of-the-keeper-of-9-july-2044",
    ]);
  });
});

describe("a document is cited again by its name in capitals", () => {
  const signed = "the Peace Agreement signed in Tern Harbour on 7 July 2043 (S/2043/777)";

  it.each([
    [
      "after its date and symbol",
      signed,
      "the provisions of the Peace Agreement",
      "Peace Agreement | s-2043-777",
    ],
    ["after its symbol", "the Final Report (S/2043/777)", "the Final Report", "Final Report | s-2043-777"],
    [
      "behind other names",
      `the Harbour Council of the Fog Coast and UNLAMP towards ${signed}`,
      "that Peace Agreement",
      "Peace Agreement | s-2043-777",
    ],
  ])("%s", (_, first, second, expected) => {
    expect(cited(first, second)).toEqual(["S/2043/777 | s-2043-777", expected]);
  });

  it.each([
    ["another document", signed, "the Peace Agreement for the Coast"],
    ["a body that has its name", signed, "the Peace Agreement Commission"],
    ["any document", signed, "each Peace Agreement"],
    ["one of two of that name", `${signed} and the Peace Agreement (S/2043/778)`, "the Peace Agreement"],
    [
      "one before the one with the symbol",
      "the Strategic Framework of 7 July 2043, and welcoming the Special Report on Fog (S/2043/777)",
      "the Strategic Framework",
    ],
  ])("but not %s", (_, first, second) => {
    expect(cited(first, second).filter((one) => one.endsWith("| s-2043-777"))).toEqual([
      "S/2043/777 | s-2043-777",
    ]);
  });
});

describe("a decision with a symbol is cited again by its author", () => {
  const decision = "the final decision of the Amber-Brume Harbour Commission (S/2044/42)";

  it.each([
    "decision of the Amber-Brume Harbour Commission",
    "decision of the Harbour Commission",
    "decision of the ABHC",
    "Harbour Commission’s decision",
  ])("%s", (words) => {
    expect(cited(decision, `the ${words} and to light the lamps`).at(-1)).toBe(`${words} | s-2044-42`);
  });

  it("also before what it says", () => {
    expect(cited(decision, "the decision of the Harbour Commission that lamps be lit").at(-1)).toBe(
      "decision of the Harbour Commission | s-2044-42",
    );
  });

  it.each([
    "another decision of the Harbour Commission",
    "the next decision of the Harbour Commission",
    "the decision of the Lamp Commission",
  ])("but not %s", (words) => {
    expect(cited(decision, words)).toEqual(["S/2044/42 | s-2044-42"]);
  });
});

describe("documents that one paragraph cites together are cited together again", () => {
  const two = "the agreement of the keepers (S/2044/1) and the agreement of the crews (S/2044/2)";

  it.each(["these agreements", "the Agreements", "their Agreements"])("%s", (words) => {
    const noun = words.split(" ")[1];
    expect(cited(two, words).slice(2)).toEqual([`${noun} | s-2044-1`, `${noun} | s-2044-2`]);
  });

  it.each([
    ["agreements of others", two, "the Agreements of the coast"],
    ["agreements in general", two, "the agreements"],
    ["one of several", "the agreement of the keepers (S/2044/1)", "these agreements"],
  ])("but not %s", (_, first, second) => {
    expect(cited(first, second).filter((one) => /greements \|/.test(one))).toEqual([]);
  });

  it("a symbol in brackets after a title is that of one document", () => {
    expect(
      cited(
        "the Fog Treaty signed on 3 May 2043 (S/2043/7) and the Lamp Treaty signed on 4 May 2043 (S/2043/8)",
        "these treaties",
      ).filter((one) => one.startsWith("treaties")),
    ).toEqual(["treaties | fog-treaty", "treaties | lamp-treaty"]);
  });
});

it("the parts of a joint symbol are one document", () => {
  expect(cited("the report of the Keeper (A/98/12-S/2044/77)", "what the Keeper’s report says").at(-1)).toBe(
    "Keeper’s report | a-98-12",
  );
});

it("a resolution is cited again after its paragraphs by its number without year", () => {
  expect(cited("resolution 1970 (2011)", "paragraphs 15 and 16 of 1970, and the year 1971")).toEqual([
    "1970 (2011) | s-res-1970-2011",
    "1970 | s-res-1970-2011",
  ]);
  expect(cited("resolution 1970 (2011)", "paragraph 15 of 1,970 pages")).toHaveLength(1);
});

describe("those resolutions", () => {
  const last = (words: string) =>
    read(`Recalling ${words},\n\n1. Thanks those who read.`).citations.filter((one) =>
      /^(?:those|both|above-mentioned) resolutions/.test(one),
    );

  it.each([
    "resolutions 98/1 and 98/2, and the aims of those resolutions",
    "resolution 98/1, on lamps, and resolution 98/2, on buoys, and the aims of both resolutions",
    "resolutions 98/1 and 98/2, and the aims of the above-mentioned resolutions",
  ])("are the two that are cited just before: %s", (words) => {
    expect(last(words).map((one) => one.split(" | ")[1])).toEqual(["a-res-98-1", "a-res-98-2"]);
  });

  it("are all of one list", () => {
    const many = "its resolutions 98/1, 98/2, 98/3, 98/4 and 98/5, and the aims of those resolutions";
    expect(last(many)).toHaveLength(5);
  });

  it.each([
    [
      "other ones",
      "resolutions 98/1 and 98/2 and other relevant resolutions, and the aims of those resolutions",
    ],
    ["one", "resolution 98/1, and the aims of those resolutions"],
    ["several lists", "resolution 98/1 and resolutions 98/2 and 98/3, and the aims of those resolutions"],
  ])("are not known after %s", (_, words) => {
    expect(last(words)).toEqual([]);
  });
});
