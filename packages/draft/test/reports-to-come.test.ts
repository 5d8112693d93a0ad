import { expect, it } from "vitest";
import { draftBody } from "./registers.ts";

/** What an operative paragraph cites, without numbers and symbols. */
const citedIn = (text: string, notes = "") =>
  draftBody(`The General Assembly,\n\n1. ${text}\n\n${notes}`).paragraphs[0]?.citations.flatMap(
    ({ quote, document }) => (/^[A-Z]+\//.test(quote) ? [] : [`${quote} → ${document}`]),
  );
const noted = "Notes the report of the keepers on lamps (A/98/12), ";

it("what is asked of a report is not asked of one that was cited", () => {
  expect(citedIn(`${noted}and welcomes this report.`)).toContain("report → a-98-12");
  expect(citedIn(`${noted}and requests that this report include the bells.`)).not.toContain(
    "report → a-98-12",
  );
});

it("the list of issues on a report is not that report", () => {
  const notes = "¹ A/98/12.\n\n² A/98/13.";
  const cited = citedIn(
    "Welcomes the initial report of the keepers on lamps,¹ and the list of issues on that initial report.²",
    notes,
  );
  expect(cited).not.toContain("initial report → a-98-13");
  expect(cited).toContain("initial report of the keepers on lamps → a-98-12");
});
