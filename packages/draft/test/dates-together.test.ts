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

describe("a document is meant again by its noun and year", () => {
  const cited = (words: string) =>
    read(
      `Recalling ${words},\n\n1. Invites keepers to follow the 2044 Convention;\n\n2. Thanks those who read.`,
    )
      .citations.filter((one) => one.startsWith("2044 Convention |"))
      .map((one) => one.split(" | ")[1]);

  it.each([
    "the Convention on Reef Lamps of 2044",
    "the Convention on Reef Lamps, of 3 May 2044",
    "the 2044 Convention on Reef Lamps",
  ])("%s", (words) => {
    expect(cited(`${words}, and the Convention on Fog of 2041`)).toEqual([
      expect.stringContaining("convention-on-reef-lamps"),
    ]);
  });

  it.each([
    ["of which there are two", "the Convention on Reef Lamps of 2044 and the Convention on Hail of 2044"],
    ["which has another year", "the Convention on Reef Lamps of 2041"],
    ["which has another noun", "the Agreement on Reef Lamps of 2044"],
    ["whose year is only inside its title", "the Convention on the 2044 Reef Lamps"],
  ])("but not one %s", (_, words) => {
    expect(cited(words)).toEqual([]);
  });

  it.each([
    ["the Political Declaration on Reef Lamps of 2044", "the 2044 Political Declaration", 1],
    ["the Political Declaration on Reef Lamps of 2044", "the 2044 Declaration", 1],
    ["the Fogtown Declaration on Reef Lamps of 2044", "the 2044 Political Declaration", 0],
    ["the Fogtown Declaration on Reef Lamps of 2044", "the 2044 Joint Declaration", 0],
    ["the Convention on Reef Lamps of 2044", "the 2044 Framework Convention", 0],
    ["the Convention on Reef Lamps of 2044", "the light, and that 2044 Convention parties met", 0],
    ["the Protocol to the Convention on Reef Lamps of 2044", "the 2044 Protocol", 0],
    ["the Protocol on Reef Lamps of 2044", "the 2044 Protocol", 1],
  ])("after %s: %s", (first, later, count) => {
    const { citations } = read(
      `Recalling ${first},\n\n1. Invites keepers to follow ${later};\n\n2. Thanks those who read.`,
    );
    expect(citations.filter((one) => one.startsWith("2044 "))).toHaveLength(count);
  });

  it("and not by the beginning of another title", () => {
    const { citations } = read(
      "Recalling the Convention on Reef Lamps of 2044,\n\n1. Invites keepers to follow the 2044 Convention on hail;\n\n2. Thanks those who read.",
    );
    expect(citations.filter((one) => one.startsWith("2044 Convention |"))).toEqual([]);
  });
});

describe("documents are meant by a short form in the plural that their clause announces", () => {
  const cited = (announced: string, later = "the “Fog Statements”") =>
    read(
      `Recalling the Statement of the Buoy Agency of 3 May 2044 and the Statement of the North League of 9 May 2044 (${announced}),\n\n1. Invites keepers to follow ${later};\n\n2. Thanks those who read.`,
    )
      .citations.filter((one) => one.startsWith("Fog Statements |"))
      .map((one) => one.split(" | ")[1]);

  it.each(["hereinafter the “Fog Statements”", "“the Fog Statements”"])("%s", (announced) => {
    const ids = cited(announced);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(2);
  });

  it("where the last one alone could be called so", () => {
    const { citations } = read(
      "Recalling the Reef Convention on Lamps and the Reef Convention on Hail (the “Reef Conventions”),\n\n1. Invites keepers to follow the Reef Conventions;\n\n2. Thanks those who read.",
    );
    expect(citations.filter((one) => one.startsWith("Reef Conventions |"))).toHaveLength(4);
  });

  it("and not by another one, nor without quotation marks", () => {
    expect(cited("hereinafter the “Fog Statements”", "the Reef Statements")).toHaveLength(2);
    expect(cited("the Fog Statements")).toEqual([]);
    expect(cited("the “Fog Agreements”")).toEqual([]);
  });

  it("and by none of them where the clause has another one that is not cited", () => {
    const { citations, doubts } = read(
      "Recalling the Statement of the Buoy Agency of 3 May 2044, the Statement of the North League of 9 May 2044 and a Statement by keepers (the “Fog Statements”),\n\n1. Invites keepers to follow the Fog Statements;\n\n2. Thanks those who read.",
    );
    expect(citations.filter((one) => one.startsWith("Fog Statements |"))).toEqual([]);
    expect(doubts).toContainEqual(expect.stringContaining("Fog Statements"));
    const reefs = read(
      "Recalling a Convention by keepers, the Reef Convention on Lamps and the Reef Convention on Hail (the “Reef Conventions”),\n\n1. Invites keepers to follow the Reef Conventions;\n\n2. Thanks those who read.",
    );
    expect(reefs.citations.filter((one) => one.startsWith("Reef Conventions |"))).toEqual([]);
    expect(reefs.doubts).toContainEqual(
      expect.stringContaining('"Reef Conventions" means several documents'),
    );
  });
});
