import { expect, it } from "vitest";
import { readMandates } from "./read-mandates.ts";

/** Whose sessions the mandates of a paragraph name. */
const owners = (text: string) =>
  readMandates(`1. ${text}.`).mandates.flatMap(({ due = [] }) => due.map(({ sessionOf }) => sessionOf));

it.each([
  ["Requests the Secretary-General to report at its one hundredth session", ["general-assembly"]],
  ["Decides to include lamps in the provisional agenda of its one hundredth session", ["general-assembly"]],
  [
    "Requests the Secretary-General to report to the Human Rights Council at its sixty-second session and to the General Assembly at its one hundredth session",
    ["human-rights-council", "general-assembly"],
  ],
  [
    "Requests the Secretary-General to report to the Economic and Social Council on lamps at its 2046 session",
    ["economic-and-social-council"],
  ],
  [
    "Requests the Secretary-General to count lamps by the sixtieth session of the Human Rights Council",
    ["human-rights-council"],
  ],
  ["Requests the Human Rights Council to consider lamps at its sixtieth session", ["human-rights-council"]],
  [
    "Decides that at its sixtieth session, in 2046, the Human Rights Council shall count lamps",
    ["human-rights-council"],
  ],
  // The Security Council holds no numbered sessions, and the Third Committee meets in those of the General Assembly.
  ["Requests WLO to report to the Security Council at its one hundredth session", ["general-assembly"]],
  ["Requests WLO to report to the Third Committee at its one hundredth session", ["general-assembly"]],
  // The Secretariat holds no sessions.
  ["Requests a briefing by the Secretariat at its one hundredth session", ["general-assembly"]],
  // "the" session of no body, soon after the present one, is that of the organ that speaks when no other body is asked.
  ["Requests WLO to report at the one hundredth session", ["general-assembly"]],
  ["Requests the Human Rights Council, during the one hundredth session, to count lamps", [undefined]],
  ["Requests the Third-Party Lamp Committee to count lamps at the one hundredth session", [undefined]],
  [
    "Invites WLO to submit a report to the Human Rights Council at the one hundredth session",
    ["human-rights-council"],
  ],
  ["Requests WLO to report to the Human Rights Council at the sixtieth session", ["human-rights-council"]],
  // A committee whose name begins with a third party is not the third of its kind.
  [
    "Requests the Third-Party Lamp Committee to count lamps at its tenth session",
    ["third-party-lamp-committee"],
  ],
  // The Third World Conference on Lamps met once.
  [
    "Requests the Third World Conference on Lamps to count lamps at its one hundredth session",
    ["general-assembly"],
  ],
])("%s", (text, expected) => {
  expect(owners(text)).toEqual(expected);
});

it("is not said of a body beside the time that may mean another one", () => {
  expect(
    owners("Requests WLO to report on the work of the Human Rights Council at its one hundredth session"),
  ).toEqual([undefined]);
});

it("is not asked of a session that was held", () => {
  expect(
    owners(
      "Requests WLO, recalling the list made at the tenth session of the Human Rights Council, held in Harbour Town in 2030, to count lamps",
    ),
  ).toEqual([]);
});
