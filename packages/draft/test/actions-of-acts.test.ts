import { describe, expect, it } from "vitest";
import { readMandates } from "./read-mandates.ts";

const read = (text: string) =>
  readMandates(`1. ${text}.`).mandates.map(({ type, quote, recipients = [] }) => [
    type,
    quote,
    recipients.join(" and "),
  ]);

describe("the type of an action", () => {
  it.each([
    ["Authorizes WLO to use all means", "action"],
    ["Requests WLO to utilize local lamps", "action"],
    ["Requests WLO to use the paths of cooperation", "action"],
    ["Requests WLO to make use of the WLO Register of Lenses", "use"],
  ])("%s", (text, type) => {
    expect(read(text).map(([first]) => first)).toEqual([type]);
  });
});

describe("a report at the end of an act", () => {
  it("is for somebody", () => {
    expect(
      read(
        "Requests the Secretary-General to count lamps and report back to the Security Council on the fog",
      ),
    ).toEqual([
      ["report", "count lamps and report back to the Security Council on the fog", "security-council"],
    ]);
    expect(
      read("Requests WLO to use the list of lamps to report by 1 March 2046 to the General Assembly"),
    ).toEqual([
      [
        "report",
        "use the list of lamps to report by 1 March 2046 to the General Assembly",
        "general-assembly",
      ],
    ]);
  });

  it("is not for those whom an action before it is for", () => {
    const text = "Requests WLO to give advice to Amberland and report thereon";
    expect(read(text).map(([, , whom]) => whom)).toEqual([""]);
    const both =
      "Requests the Secretary-General to notify WLO of the fog and to inform them that lamps are lit";
    expect(read(both).map(([, , whom]) => whom)).toEqual(["wlo"]);
  });

  it("is an action of its own when the one before it has a time too", () => {
    expect(
      read(
        "Requests WLO to count lamps by 1 May 2046 and report thereon to the General Assembly by 1 June 2046",
      ),
    ).toEqual([
      ["action", "count lamps by 1 May 2046", ""],
      ["report", "report thereon to the General Assembly by 1 June 2046", "general-assembly"],
    ]);
  });

  it("is not found where something is watched and reported", () => {
    expect(read("Requests WLO to watch and report on lamps lost in the fog")).toEqual([
      ["action", "watch and report on lamps lost in the fog", ""],
    ]);
  });
});
