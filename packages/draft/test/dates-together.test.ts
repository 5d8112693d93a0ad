import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";

const both =
  "Welcoming the 3 May Agreement between Amberland and Birchland, and the 9 July Agreement on Reef Lamps between Amberland and Birchland";
const again = (words: string) =>
  read(
    `${both},\n\n1. Requests the keepers to honour ${words};\n\n2. Thanks those who read.`,
  ).citations.slice(2);

describe("documents are meant together by their dates", () => {
  it.each([
    ["the 3 May and 9 July Agreements", 2],
    ["the Agreements of 3 May and 9 July", 2],
    ["the 3 May and 9 July Agreements, and to read the above-mentioned agreements", 4],
    ["the 3 May and 9 March Agreements", 0],
    ["the 3 May and 9 July Treaties", 0],
    ["the above-mentioned agreements", 0],
  ])("%s", (words, count) => {
    expect(again(words)).toHaveLength(count);
  });

  it("one of them may be several agreements of one day", () => {
    const dated =
      "Welcoming the 3 May Agreement between Amberland and Birchland, and the 9 July 2044 Agreements on Signals and Harbour Lights";
    const { citations } = read(
      `${dated},\n\n1. Requests the keepers to honour the Agreements of 3 May and 9 July;\n\n2. Thanks those who read.`,
    );
    expect(citations.filter((one) => one.startsWith("Agreements of 3 May"))).toHaveLength(2);
  });

  it("and are those of their year", () => {
    const three =
      "Recalling the letter from the Keeper of 3 May 2040, the letter from the Keeper of 3 May 2044 and the letter from the Keeper of 9 May 2044";
    const idsIn = (words: string) =>
      read(`${three},\n\n1. Requests the keepers to read ${words};\n\n2. Thanks those who read.`)
        .citations.slice(3)
        .map((one) => one.split(" | ")[1]);
    const [, first, last] = read(`${three},\n\n1. Thanks those who read.`).citations.map(
      (one) => one.split(" | ")[1],
    );
    expect(first).toContain("3-may-2044");
    expect(idsIn("the 3 and 9 May 2044 letters")).toEqual([first, last]);
    expect(idsIn("the 03 May and 09 May 2044 letters")).toEqual([first, last]);
    expect(idsIn("the letters of 3 and 9 May 2044")).toEqual([first, last]);
    expect(idsIn("the 4 and 9 May 2044 letters")).toEqual([]);
  });
});
