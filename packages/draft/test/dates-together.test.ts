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
});
