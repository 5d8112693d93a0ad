import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";

/** What is cited after a paragraph that describes a document, which the footnote gives. */
const again = (description: string, words: string) =>
  read(`Recalling ${description},¹\n\n¹ A/98/12.\n\n1. Notes ${words}.`).citations.filter(
    (one) => one.endsWith("| a-98-12") && !/^(?:A\/|.* (?:for|on) lamps)/.test(one),
  );

describe("a document is meant again by the noun with which its description begins", () => {
  it.each([
    ["the harbour strategic plan for lamps", "the strategic plan and the reefs", "strategic plan"],
    ["the harbour strategic plan for lamps", "the implementation of the plan", "plan"],
    ["the guidelines on lamps", "that keepers follow the guidelines in their work", "guidelines"],
    ["the study on lamps", "what the study, the first one, says", "study"],
  ])("%s: %s", (description, words, expected) => {
    expect(again(description, words)).toEqual([`${expected} | a-98-12`]);
  });

  it.each([
    ["another one", "the harbour strategic plan for lamps", "the strategic plan for buoys"],
    ["one of several", "the harbour strategic plan for lamps", "national plans, and the plan"],
    ["one of others", "the guidelines on lamps", "its guidelines, and the guidelines"],
    ["a draft", "the draft articles on lamps", "the articles"],
    ["one of somebody", "the guidelines on lamps", "the guidelines and procedures of the harbour"],
    ["one that is to come", "the study on lamps", "the need to present the study, in May"],
    ["one by somebody", "the study on lamps", "the study by keepers"],
    ["a part of a name", "the guidelines on lamps", "the guidelines-based work"],
  ])("and not %s", (_, description, words) => {
    expect(again(description, words)).toEqual([]);
  });
});

it("general words are no short form of a title in capitals", () => {
  expect(read("Recalling the Copper Rules,¹\n\n¹ A/98/12.\n\n1. Notes the rules.").citations).not.toContain(
    "rules | a-98-12",
  );
});

describe("treaties that one clause names are meant together", () => {
  const both = "the Convention on Coastal Fog and the International Convention on Lantern Oils";
  const together = (words: string) =>
    read(`1. Urges States to join ${words}.`).citations.filter((one) =>
      / (?:instruments|conventions) \|/.test(one),
    );

  it.each([
    [`${both}, and recalls the aims of those instruments`, "those instruments"],
    [`${both}, and to implement those conventions fully`, "those conventions"],
    [`${both}, and reports on both instruments`, "both instruments"],
  ])("%s", (words, quote) => {
    expect(together(words)).toEqual([`${quote} | fog-convention`, `${quote} | lantern-oils`]);
  });

  it.each([
    ["one treaty", "the Convention on Coastal Fog, and recalls the aims of those instruments"],
    ["others too", `${both} and other human rights instruments, and recalls the aims of those instruments`],
    ["a declaration too", `${both} and the Copper Declaration, and recalls the aims of those instruments`],
    [
      "treaties of cities too",
      `${both}, the treaties of Tern Harbour and Gull Harbour, and recalls the aims of those conventions`,
    ],
    ["another clause", `${both}; and recalls the aims of those instruments`],
    ["those that are described", `${both}, and those instruments that forbid lamps`],
  ])("and not with %s", (_, words) => {
    expect(together(words)).toEqual([]);
  });

  const counted = (first: string, words: string) =>
    read(`Recalling ${first},\n\n1. Recalls ${words}.`).citations.filter((one) => /^two /.test(one));

  it("“the two fog conventions” are those that one paragraph has named", () => {
    expect(counted(both, "the aims of the two international fog conventions")).toEqual([
      "two international fog conventions | fog-convention",
      "two international fog conventions | lantern-oils",
    ]);
    expect(counted("the Convention on Coastal Fog", "the two international fog conventions")).toEqual([]);
    expect(counted(both, "the three international fog conventions")).toEqual([]);
  });
});

