import { describe, expect, it } from "vitest";
import { readMandates } from "./read-mandates.ts";

describe("when it is due", () => {
  const due = (words: string) =>
    readMandates(`1. Requests the Secretary-General to submit ${words}.`).mandates.flatMap(
      ({ due: times = [] }) => times,
    );

  it.each([
    ["at its one hundredth session a report", { bound: "at", session: { number: 100, kind: "regular" } }],
    [
      "a report at its resumed ninety-ninth session",
      { bound: "at", session: { number: 99, kind: "regular" } },
    ],
    [
      "a report prior to its one hundredth session",
      { bound: "by", session: { number: 100, kind: "regular" } },
    ],
    [
      "a report no later than at its one hundredth session",
      { bound: "by", session: { number: 100, kind: "regular" } },
    ],
    [
      "a report to the Economic and Social Council at its 2046 session",
      { bound: "at", session: { number: 2046, kind: "regular" } },
    ],
    [
      "a report to the Human Rights Council at its eighth session in 2046",
      { bound: "at", session: { number: 8, kind: "regular" } },
    ],
    [
      "lists for a period of 12 months, starting from the date of the adoption of this resolution",
      { bound: "until", period: "P12M", since: "adoption" },
    ],
    ["a report at its next session", { bound: "at", event: "next-session" }],
    ["a report no later than 15 April 2046", { bound: "by", date: "2046-04-15" }],
    ["by December 22, 2046 a report", { bound: "by", date: "2046-12-22" }],
    ["a report by the end of 2046", { bound: "by", date: "2046" }],
    ["a report by the 1st of June 2046", { bound: "by", date: "2046-06-01" }],
    ["a report by June 2046", { bound: "by", date: "2046-06" }],
    ["a report by September of 2046", { bound: "by", date: "2046-09" }],
    ["a report by mid-August 2046", { bound: "by", date: "2046-08" }],
    ["a report by mid-2046", { bound: "by", date: "2046" }],
    ["at the latest 15 October 2046 a report", { bound: "by", date: "2046-10-15" }],
    ["lists no later than the end of the first quarter of 2046", { bound: "by", date: "2046" }],
    ["lists at the latest in six months", { bound: "by", period: "P6M" }],
    ["lists on lamps, in 45 days", { bound: "by", period: "P45D" }],
    ["lists for more lamps in 18 months or sooner if necessary", { bound: "by", period: "P18M" }],
    ["lists at the latest one year after the entry into force of the rules", { bound: "by", period: "P1Y" }],
    ["lists before the next session of the Committee on Fog", { bound: "by", event: "next-session" }],
    ["lists until 31 May 2046", { bound: "until", date: "2046-05-31" }],
    [
      "a report within 180 days of the adoption of the present resolution",
      { bound: "by", period: "P180D", since: "adoption" },
    ],
    ["lists for a further period of six months", { bound: "until", period: "P6M" }],
    ["a list in his next report", { bound: "at", event: "next-report" }],
    [
      "a report to the Human Rights Council at its sixty-second session, in 2046",
      { bound: "at", session: { number: 62, kind: "regular" } },
    ],
    ["a list in the context of his next overview report", { bound: "at", event: "next-report" }],
    ["lists within a maximum period of six months", { bound: "by", period: "P6M" }],
    ["lists for a period terminating on 31 May 2046", { bound: "until", date: "2046-05-31" }],
    [
      "to the Human Rights Council at its sixty-second session a report",
      { bound: "at", session: { number: 62, kind: "regular" } },
    ],
    [
      "to the Economic and Social Council at its session of 2046 a report",
      { bound: "at", session: { number: 2046, kind: "regular" } },
    ],
    ["lists until the conclusion of its 2046 session", { bound: "until", date: "2046" }],
    ["a report 90 days after the entry into force of the rules", { bound: "at", period: "P90D" }],
    ["a report within 30 days of its adoption", { bound: "by", period: "P30D", since: "adoption" }],
    [
      "a report on the progress made thus far at its one hundredth session",
      { bound: "at", session: { number: 100, kind: "regular" } },
    ],
    [
      "lists by the forty-eighth session of the Committee on Fog",
      { bound: "by", session: { number: 48, kind: "regular" } },
    ],
    ["a report before the end of the mandate period", { bound: "by", event: "end-of-mandate" }],
    ["a report by the end of the mandate", { bound: "by", event: "end-of-mandate" }],
    ["lists until the end of WLO’s mandate", { bound: "until", event: "end-of-mandate" }],
    ["a report upon termination of the Panel’s mandate", { bound: "by", event: "end-of-mandate" }],
    [
      "lists for a period of 6 months commencing as soon as possible from the date of the adoption",
      { bound: "until", period: "P6M", since: "adoption" },
    ],
    [
      "a list by five months from the date of adoption of this resolution",
      { bound: "by", period: "P5M", since: "adoption" },
    ],
    ["a list at its yearly fog talks in 2046", { bound: "at", date: "2046" }],
    ["a report before the expiration of its mandate", { bound: "by", event: "end-of-mandate" }],
  ])("%s", (words, expected) => {
    const [time, ...more] = due(words);
    expect(more).toEqual([]);
    const { quote, occurrence, sessionOf, ...said } = time ?? {};
    expect(said).toEqual(expected);
    expect(words).toContain(quote);
  });

  it("is each of the times of one preposition, with the same words", () => {
    const dates = (words: string) => due(words).map(({ quote, bound, date }) => [quote, bound, date]);
    const two = "by 4 July 2046 and 3 January 2047";
    expect(dates(`two reports, ${two} respectively`)).toEqual([
      [two, "by", "2046-07-04"],
      [two, "by", "2047-01-03"],
    ]);
    const three = "by 15 April, 15 August and 15 December 2046";
    expect(dates(`reports ${three}`)).toEqual([
      [three, "by", "2046-04-15"],
      [three, "by", "2046-08-15"],
      [three, "by", "2046-12-15"],
    ]);
  });

  it.each([
    "a report on the meeting held at its ninetieth session",
    "a report on resolution 90/1 of 3 March 2044",
    "a report on the four-year plan",
    "a report on lamps within the 18-month plan",
    "to the General Assembly at its sixty-second session a report",
    "a report on the last two years",
    "a report on the list submitted to the General Assembly at its one hundredth session",
    "lists with a view to ending its work by 20 May 2046",
    "lists in preparation for the meeting on fog to be held during its one hundredth session",
    "a report on the Declaration on Fog: On Track to End Fog by 2050",
    "a list under the item entitled “Lamps by 2046”",
    "lists of themes for its one hundredth session",
    "a report on the 2050 Agenda",
    "lists of the items chosen and discussed at its one hundredth session",
    "lists before the Games of Fog, to be held at sea in 2048",
    "lists of lamps that have been out for 24 months or longer",
    "lists for the change, which shall lead to new lamps by 20 May 2046",
    "lists, taking into account resolution 98/1, which requested WLO to count lamps by 20 May 2046",
    "lists in time for the keepers to choose lamps at their yearly talks in 2046",
    "lists of lamps, one year before the closure of the Decade of Fog in 2046",
    "lists in the light of the views expressed in discussions at its one hundredth session",
    "a report on the keepers who have been authorized for a one-year period",
    "lists of lamps upon which the keepers will be invited to comment at its forthcoming session",
    "a report no later than 30 days prior to the end of its mandate",
    "a summary that is to be shown to the Human Rights Council at its sixty-second session",
  ])("never: %s", (words) => {
    expect(due(words)).toEqual([]);
  });

  it("is a doubt when the words say a time that cannot be written", () => {
    for (const words of [
      "a report no later than 45 days before the mandate ends",
      "a report no later than 30 days prior to the end of its mandate",
      "a report by 31 June 2046",
      "a report by 20 July",
      "a report at the end of this period",
      "a report by the end of the period named above",
      "a report before this date",
      "an update on the steps taken in six months",
      "reports six months and eleven months after the adoption of the present resolution",
    ])
      expect(readMandates(`1. Requests the Secretary-General to submit ${words}.`).doubts).toEqual([
        expect.stringMatching(/^DRF028 when "Requests" wants it done is not understood/),
      ]);
    const before = "1. Requests the Secretary-General, by this date, to count lamps.";
    expect(readMandates(before).doubts).toEqual([expect.stringContaining('"by this date"')]);
  });

  it("is not the year in which an aim is to be reached", () => {
    const [mandate] = readMandates(
      "1. Urges Member States to carry out the plan to end fog by 2050.",
    ).mandates;
    expect(mandate?.due).toBeUndefined();
    expect(readMandates("1. Urges Member States to count lamps by 2050.").mandates[0]?.due).toMatchObject([
      { bound: "by", date: "2050" },
    ]);
  });

  it("of a report can be a number of months", () => {
    const dueOf = (action: string) =>
      readMandates(`1. Requests the Secretary-General to ${action}.`).mandates[0]?.due?.map(
        ({ period }) => period,
      );
    expect(dueOf("report in six months on lamps")).toEqual(["P6M"]);
    expect(dueOf("update the Security Council in six months on lamps")).toEqual(["P6M"]);
    expect(dueOf("count the lamps that were lost in six months")).toBeUndefined();
  });

  it("goes to the organ that is named after what is reported on", () => {
    const [mandate] = readMandates(
      "1. Requests the Secretary-General to count lamps and to report on this matter to the Security Council by May 2046.",
    ).mandates;
    expect(mandate?.recipients).toEqual(["security-council"]);
  });

  it("is that of the report, also after what follows it", () => {
    const { mandates } = readMandates(
      "1. Requests the Secretary-General to submit a report to the Human Rights Council at its sixty-second session, to be followed by a talk, and to the General Assembly at its one hundredth session.",
    );
    expect(
      mandates.map(({ due: times = [] }) =>
        times.map(({ recipient, session }) => [recipient, session?.number]),
      ),
    ).toEqual([
      [
        ["human-rights-council", 62],
        ["general-assembly", 100],
      ],
    ]);
  });

  it("for each recipient its own time", () => {
    const [mandate] = readMandates(
      "1. Requests the Secretary-General to report to the General Assembly at its one hundredth session and to the Human Rights Council at its one hundred and eightieth session.",
    ).mandates;
    expect(mandate?.recipients).toEqual(["general-assembly", "human-rights-council"]);
    expect(mandate?.due?.map(({ recipient, session }) => [recipient, session?.number])).toEqual([
      ["general-assembly", 100],
      ["human-rights-council", 180],
    ]);
  });

  it("makes a mandate of each action that has its own time, and one of those that have none", () => {
    const act = "1. Requests the Secretary-General to count lamps, to mend them and to";
    expect(readMandates(`${act} polish them.`).mandates).toHaveLength(1);
    const both = readMandates(
      `${act} report thereon by May 2046, and to submit lists by June 2046.`,
    ).mandates;
    expect(both.map(({ due: times = [] }) => times.map(({ date }) => date))).toEqual([
      [],
      [],
      ["2046-05"],
      ["2046-06"],
    ]);
  });
});

