import { expect, it } from "vitest";
import { readMandates } from "./read-mandates.ts";

const due = (text: string) =>
  readMandates(`1. ${text}.`).mandates.flatMap(({ due: times = [] }) =>
    times.map(({ date, session, sessionOf }) => [date ?? session?.number, sessionOf]),
  );

it.each([
  // Only the Economic and Social Council numbers its sessions by years.
  [
    "Requests WLO to report to the Economic and Social Council at its 2046 session",
    [[2046, "economic-and-social-council"]],
  ],
  ["Requests the Third-Party Lamp Committee to count lamps at its session in 2046", [["2046", undefined]]],
  ["Requests the Third-Party Lamp Committee to count lamps at its 2046 session", [["2046", undefined]]],
  // The decision was taken at that session.
  [
    "Invites the Third-Party Lamp Committee, consistent with its decision at its fortieth session, to count lamps",
    [],
  ],
  [
    "Invites the Third-Party Lamp Committee to take its decision at its fortieth session",
    [[40, "third-party-lamp-committee"]],
  ],
  // The panel has no record.
  [
    "Decides that the Fog Panel shall make the list for the Third-Party Lamp Committee, and shall meet at its first session",
    [[1, undefined]],
  ],
  ["Decides that WLO shall meet by early May 2046", [["2046-05", undefined]]],
])("%s", (text, expected) => {
  expect(due(text)).toEqual(expected);
});
