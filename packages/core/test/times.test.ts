import { describe, expect, it } from "vitest";
import { datesIn, durationsIn, intervalIn } from "../src/index.ts";

const values = (found: readonly { value: string }[]) => found.map(({ value }) => value);

describe("dates as resolutions print them", () => {
  it.each([
    ["no later than 15 April 2027", ["2027-04-15"]],
    ["by June 2027", ["2027-06"]],
    ["by June of 2027", ["2027-06"]],
    ["by mid-2027", ["2027"]],
    ["by the end of 2027", ["2027"]],
    ["by December 22, 2027", ["2027-12-22"]],
    ["by 15 April and 15 October 2027", ["2027-04-15", "2027-10-15"]],
    ["by 31 November 2027", ["2027-11-31"]],
    ["the 2030 Agenda", []],
    ["in the 2030 Agenda", []],
    ["resolution 2027/1", []],
    ["of 2019–2021", []],
  ])("%s", (text, dates) => {
    expect(values(datesIn(text))).toEqual(dates);
  });
});

describe("periods", () => {
  it.each([
    ["within 180 days", ["P180D"]],
    ["a period of four months", ["P4M"]],
    ["a 12-month period", ["P12M"]],
    ["thirty (30) days", ["P30D"]],
    ["one year and two weeks", ["P1Y", "P2W"]],
    ["many days", []],
  ])("%s", (text, periods) => {
    expect(values(durationsIn(text))).toEqual(periods);
  });
});

describe("intervals", () => {
  it.each([
    ["every four months", "P4M"],
    ["every 60 days", "P60D"],
    ["every other year", "P2Y"],
    ["every third year", "P3Y"],
    ["each year", "P1Y"],
    ["annually", "P1Y"],
    ["once per year", "P1Y"],
    ["twice per year", "P6M"],
    ["half-yearly", "P6M"],
    ["once a month", "P1M"],
    ["semi-annually", "P6M"],
    ["at six-month intervals", "P6M"],
    ["once a year", "P1Y"],
    ["regularly", undefined],
    ["at one day", undefined],
  ])("%s", (text, interval) => {
    expect(intervalIn(text)?.value).toBe(interval);
  });

  it("is where its words are", () => {
    const text = "report every two years on lamps";
    const { start, end } = intervalIn(text) ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe("every two years");
  });
});