it("a report of two authors is not the one that one of them wrote", () => {
  const again = (words: string) =>
    read(`Recalling the report of the Keeper on lamps (A/98/12),\n\n1. Notes ${words}.`).citations.slice(1);
  expect(again("the report of the Keeper and the Harbour Master of 3 May 2044 (A/98/14)")).toEqual([
    "A/98/14 | a-98-14",
  ]);
  expect(again("the report of the Keeper and the Harbour Master’s reply")).toEqual([
    "report of the Keeper | a-98-12",
  ]);
});

describe("the report of somebody whom the clause names", () => {
  const own = (words: string, first = "the report of the Secretary-General on lamps (A/98/12)") =>
    read(`Recalling ${first},\n\n1. Notes ${words}.`).citations.filter((one) => one.startsWith("report |"));

  it.each([
    "the means that the Secretary-General has, including those set out in his report",
    "what is recommended by the Secretary-General in paragraph 9 of his report",
  ])("%s", (words) => {
    expect(own(words)).toEqual(["report | a-98-12"]);
  });

  it.each([
    ["of somebody else", "what is recommended by the harbour expert in her report"],
    ["that is to come", "that the Secretary-General will include them in his report"],
    ["where they are to be set out", "that the Secretary-General wants it to be set out in his report"],
    ["that is another one", "what the Secretary-General has set out in his report on reefs"],
  ])("and not one %s", (_, words) => {
    expect(own(words)).toEqual([]);
  });

  it("nor when the resolution cites two of them", () => {
    const two =
      "the report of the Secretary-General on lamps (A/98/12) and the report of the Secretary-General on buoys (A/98/14)";
    expect(own("what the Secretary-General has set out in his report", two)).toEqual([]);
  });
});

describe("the report that the paragraph before cites", () => {
  const first = "the report of the Secretary-General on lamps (A/98/12)";
  const last = (...paragraphs: string[]) =>
    read(`${paragraphs.map((words) => `Noting ${words},`).join("\n\n")}\n\n1. Thanks them.`).citations.filter(
      (one) => one.startsWith("report |"),
    );

  it.each([
    ["what it contains", [first, "the advice contained in the report"], 1],
    [
      "what it contains, twice",
      [first, "the advice contained in the report", "the findings of the report"],
      2,
    ],
    ["its places", [first, "reefs", "option D in section IV of the report, as it is"], 1],
  ])("is meant by %s", (_, paragraphs, count) => {
    expect(last(...paragraphs)).toEqual(Array(count).fill("report | a-98-12"));
  });

  it.each([
    ["long before", [first, "reefs", "the advice contained in the report"]],
    [
      "that may be another one",
      [`${first} and a report of the keepers`, "the advice contained in the report"],
    ],
    [
      "of which there are two",
      [`${first} and the report of the keepers (A/98/14)`, "section IV of the report"],
    ],
  ])("is not one %s", (_, paragraphs) => {
    expect(last(...paragraphs)).toEqual([]);
  });
});

describe("a report is meant again in its own section", () => {
  const sections = (last: string) =>
    read(
      [
        "I\n\nLamps\n\nHaving considered the report of the Keeper,¹\n\n1. Takes note of the report of the Keeper;",
        `II\n\nBuoys\n\n${last}`,
        "¹ A/98/12.\n\n² A/98/14.\n\n³ A/98/19.",
      ].join("\n\n"),
    ).citations.filter((one) => one.startsWith("report of the Keeper"));

  it("each section has its own", () => {
    expect(
      sections(
        "Having considered the report of the Keeper,²\n\n1. Recalls paragraph 9 of the report of the Keeper.",
      ),
    ).toEqual([
      "report of the Keeper | a-98-12",
      "report of the Keeper | a-98-12",
      "report of the Keeper | a-98-14",
      "report of the Keeper | a-98-14",
    ]);
  });

  it("and a section that cites two leaves open which one", () => {
    expect(
      sections(
        "Having considered the report of the Keeper,² and the report of the Keeper,³\n\n1. Recalls paragraph 9 of the report of the Keeper.",
      ),
    ).toHaveLength(4);
  });

  it("and one that cites none means that of the others", () => {
    expect(sections("1. Recalls paragraph 9 of the report of the Keeper.")).toHaveLength(3);
  });
});
