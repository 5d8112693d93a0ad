import { describe, expect, it } from "vitest";
import { readMandates } from "./read-mandates.ts";
import { draftBody } from "./registers.ts";
import { validated } from "./validated.ts";

describe("a session that the sentence names before", () => {
  const dueOf = (text: string) =>
    readMandates(`1. ${text}.`).mandates.map(({ due = [] }) => due.map(({ session }) => session?.number));
  const include = "Decides to include lamps in the provisional agenda of its one hundred and second session";

  it.each([
    `${include}, and requests the Secretary-General to submit a report to the General Assembly at that session`,
    `${include}, under the item entitled “Fog”, and to review the lamps at the same session`,
    `${include}, under the item “Outcome of its ninety-eighth special session”, and requests WLO to submit a report at that session`,
  ])("%s", (text) => {
    expect(dueOf(text)).toEqual([[102], [102]]);
    expect(validated(draftBody(`The General Assembly,\n\n1. ${text}.`))).toEqual([]);
  });

  it.each([
    [
      "one that is over",
      "Recalls its ninetieth session, and requests WLO to submit a report at that session",
    ],
    ["none", "Requests WLO to submit a report at that session"],
    [
      "two",
      "Notes the plans for its one hundredth and one hundred and first sessions, and requests WLO to submit a report at that session",
    ],
  ])("is not read from %s, and is a doubt", (_, text) => {
    expect(dueOf(text)).toEqual([[]]);
    expect(readMandates(`1. ${text}.`).doubts).toContainEqual(
      expect.stringMatching(/^DRF028 .*"at that session"$/),
    );
  });

  it("is not due where something was done then", () => {
    const text = `${include}, and requests WLO to submit the list adopted at that session`;
    expect(dueOf(text)).toEqual([[102], []]);
    expect(readMandates(`1. ${text}.`).doubts.filter((doubt) => /^DRF028/.test(doubt))).toEqual([]);
  });
});
