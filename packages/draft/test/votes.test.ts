import { describe, expect, it } from "vitest";
import { draft, humanRightsCouncil } from "./registers.ts";

describe("votes", () => {
  const vote = (text: string) =>
    draft({
      path: "vote.txt",
      content: `${humanRightsCouncil}\n\nRecalling its tests,\n\n1. Notes one.\n\n12th meeting\n1 March 2045\n\n${text}`,
    }).resolution;

  it("without a vote", () => {
    expect(vote("[Adopted without a vote.]")?.vote).toEqual({ method: "without-vote" });
  });

  it("recorded, with the vote of each State, commas in brackets and all", () => {
    const made = vote(`[Adopted by a recorded vote of 3 to 1, with 2 abstentions. The voting was as follows:

In favour:
Albania, Bolivia (Plurinational State of), Netherlands (Kingdom of the)

Against:
Fiji

Abstaining:
Chad, Togo]`);
    expect(made?.vote).toEqual({ method: "recorded", inFavour: 3, against: 1, abstaining: 2 });
    expect(made?.ballots).toEqual([
      { state: "Albania", cast: "in-favour" },
      { state: "Bolivia (Plurinational State of)", cast: "in-favour" },
      { state: "Netherlands (Kingdom of the)", cast: "in-favour" },
      { state: "Fiji", cast: "against" },
      { state: "Chad", cast: "abstaining" },
      { state: "Togo", cast: "abstaining" },
    ]);
  });
});
