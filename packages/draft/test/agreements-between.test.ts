import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";

const cited = (words: string) => read(`${words},\n\n1. Thanks those who read.`).citations;

describe("an agreement is described up to its parties", () => {
  it.each([
    [
      "Noting the signing of a Memorandum of Understanding between the Government of Amberland, the World Fog Organization and the Government of Birchland on 26 January 2044",
      "Memorandum of Understanding between the Government of Amberland, the World Fog Organization and the Government of Birchland",
    ],
    [
      "Noting the memorandum of understanding between the Fédération Internationale de Football and the Buoy Agency",
      "memorandum of understanding between the Fédération Internationale de Football and the Buoy Agency",
    ],
    [
      "Recalling the military lamp arrangement between the Buoy Agency and Amberland",
      "military lamp arrangement between the Buoy Agency and Amberland",
    ],
    [
      "Recalling the lamp agreement signed by the Government of Amberland and the Buoy Agency",
      "lamp agreement signed by the Government of Amberland and the Buoy Agency",
    ],
    [
      "Recalling the memorandum of understanding on lamps between the secretariat of the Buoy Agency and Amberland",
      "memorandum of understanding on lamps between the secretariat of the Buoy Agency and Amberland",
    ],
    [
      "Recalling the arrangement on lamps of 3 May 2044 between Amberland and the Buoy Agency",
      "arrangement on lamps of 3 May 2044 between Amberland and the Buoy Agency",
    ],
    [
      "Recalling the lamp agreement of 2044 between Amberland and the Buoy Agency",
      "lamp agreement of 2044 between Amberland and the Buoy Agency",
    ],
    [
      "Recalling the peace agreement reached between Amberland and Birchland",
      "peace agreement reached between Amberland and Birchland",
    ],
  ])("%s", (words, title) => {
    expect(cited(words)).toEqual([expect.stringMatching(new RegExp(`^${title} \\| [a-z0-9-]+$`))]);
    expect(read(`${words},\n\n1. Thanks those who read.`).doubts).toContain(
      `DRF024 no document of the registers has the title "${title}"`,
    );
  });

  it.each([
    ["that is still to come", "Calling for an agreement between Amberland and Birchland"],
    ["of parties that are not named", "Recalling the agreement between the parties and the keepers"],
    ["of more parties", "Recalling the agreement signed by Amberland and Birchland with the Buoy Agency"],
  ])("but not one %s", (_, words) => {
    expect(cited(words)).toEqual([]);
  });

  it("and a party has its whole name", () => {
    expect(
      cited(
        "Noting the memorandum of understanding between Amberland and the Committee on Lamps of the coast",
      ),
    ).toEqual([
      expect.stringMatching(/^memorandum of understanding between Amberland and the Committee on Lamps \|/),
    ]);
  });

  it("and a symbol says itself which one it is", () => {
    expect(
      cited("Recalling the Agreement between Amberland and Birchland of 3 May 2044 (S/2044/77)"),
    ).not.toContainEqual(expect.stringMatching(/^Agreement between/));
    expect(
      cited(
        "Recalling the Agreement signed by Amberland and Birchland in May (“the Reef Agreement”, S/2044/77)",
      ),
    ).not.toContainEqual(expect.stringMatching(/^Agreement signed/));
  });

  it("and a name in capitals is its title", () => {
    expect(cited("Recalling the Sails Agreement signed by Amberland and Birchland")).toEqual([
      "Sails Agreement | sails-agreement",
    ]);
  });

  it("and it is meant again by its noun", () => {
    expect(
      cited(
        "Noting other agreements, and recalling that it wishes the best to all,\n\nRecalling the lamp agreement signed by Amberland and Birchland, and the aims of the agreement",
      ),
    ).toContainEqual(
      expect.stringMatching(/^agreement \| lamp-agreement-signed-by-amberland-and-birchland$/),
    );
  });
});

describe("a title in quotation marks", () => {
  it("is cited when it says what it is", () => {
    expect(cited("Stressing the “Arrangement on the Care of Lamps in Amberland”")).toEqual([
      "Arrangement on the Care of Lamps in Amberland | arrangement-on-the-care-of-lamps-in-amberland",
    ]);
    expect(cited("Stressing the “Lamps for all people” campaign")).toEqual([]);
  });

  it("is that of the statement, and not of the session", () => {
    expect(
      cited("Noting the statement by the President of the ninety-ninth session entitled “Light for all”"),
    ).toEqual(["Light for all | light-for-all"]);
  });
});

it("a resolution without a number is known by its title", () => {
  expect(
    cited(
      "Noting the resolution of 26 November 2041 of the Harbour Congress entitled “Towards the end of fog”",
    ),
  ).toEqual(["Towards the end of fog | towards-the-end-of-fog"]);
});

it("a resolution of the Commission on Human Rights is known by its short form", () => {
  expect(
    cited(
      "Recalling the decisions of the Commission on Human Rights, in particular Commission resolution 2002/68",
    ),
  ).toEqual(["2002/68 | e-cn-4-res-2002-68"]);
});

it("a letter has a date after those who wrote and received it", () => {
  expect(
    cited("Noting a request presented in a letter from the Keeper to the Harbour Master of 25 July 2044"),
  ).toEqual([expect.stringMatching(/^letter from the Keeper to the Harbour Master of 25 July 2044 \| /)]);
});

it("a resolution is meant again by a place in it", () => {
  expect(
    cited("Recalling resolution 98/1, from the date in paragraph 1 of the resolution, and its aims"),
  ).toEqual(["98/1 | a-res-98-1", "resolution | a-res-98-1"]);
});

it("a resolution is meant again by what it contains", () => {
  expect(cited("Recalling resolution 98/1, and the peace envisioned in the resolution")).toEqual([
    "98/1 | a-res-98-1",
    "resolution | a-res-98-1",
  ]);
});

it("a number that follows a noun is no end of a title", () => {
  expect(cited("Recalling the World Lamp Convention No. 182 on the Care of Lamps")).toEqual([]);
});
