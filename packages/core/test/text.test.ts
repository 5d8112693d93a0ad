import { describe, expect, it } from "vitest";
import { nearest } from "../src/model/nearest.ts";
import {
  paragraphElementId,
  paragraphLabel,
  parentParagraphId,
  parseParagraphId,
} from "../src/model/paragraph-id.ts";
import { itemMark } from "../src/text/enumeration.ts";
import { longDate, ordinalDigits, ordinalWords, superscript } from "../src/text/numerals.ts";

describe("numerals", () => {
  it.each([
    [1, "first"],
    [11, "eleventh"],
    [20, "twentieth"],
    [32, "thirty-second"],
    [77, "seventy-seventh"],
    [100, "one hundredth"],
    [112, "one hundred and twelfth"],
  ])("%i in words", (number, words) => expect(ordinalWords(number)).toBe(words));

  it.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [12, "12th"],
    [39, "39th"],
    [111, "111th"],
    [8582, "8582nd"],
  ])("%i in digits", (number, text) => expect(ordinalDigits(number)).toBe(text));

  it("prints footnote markers and dates", () => {
    expect(superscript(10)).toBe("¹⁰");
    expect(longDate("2022-11-05")).toBe("5 November 2022");
  });
});

describe("paragraph ids", () => {
  it.each([
    ["a-res-77-20.pp2", "PP2", "preamble__container_2", null],
    ["a-res-77-20.op17", "OP17", "para_17", null],
    ["a-res-77-20.op17.a", "OP17(a)", "para_17__list_1__item_a", "a-res-77-20.op17"],
    ["a-res-77-20.op1.b.iv", "OP1(b)(iv)", "para_1__list_1__item_b__list_1__item_iv", "a-res-77-20.op1.b"],
  ])("%s is %s", (id, label, eId, parent) => {
    const place = parseParagraphId(id);
    if (!place) throw new Error(id);
    expect([paragraphLabel(place), paragraphElementId(place), parentParagraphId(id, place)]).toEqual([
      label,
      eId,
      parent,
    ]);
  });

  it.each([
    "a-res-77-20",
    "a-res-77-20.op",
    "a-res-77-20.xp1",
    "a-res-77-20.op0",
    "a-res-77-20.op1.",
    ".op1",
  ])("%j is none", (id) => expect(parseParagraphId(id)).toBeUndefined());
});

it("marks of items follow the degrees of the Editorial Manual", () => {
  expect([1, 2, 26, 27, 28].map((place) => itemMark(1, place))).toEqual(["a", "b", "z", "aa", "bb"]);
  expect([1, 4, 9, 14, 40].map((place) => itemMark(2, place))).toEqual(["i", "iv", "ix", "xiv", "xl"]);
});

describe("the nearest candidate", () => {
  it("is the one that was probably meant", () =>
    expect(nearest("unocd", ["who", "unodc", "icao"])).toBe("unodc"));
  it("is none when nothing is near", () => expect(nearest("interpol", ["who", "unodc"])).toBeUndefined());
});
