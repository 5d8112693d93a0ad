import { describe, expect, it } from "vitest";
import { dueYears, type Timing } from "../src/index.ts";

type Due = NonNullable<Timing["due"]>[number];
const yearsOf = (...due: Due[]) => dueYears({ due }, "2044-11-30");

describe("the years in which a mandate is due", () => {
  it.each([
    [{ bound: "by", date: "2045-05-01" }, ["2045"]],
    [{ bound: "by", date: "2045" }, ["2045"]],
    [{ bound: "at", session: { number: 101, kind: "regular" }, sessionOf: "general-assembly" }, ["2046"]],
    [{ bound: "at", session: { number: 2047, kind: "regular" }, sessionOf: "ecosoc" }, ["2047"]],
    [{ bound: "at", session: { number: 61, kind: "regular" }, sessionOf: "wlo" }, []],
    [{ bound: "until", period: "P1Y", since: "adoption" }, ["2045"]],
    [{ bound: "by", period: "P1M", since: "adoption" }, ["2044"]],
    [{ bound: "by", period: "P13M", since: "adoption" }, ["2045"]],
    [{ bound: "by", period: "P4W", since: "adoption" }, ["2044"]],
    [{ bound: "by", period: "P5W", since: "adoption" }, ["2045"]],
    [{ bound: "by", period: "P32D", since: "adoption" }, ["2045"]],
    [{ bound: "by", period: "P1Y" }, []],
    [{ bound: "at", event: "next-report" }, []],
  ] as [Due, string[]][])("%j", (due, years) => {
    expect(yearsOf(due)).toEqual(years);
  });

  it("are each named once; without the day of the adoption a period has none", () => {
    const period: Due = { bound: "by", period: "P1Y", since: "adoption" };
    expect(yearsOf(period, { bound: "by", date: "2045" })).toEqual(["2045"]);
    expect(dueYears({ due: [period] })).toEqual([]);
  });
});
