import { describe, expect, it } from "vitest";
import { draftBody, outlineOf } from "./registers.ts";

const body = (...between: string[]) =>
  draftBody(
    `The General Assembly,\n\n${[
      "Recalling its resolution on the lamps of the far coast, which the keepers of",
      "the harbour read in the first year of the great fog, and thanking all those",
      ...between,
      "who carried the oil to the towers of the north and the bells to the islands,",
    ].join("\n")}\n\n1. Decides to keep the lamps.`,
  );
const told = (made: ReturnType<typeof body>) =>
  made.findings.map(({ code, message }) => `${code} ${message}`);
const tidy = body();

describe("what a program or a page prints between two lines of a sentence", () => {
  it.each(["---", "———"])("%s is set aside as a line, with a finding", (line) => {
    const made = body(line);
    expect(outlineOf(made)).toEqual(outlineOf(tidy));
    expect(told(made)).toContain("DRF032 this line inside a paragraph is set aside (line)");
  });

  it.each(["DRAFT", "D R A F T", "Draft", "Office Copy"])("%s is kept, with a finding", (line) => {
    expect(told(tidy)).toEqual([]);
    expect(told(body(line)).filter((message) => /^DRF03[12]/.test(message))).not.toEqual([]);
  });

  it.each(["the lamps↵ of the coast", "the DRAFT lamps", "the lamps → of the coast"])(
    "%s is reported",
    (words) => {
      expect(told(draftBody(`The General Assembly,\n\n1. Decides to keep ${words}.`)).join()).toMatch(
        /DRF051/,
      );
    },
  );
});
