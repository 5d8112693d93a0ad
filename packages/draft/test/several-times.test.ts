import { describe, expect, it } from "vitest";
import { readMandates } from "./read-mandates.ts";

/** Each time of what the Secretary-General is asked to do, and for whom it is if it is not for everybody. */
const timesOf = (action: string) =>
  readMandates(`1. Requests the Secretary-General to ${action}.`).mandates.flatMap(({ due = [] }) =>
    due.map(({ date, session, period, recipient }) => [date ?? session?.number ?? period, recipient]),
  );

describe("each time is for the recipient beside it", () => {
  it.each([
    [
      "present a list to the Human Rights Council by 1 May 2046, and a final report by 1 June 2046 to the Security Council",
      [
        ["2046-05-01", "human-rights-council"],
        ["2046-06-01", "security-council"],
      ],
    ],
    [
      "present by 1 May 2046 a list to the Human Rights Council and by 1 June 2046 a final report to the Security Council",
      [
        ["2046-05-01", "human-rights-council"],
        ["2046-06-01", "security-council"],
      ],
    ],
    [
      "submit to the Security Council regular reports every six months and submit a report within nine months to the Human Rights Council",
      [["P9M", "human-rights-council"]],
    ],
    [
      "submit to the General Assembly and the Human Rights Council at their one hundredth and one hundred and eightieth sessions, respectively, a report",
      [
        [100, "general-assembly"],
        [180, "human-rights-council"],
      ],
    ],
    [
      "report to the Security Council by 1 May 2046, and to the General Assembly and the Human Rights Council by 1 June 2046",
      [
        ["2046-05-01", "security-council"],
        ["2046-06-01", "general-assembly"],
        ["2046-06-01", "human-rights-council"],
      ],
    ],
  ])("%s", (action, expected) => {
    expect(timesOf(action)).toEqual(expected);
  });

  it.each([
    ["inform the Security Council and the Human Rights Council in nine months of the count", ["P9M"]],
    [
      "present to the General Assembly and the Security Council an interim report in 2046 and a second, detailed report in 2048",
      ["2046", "2048"],
    ],
  ])("and for all of them in: %s", (action, expected) => {
    expect(timesOf(action)).toEqual(expected.map((time) => [time, undefined]));
  });

  it("is the one named last where the session is its own", () => {
    const text = "report to the Security Council and to the General Assembly at its one hundredth session";
    expect(timesOf(text)).toEqual([[100, "general-assembly"]]);
  });

  it("is a doubt where the words leave it open", () => {
    const { doubts } = readMandates(
      "1. Requests the Secretary-General to provide no later than 1 May 2046 a list of lamps and no later than 1 June 2046 a report to the Human Rights Council and a note on 1 July 2046 to the Security Council.",
    );
    expect(doubts).toEqual(['DRF028 for whom it is due "no later than 1 May 2046" is not clear']);
  });
});

describe("a further time is that of a further report", () => {
  const datesOf = (action: string) => timesOf(action).map(([time]) => time);

  it.each([
    ["report in May 2046, with a first report due by 1 April 2046", ["2046-05", "2046-04-01"]],
    ["provide a briefing within 2 months, with a written report within 4 months", ["P2M", "P4M"]],
    ["provide a list within three months, followed by a final report in May 2046", ["P3M", "2046-05"]],
    [
      "provide no later than 1 May 2046 a briefing and no later than 90 days after adoption a report",
      ["2046-05-01", "P90D"],
    ],
    [
      "submit a briefing in May 2046 and a full report on the lamps of the coast in June 2046",
      ["2046-05", "2046-06"],
    ],
    ["submit lists in his next report to the Security Council in May 2046", [undefined, "2046-05"]],
    ["report on 1 May 2046, 1 June 2046 and 1 July 2046", ["2046-05-01", "2046-06-01", "2046-07-01"]],
    ["report within 90 days, and then again within a further 30 days", ["P90D", "P30D"]],
    ["submit a report in 2046, 2047 and 2048", ["2046", "2047", "2048"]],
  ])("%s", (action, expected) => {
    expect(datesOf(action)).toEqual(expected);
  });

  it.each([
    "report at its one hundredth session on the plan to light all lamps within five years",
    "report at its one hundredth session on the lamp programme in 2046",
    "report at its one hundredth session on the fog in 2046, 2047 and 2048",
    "report at its one hundredth session on the Lamp Programme 2044 and 2046 Plan",
  ])("but not: %s", (action) => {
    expect(datesOf(action)).toEqual([100]);
  });
});

it("is no list of years of what is reported on", () => {
  const { mandates, doubts } = readMandates(
    "1. Requests the Secretary-General to report on the fog of the coast in 2046, 2047 and 2048.",
  );
  expect(mandates.flatMap(({ due = [] }) => due)).toEqual([]);
  expect(doubts).toEqual([
    'DRF028 when "Requests" wants it done is not understood: "in 2046, 2047 and 2048"',
  ]);
});

it("is how long a meeting lasts, and no time", () => {
  expect(timesOf("convene a meeting on lamps for five days in 2046")).toEqual([["2046", undefined]]);
  expect(timesOf("focus its talks at its tenth meeting, in 2046, on lamps")).toEqual([["2046", undefined]]);
  expect(timesOf("convene the second round of talks, if the sea allows, for three days in 2046")).toEqual([
    ["2046", undefined],
  ]);
  expect(timesOf("resume the Lamp Conference, convened at sea, for one week in 2046")).toEqual([
    ["2046", undefined],
  ]);
  expect(timesOf("resume the watch at sea for five days")).toEqual([["P5D", undefined]]);
  expect(timesOf("lend lamps for five days")).toEqual([["P5D", undefined]]);
  expect(timesOf("note who was held liable, and guard the lamps for five days")).toEqual([
    ["P5D", undefined],
  ]);
  expect(timesOf("attend the conference and guard the lamps for five days")).toEqual([["P5D", undefined]]);
});

it("is a doubt when a period begins with a date that other words give", () => {
  const doubtsOf = (action: string) => readMandates(`1. Requests the Secretary-General to ${action}.`).doubts;
  expect(doubtsOf("report six months from the date named in paragraph 6")).toEqual([
    'DRF028 when "Requests" wants it done is not understood: "six months"',
  ]);
  expect(doubtsOf("report by 1 May 2046 and every six months from that date")).toEqual([]);
});

it("is when something is decided to be held", () => {
  const datesOf = (text: string) =>
    readMandates(`1. Decides that ${text}.`).mandates.flatMap(({ due = [] }) => due.map(({ date }) => date));
  expect(
    datesOf("WLO shall count the lamps that burn, and that the talks should be held before the end of 2046"),
  ).toEqual(["2046"]);
  expect(datesOf("WLO shall count the lamps of the plan that ends fog before the end of 2046")).toEqual([]);
});
