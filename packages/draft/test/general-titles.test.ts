import { describe, expect, it } from "vitest";
import { draftBody } from "./registers.ts";

function read(words: string) {
  const { paragraphs, records, findings } = draftBody(
    `The General Assembly,\n\n${words}\n\n1. Thanks those who read.`,
  );
  return {
    cited: paragraphs.flatMap(({ citations }) =>
      citations.map(({ quote, document }) => `${quote} → ${document}`),
    ),
    proposed: records?.documents.filter(({ symbol }) => symbol === undefined),
    doubts: findings.filter(({ code }) => code === "DRF024").map(({ message }) => message),
  };
}

describe("a document that is named by words that many have", () => {
  it("is that of this resolution: its id says so, and it is a finding", () => {
    const { cited, proposed, doubts } = read(
      "Recalling the Constitutional Declaration, and the commitment in the Constitutional Declaration to light,",
    );
    expect(cited).toEqual([
      "Constitutional Declaration → constitutional-declaration-a-res-99-7",
      "Constitutional Declaration → constitutional-declaration-a-res-99-7",
    ]);
    expect(proposed).toEqual([
      {
        id: "constitutional-declaration-a-res-99-7",
        kind: "instrument",
        title: "Constitutional Declaration",
      },
    ]);
    expect(doubts).toEqual(['no document of the registers has the title "Constitutional Declaration"']);
  });

  it.each([
    ["the Peace Agreement", "Peace Agreement"],
    ["the National Action Plan on Lamps", "National Action Plan on Lamps"],
  ])("%s", (words, title) => {
    expect(read(`Recalling ${words},`).proposed?.map((one) => one.title)).toEqual([title]);
  });

  it.each([
    ["that is still to come", "Calling for a National Action Plan"],
    ["of which there are several", "Recalling the Action Plans"],
    ["that is a short form", "Recalling the Plan of Action"],
  ])("but none %s", (_, words) => {
    expect(read(`${words},`)).toMatchObject({ cited: [], proposed: [] });
  });

  it("and none whose name ends another that is cited", () => {
    expect(
      read(
        "Recalling the Tern Peace Agreement, the Buoy Peace Agreement and the aims of the Peace Agreement,",
      ).cited,
    ).toEqual(["Tern Peace Agreement → tern-peace-agreement", "Buoy Peace Agreement → buoy-peace-agreement"]);
  });
});