describe("how often", () => {
  it.each([
    ["report every four months", { basis: "stated", interval: "P4M", quote: "every four months" }],
    ["report annually", { basis: "stated", interval: "P1Y", quote: "annually" }],
    ["submit an annual report", { basis: "stated", interval: "P1Y", quote: "annual" }],
    ["report every other year", { basis: "stated", interval: "P2Y", quote: "every other year" }],
    ["report at six-month intervals", { basis: "stated", interval: "P6M", quote: "at six-month intervals" }],
    [
      "report at six-monthly intervals",
      { basis: "stated", interval: "P6M", quote: "at six-monthly intervals" },
    ],
    ["submit six-monthly reports", { basis: "stated", interval: "P6M", quote: "six-monthly" }],
    ["keep Member States regularly informed", { basis: "stated", quote: "regularly" }],
    [
      "present under the annual report on fog a list of lamps on a yearly basis",
      { basis: "stated", interval: "P1Y", quote: "yearly" },
    ],
    ["report to the Council quarterly on lamps", { basis: "stated", interval: "P3M", quote: "quarterly" }],
    ["brief the Council monthly", { basis: "stated", interval: "P1M", quote: "monthly" }],
    ["report on a quarterly basis on lamps", { basis: "stated", interval: "P3M", quote: "quarterly" }],
    ["consider lamps on a biennial basis", { basis: "stated", interval: "P2Y", quote: "biennial" }],
    ["report at monthly intervals", { basis: "stated", interval: "P1M", quote: "monthly" }],
    ["report biennially", { basis: "stated", interval: "P2Y", quote: "biennially" }],
    ["report twice a year", { basis: "stated", interval: "P6M", quote: "twice a year" }],
    ["report at least once per year", { basis: "stated", interval: "P1Y", quote: "once per year" }],
    ["meet at least quarterly to count lamps", { basis: "stated", interval: "P3M", quote: "quarterly" }],
    ["regularly count lamps", { basis: "stated", quote: "regularly" }],
    ["count, on a regular basis, the lamps", { basis: "stated", quote: "on a regular basis" }],
    ["provide lamps that are regularly polished", undefined],
    ["provide monthly data on lamps", undefined],
    ["count the yearly and monthly lamps", undefined],
    ["mend lamps on the advice given by WLO every two years", undefined],
    ["report on the annual meeting", undefined],
    ["designate a day of each year as the day of lamps", undefined],
    ["give more weight to their observance of the Day of Lamps on 3 May each year", undefined],
    ["observe a day of lamps each year", { basis: "stated", interval: "P1Y", quote: "each year" }],
    ["include lamps in his annual report", undefined],
  ])("%s", (words, frequency) => {
    expect(readMandates(`1. Requests the Secretary-General to ${words}.`).mandates[0]?.frequency).toEqual(
      frequency,
    );
  });

  it.each(["bi-monthly", "bimonthly", "biweekly"])("%s can mean two things", (words) => {
    const { mandates, doubts } = readMandates(
      `1. Requests the Secretary-General to report at least ${words} on lamps.`,
    );
    expect(mandates[0]?.frequency).toBeUndefined();
    expect(doubts).toEqual([`DRF028 how often "Requests" wants it done is not clear: "${words}"`]);
  });
});
