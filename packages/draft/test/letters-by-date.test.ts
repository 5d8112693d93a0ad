import { describe, expect, it } from "vitest";
import { read, securityCouncil } from "./read-names.ts";

const cited = (words: string) => read(`${words}\n\n1. Thanks those who read.`).citations;
const inCouncil = (words: string) => read(`${words}\n\n1. Thanks those who read.`, securityCouncil).citations;

it("a letter whose symbol comes after those who received it is that document, also later", () => {
  expect(
    inCouncil(
      "Recalling the letter of 28 March 2043 from the Keeper of the Lamps to the members of the Security Council (S/2043/379, annex), and in line with the letter of 28 March 2043 from the Keeper of the Lamps,",
    ),
  ).toEqual(["S/2043/379 | s-2043-379", expect.stringMatching(/^letter of 28 March 2043.* \| s-2043-379$/)]);
});

describe("a letter whose symbol comes later in its description is that document", () => {
  it.each([
    "the letter dated 28 March 2043 from the Keeper, on behalf of the crews and with the agreement of the harbour (S/2043/379)",
    "the letter of 28 March 2043 from the Keepers of Amberland, Birchland, and the United Isles to the Harbour Master (S/2043/379)",
  ])("%s", (words) => {
    expect(inCouncil(`Recalling ${words}, and the aims set out in the letter,`)).toEqual([
      "S/2043/379 | s-2043-379",
      "letter | s-2043-379",
    ]);
  });

  it("with the symbol of a subsidiary organ too", () => {
    expect(
      cited("Recalling the letter of 28 March 2043 from the Keeper, on behalf of the crews (A/HRC/52/7),"),
    ).toEqual(["A/HRC/52/7 | a-hrc-52-7"]);
  });

  it("when it has a name in the same brackets", () => {
    expect(
      inCouncil(
        "Recalling the Keeper’s letter of 28 March 2043 covering the reef (“the Keeper’s letter” S/2043/379),",
      ),
    ).toEqual(["S/2043/379 | s-2043-379"]);
  });

  it.each([
    "the letter dated 28 March 2043 from the Keeper, requesting a report of the crews (S/2043/379)",
    "the letter dated 28 March 2043 from the Keeper, which came with lamps (S/2043/379)",
    "the letter dated 28 March 2043 from the Keeper and the note on fog (S/2043/379)",
  ])("but not %s", (words) => {
    expect(inCouncil(`Recalling ${words},`)[0]).toBe(
      "letter dated 28 March 2043 from the Keeper | letter-dated-28-march-2043-from-the-keeper",
    );
  });
});

it.each([
  "Amberland government’s March 6, 2043, letter to the Keeper of the Lamps",
  "Keeper’s letter of 6 March 2043 to the Harbour Master",
  "letter from the Keeper of the Lamps (“the Keeper”) dated 6 March 2043",
])("a letter is described with those who wrote and receive it: %s", (words) => {
  expect(inCouncil(`Welcoming the ${words} on fog,`).map((one) => one.split(" | ")[0])).toEqual([words]);
});

describe("two letters of one date", () => {
  const second = (words: string) =>
    cited(`Noting the letter from the Keeper to the Harbour Master, dated 3 May 2044, and ${words},`).at(-1);

  it("have their own authors", () => {
    expect(second("the letter from the Buoy Agency dated 3 May 2044")).toBe(
      "letter from the Buoy Agency dated 3 May 2044 | letter-from-the-buoy-agency-dated-3-may-2044",
    );
  });

  it("are one when they have one author", () => {
    expect(second("the letter from the Keeper dated 3 May 2044")).toBe(
      "letter from the Keeper dated 3 May 2044 | letter-from-the-keeper-to-the-harbour-master-dated-3-may-2044",
    );
  });
});
