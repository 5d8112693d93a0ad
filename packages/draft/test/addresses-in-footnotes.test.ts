import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";

const cited = (words: string, footnote: string) =>
  read(`Recalling ${words},¹\n\n¹ ${footnote}\n\n1. Thanks.`).citations.filter((one) =>
    /^(?:https?:|www)/.test(one),
  );

describe("an address on the web is that of the document before the call of its footnote", () => {
  it.each([
    ["Available at www.harbour.example/lamps.", "www.harbour.example/lamps"],
    ["See https://harbour.example/a/b.pdf", "https://harbour.example/a/b.pdf"],
  ])("%s", (footnote, address) => {
    expect(cited("the Copper Declaration", footnote)).toEqual([`${address} | copper-declaration`]);
  });

  it.each([
    ["no document is cited there", "the lamps of the harbour", "Available at www.harbour.example/lamps."],
    ["other words are between", "the Copper Declaration and the lamps", "www.harbour.example/lamps."],
    ["a site is named, and no file", "the Copper Declaration", "See https://harbour.example/lamps."],
    ["the footnote says more", "the Copper Declaration", "The lamps are at www.harbour.example/lamps."],
  ])("and not where %s", (_, words, footnote) => {
    expect(cited(words, footnote)).toEqual([]);
  });
});
