import { describe, expect, it } from "vitest";
import { type Timing, timeWords } from "../src/index.ts";

type Due = NonNullable<Timing["due"]>[number];
const adopted = "2009-09-30";
const wordsOf = (due: Due) => timeWords({ due: [due] }, { adopted });

describe("by when, in words", () => {
  it.each([
    [{ bound: "by", period: "P3M", since: "adoption" }, "within 3 months of 30 September 2009"],
    [{ bound: "at", period: "P1Y", since: "adoption" }, "1 year after 30 September 2009"],
    [{ bound: "until", period: "P6M", since: "adoption" }, "for 6 months from 30 September 2009"],
    [{ bound: "from", period: "P2W", since: "adoption" }, "from 2 weeks after 30 September 2009"],
    [{ bound: "by", period: "P180D" }, "within 180 days"],
    [{ bound: "until", period: "P12M" }, "for 12 months"],
    [{ bound: "at", period: "P6M" }, "after 6 months"],
    [{ bound: "by", date: "2045-05-01" }, "by 1 May 2045"],
    [{ bound: "at", date: "2045-05-01" }, "on 1 May 2045"],
    [{ bound: "at", date: "2045-05" }, "in May 2045"],
    [{ bound: "until", date: "2045" }, "until 2045"],
    [{ bound: "at", event: "next-report" }, "in the next report"],
    [{ bound: "by", event: "end-of-mandate" }, "by the end of the mandate"],
    [
      { bound: "at", session: { number: 79, kind: "regular" }, sessionOf: "general-assembly" },
      "at session 79 (general-assembly, from September 2024)",
    ],
    [
      { bound: "at", session: { number: 2044, kind: "regular" }, sessionOf: "ecosoc" },
      "at session 2044 (ecosoc)",
    ],
    [{ bound: "by", session: { number: 10, kind: "special" } }, "by special session 10"],
    [{ bound: "by", date: "2045", recipient: "wlo" }, "by 2045 (for wlo)"],
  ] as [Due, string][])("%j", (due, words) => {
    expect(wordsOf(due)).toEqual([words]);
  });

  it("names the adoption where its day is not known", () => {
    expect(timeWords({ due: [{ bound: "by", period: "P3M", since: "adoption" }] })).toEqual([
      "within 3 months of the adoption",
    ]);
  });

  it("calls actors what it is told", () => {
    const due: Due[] = [{ bound: "at", session: { number: 7, kind: "regular" }, sessionOf: "wlo" }];
    expect(timeWords({ due }, { nameOf: () => "World Lighthouse Organization" })).toEqual([
      "at session 7 (World Lighthouse Organization)",
    ]);
  });
});

describe("how often, in words", () => {
  it.each([
    [{ interval: "P3M", basis: "stated" }, "every 3 months"],
    [{ interval: "P1Y", basis: "stated" }, "every year"],
    [{ interval: "P2Y", basis: "implied" }, "every 2 years (implied)"],
    [{ basis: "stated" }, "regularly"],
  ] as [NonNullable<Timing["frequency"]>, string][])("%j", (frequency, words) => {
    expect(timeWords({ frequency })).toEqual([words]);
  });

  it("follows the times, and nothing is said where the text says nothing", () => {
    const due: Due[] = [{ bound: "by", date: "2045" }];
    expect(timeWords({ due, frequency: { basis: "stated" } })).toEqual(["by 2045", "regularly"]);
    expect(timeWords({})).toEqual([]);
  });
});
