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
    "report on the light of lamps to the Human Rights Council no later than May 2046",
  ])("%s", (action) => {
    expect(recipientsOf(action)).toEqual(["human-rights-council"]);
  });

  it.each([
    "submit the list of the lamps that were lent to the Human Rights Council at its sixtieth session and lost",
    "present the lamps contained in the study submitted to the Human Rights Council at its sixtieth session",
    "count lamps that are close to the Human Rights Council",
  ])("not: %s", (action) => {
    expect(recipientsOf(action)).toEqual([]);
  });
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
  ])("%s", (to, recipients) => {
    expect(read(to)).toEqual([recipients, recipients, []]);
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
