import { describe, expect, it } from "vitest";
import { readMandates } from "./read-mandates.ts";

const recipientsOf = (action: string) =>
  readMandates(`1. Requests the Secretary-General to ${action}.`).mandates.flatMap(
    ({ recipients = [] }) => recipients,
  );

describe("what is handed over has a recipient", () => {
  it.each([
    "submit a list of lamps in the bays of coastal States to the Human Rights Council at its sixty-second session",
    "count lamps and to present a study on the loss of lamps of States to the Human Rights Council",
    "count lamps and to report, with specific advice, to the Human Rights Council at its sixty-second session",
    "include lists of lamps, buoys and bells in his report on fog, piers and keepers to the Human Rights Council at its sixty-second session",
    "report immediately to the Human Rights Council any loss of lamps",
    "report the results of the count to the Human Rights Council unless lamps are lost",
    "report on its needs in this respect to the Human Rights Council at its sixty-second session",
    "submit a list to the Human Rights Council, and WLO to submit lamps",
    "make regular reports to the Human Rights Council on lamps",
    "give an oral update to the Human Rights Council at its sixty-second session",
    "report, as part of the reports named above, on this to the Human Rights Council",
    "provide a final report no later than 30 days prior to the termination of its mandate to the Human Rights Council",
    "report on the light of lamps to the Human Rights Council no later than May 2046",
  ])("%s", (action) => {
    expect(recipientsOf(action)).toEqual(["human-rights-council"]);
  });

  it.each([
    "submit the list of the lamps that were lent to the Human Rights Council at its sixtieth session and lost",
    "present the lamps contained in the study submitted to the Human Rights Council at its sixtieth session",
    "include in the report on lamps, piers and bells submitted to the Human Rights Council at its sixty-second session a list",
    "submit lists of lamps, buoys and bells with respect to the Human Rights Council by May 2046",
    "make the list of reports to the Human Rights Council known",
    "count lamps that are close to the Human Rights Council",
  ])("not: %s", (action) => {
    expect(recipientsOf(action)).toEqual([]);
  });
});

it("and whoever is kept informed, is owed a report, or gets a thing for submission receives a report", () => {
  const read = (text: string) =>
    readMandates(`1. ${text}.`).mandates.map(({ type, recipients }) => [type, recipients]);
  expect(read("Requests that the Secretary-General keeps the Security Council informed of lamps")).toEqual([
    ["report", ["security-council"]],
  ]);
  expect(
    read(
      "Reminds the World Lamp Organization of its obligations to report to the Security Council by May 2046",
    ),
  ).toEqual([["report", ["security-council"]]]);
  expect(
    read(
      "Requests the Secretary-General to prepare, for submission to the General Assembly at its one hundredth session and to the Human Rights Council at its sixty-second session, reports on lamps",
    ),
  ).toEqual([["report", ["general-assembly", "human-rights-council"]]]);
});

it("and a report that is asked for is one", () => {
  const read = (text: string) =>
    readMandates(`1. ${text}.`).mandates.map(({ type, recipients }) => [type, recipients]);
  expect(
    read("Requests that the Secretary-General reports to the Security Council every three months"),
  ).toEqual([["report", ["security-council"]]]);
  expect(
    read("Requests WLO to count lamps, and requests also a final report to the Security Council by May 2046"),
  ).toContainEqual(["report", ["security-council"]]);
  expect(read("Requests WLO to conduct an update to the list of the Security Council")).toEqual([
    ["action", undefined],
  ]);
});

it("and further ones after the session of the first", () => {
  expect(
    recipientsOf(
      "transmit the list of lamps to the Human Rights Council at its sixty-second session, and the Security Council",
    ),
  ).toEqual(["human-rights-council", "security-council"]);
});

describe("access is given to each who is named after one another", () => {
  const read = (to: string) => {
    const { acts, mandates, doubts } = readMandates(
      `1. Requests the Secretary-General to extend access to lamps to ${to}.`,
    );
    return [mandates.flatMap(({ recipients = [] }) => recipients), acts[0]?.beneficiaries, doubts];
  };
  it.each([
    ["the Human Rights Council", ["human-rights-council"]],
    ["the Human Rights Council and the Security Council", ["human-rights-council", "security-council"]],
    ["the Human Rights Council and to count lamps", ["human-rights-council"]],
    ["the Human Rights Council and thereby strengthen border controls", ["human-rights-council"]],
    ["the Human Rights Council and lamp supplies", ["human-rights-council"]],
    ["the Human Rights Council and on request to others", ["human-rights-council"]],
  ])("%s", (to, recipients) => {
    expect(read(to)).toEqual([recipients, recipients, []]);
  });

  it("and a time is none of the words that receive it", () => {
    expect(read("the Human Rights Council and keepers of lamps by 2047")).toEqual([
      [],
      ["human-rights-council"],
      [expect.stringContaining('DRF026 "keepers of lamps" receives access')],
    ]);
  });

  it("and to nobody, with a doubt, when one has no record: the act has those who have one", () => {
    expect(read("the Human Rights Council and keepers of lamps")).toEqual([
      [],
      ["human-rights-council"],
      [
        expect.stringContaining(
          'DRF026 "keepers of lamps" receives access by "Requests", and no actor has this name',
        ),
      ],
    ]);
  });
});
