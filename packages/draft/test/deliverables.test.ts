import { describe, expect, it } from "vitest";
import { readMandates } from "./read-mandates.ts";

const deliverableOf = (action: string) =>
  readMandates(`1. Requests the Secretary-General to ${action}.`).mandates.map(
    ({ deliverable }) => deliverable,
  );

describe("what a report hands over", () => {
  it.each([
    ["submit a report on the count of lamps to the Council by 1 May 2045", "report on the count of lamps"],
    ["submit to the Council a final report by 1 May 2045", "final report"],
    ["submit promptly an initial written report", "initial written report"],
    ["submit a comprehensive and updated report on fog", "comprehensive and updated report on fog"],
    ["provide the Council with an oral briefing on fog every six months", "oral briefing on fog"],
    ["provide quarterly updates to the Council", "quarterly updates"],
    ["prepare a summary report, in consultation with the keepers", "summary report"],
    ["include in his next report an assessment of the lamps", "assessment of the lamps"],
    ["include in his WLO reports updates on fog", "updates on fog"],
    ["continue to submit a 90-day report", "90-day report"],
    [
      "submit a report on the lamps, piers and bells of the harbour",
      "report on the lamps, piers and bells of the harbour",
    ],
    ["submit a report on the harbour well before the end of 2045", "report on the harbour"],
    ["submit a report on lamps in the context of the fog", "report on lamps in the context of the fog"],
    ["submit a report on action at the national level", "report on action at the national level"],
    ["submit a report on trade through the strait", "report on trade through the strait"],
    ["submit a report on fog against every keeper", "report on fog against every keeper"],
    ["submit a report on fog at its ninetieth session", "report on fog"],
    ["submit an update on fog in its June 2045 quarterly report", "update on fog"],
    [
      "submit an update on the fog covered in the report of the keepers",
      "update on the fog covered in the report of the keepers",
    ],
    [
      "submit an update on lamps bought in the reporting period",
      "update on lamps bought in the reporting period",
    ],
    ["submit a report on fog on an annual basis", "report on fog"],
    [
      "submit a report on assistance to Member States in the search for fog",
      "report on assistance to Member States in the search for fog",
    ],
    ["count the lamps and to submit a report on their number", "report on their number"],
  ])("%s", (action, deliverable) => {
    expect(deliverableOf(action)).toContain(deliverable);
  });

  it.each([
    "report on the count of lamps in the context of his next report on harbours",
    "keep the Council informed through his reports on fog",
    "provide, in his next report on harbours, an explanation for the fog",
  ])("%s: nothing is named", (action) => {
    expect(deliverableOf(action).filter((one) => one !== undefined)).toEqual([]);
  });
});
