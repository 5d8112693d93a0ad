import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";

function all(words: string) {
  const { citations, doubts } = read(`${words}\n\n1. Thanks those who read.\n`);
  return { citations, doubts: doubts.filter((one) => one.startsWith("DRF021")) };
}

describe("a name in words that many agreements have", () => {
  it("means the agreement of a party that the resolution names", () => {
    expect(all("Recalling the Comprehensive Peace Agreement and the wishes of Birchland,")).toEqual({
      citations: ["Comprehensive Peace Agreement | birchland-peace"],
      doubts: [],
    });
  });

  it("is a doubt when the resolution names none of its parties", () => {
    const { citations, doubts } = all(
      "Recalling the Comprehensive Peace Agreement and the wishes of Amberland,",
    );
    expect(citations).toEqual([]);
    expect(doubts).toEqual([expect.stringContaining('"Comprehensive Peace Agreement"')]);
  });
});

describe("an acronym of three letters or two", () => {
  it.each([
    ["Recalling the Copper Declaration and the aims of the CD,", "CD | copper-declaration"],
    ["Recalling the wishes of Birchland and the aims of the CPA,", "CPA | birchland-peace"],
  ])("means a document that the resolution names in other words: %s", (words, expected) => {
    expect(all(words).citations).toContain(expected);
    expect(all(words).doubts).toEqual([]);
  });

  it("is a doubt by itself", () => {
    const { citations, doubts } = all("Thanking the CPA and other offices for the lamps,");
    expect(citations).toEqual([]);
    expect(doubts).toHaveLength(1);
  });
});

it("a declaration with two places in its name is another one", () => {
  expect(all("Recalling the Tern-Copper Declaration on lamps,").citations).not.toContain(
    "Copper Declaration | copper-declaration",
  );
});

it("a convention without its first word is the registered one", () => {
  expect(all("Recalling the Convention on Lantern Oils,").citations).toEqual([
    "Convention on Lantern Oils | lantern-oils",
  ]);
  expect(all("Recalling the Convention on Lantern Glass,").citations).toEqual([
    "Convention on Lantern Glass | convention-on-lantern-glass",
  ]);
});
