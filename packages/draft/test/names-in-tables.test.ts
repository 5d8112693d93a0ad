import { expect, it } from "vitest";
import { draftBody } from "./registers.ts";

const table = "Member State    Share\n\nNightland       1.25     1.30\nFoggia          0.50     0.55";
const body = (words: string) =>
  `The General Assembly,\n\n1. ${words};\n\n2. Decides to meet again.\n\nAnnex\n\nScale of lamps\n\n${table}`;
const namesIn = (words: string) => {
  const { unknownNames, findings } = draftBody(body(words));
  return {
    names: unknownNames.map((one) => one.words),
    findings: findings.filter(({ code }) => /^DRF(?:020|037)$/.test(code)).map(({ message }) => message),
  };
};

it("the cells of a table that a finding names are no unknown names", () => {
  expect(namesIn("Thanks all keepers")).toEqual({
    names: [],
    findings: ["a table begins here; it is drafted as text, row by row"],
  });
});

it("a name in the text stays one, also when the table has it too", () => {
  const { names, findings } = namesIn("Thanks the Nightland Lamp Agency");
  expect(names).toEqual(["Nightland Lamp Agency"]);
  expect(findings).toHaveLength(2);
});
