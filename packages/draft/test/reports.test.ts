import { describe, expect, it } from "vitest";
import { readMandates } from "./read-mandates.ts";

const typeOf = (action: string) =>
  readMandates(`1. Requests Member States to ${action}.`).mandates.map(({ type }) => type);

describe("a report is made to somebody", () => {
  it.each([
    "inform the Secretary-General of their lamps",
    "inform him of their lamps",
    "inform those bodies of their lamps",
    "regularly update the General Assembly on lamps",
    "update on the use of lamps",
    "update and report to the General Assembly on lamps",
    "inform, directly or through WLO, all States whose lamps are lost",
    "inform the Secretary-General whether lamps are lost",
    "count lamps and to inform the General Assembly thereof",
    "keep the General Assembly informed of lamps",
    "provide an oral update on lamps",
  ])("%s", (action) => {
    expect(typeOf(action)).toEqual(["report"]);
  });

  it.each([
    "count lamps and to inform policy",
    "inform public opinion of lamps",
    "inform users clearly about lamps",
    "update the guidelines for lamps",
    "update the World Buoy Agency manual for lamps",
    "prepare or update standards for lamps",
    "keep the lamps under review and informed by progress",
  ])("not: %s", (action) => {
    expect(typeOf(action)).toEqual(["action"]);
  });
});
