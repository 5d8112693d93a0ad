import type { AuthoredResolution } from "@open-resolutions/schemas";
import { expect, it } from "vitest";
import { makeRereader } from "../src/index.ts";
import { draftBody, records } from "./registers.ts";

const reread = makeRereader(records);
const body =
  "The General Assembly,\n\n1. Thanks the Harbour Bell Fund and the Harbour Bell Fund for lamps;\n\n2. Requests lamp makers to count lamps, and thanks the Harbour Bell Fund.";

it("says at every place what a draft says once", () => {
  const { records: drafted, findings } = draftBody(body);
  if (!drafted) throw new Error("nothing was drafted");
  const { paragraphs, doubts } = reread(drafted.resolution, drafted.paragraphs);
  expect(paragraphs).toEqual(drafted.paragraphs);
  expect(findings.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('no register has the name "Harbour Bell Fund" (3 times)'),
  );
  const fund = doubts.filter(({ words }) => words === "Harbour Bell Fund");
  expect(fund.map(({ paragraph }) => paragraph)).toEqual([
    "a-res-99-7.op1",
    "a-res-99-7.op1",
    "a-res-99-7.op2",
  ]);
  expect(doubts).toContainEqual(
    expect.objectContaining({ code: "DRF026", paragraph: "a-res-99-7.op2", act: "Requests" }),
  );
});

it("asks nobody whom an act asks that a person has removed", () => {
  const { records: drafted } = draftBody(body);
  if (!drafted) throw new Error("nothing was drafted");
  const paragraphs = drafted.paragraphs.map(({ acts: _, ...paragraph }) => paragraph);
  const { doubts } = reread(drafted.resolution, paragraphs);
  expect(doubts.filter(({ code }) => code === "DRF026")).toEqual([]);
});

it("says what a draft sets aside because it may cite a document", () => {
  const { records: drafted } = draftBody(
    "The General Assembly,\n\n1. Notes the guidelines in document LC 45/18 on lamps.",
  );
  if (!drafted) throw new Error("nothing was drafted");
  expect(drafted.paragraphs[0]?.setAside?.map(({ quote }) => quote)).toEqual(["45/18"]);
  const { doubts } = reread(drafted.resolution, drafted.paragraphs);
  expect(doubts).toContainEqual(expect.objectContaining({ code: "DRF012", words: "45/18" }));
});

it("refuses what no registers are", () => {
  expect(() => makeRereader({} as never)).toThrow("expected registers");
  expect(() => reread({} as AuthoredResolution, [])).toThrow();
});
