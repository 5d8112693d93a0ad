import { expect, it } from "vitest";
import { draftBody, outlineOf } from "./registers.ts";
import { validated } from "./validated.ts";

const listed = (after: string) => `The General Assembly,

1. Notes the fog.

2. Requests the keepers to count:

1. Lamps;

2. Piers.

${after}`;

it("a list with numbers after a colon is a list when the numbers of the paragraphs go on after it", () => {
  const made = draftBody(listed("3. Decides to meet again.\n\n4. Decides to remain seized of the matter."));
  expect(outlineOf(made).map(([label]) => label)).toEqual(["OP1", "OP2", "OP2(1)", "OP2(2)", "OP3", "OP4"]);
  expect(made.findings.filter(({ code }) => code === "DRF002")).toEqual([]);
  expect(validated(made)).toEqual([]);
});

it("other numbers that start again are reported", () => {
  const made = draftBody(listed("5. Decides to meet again."));
  expect(made.findings.map(({ code }) => code)).toContain("DRF002");
});

it("a heading that comes twice at one place is joined to the heading above it", () => {
  const made = draftBody(
    "The General Assembly,\n\n1. Notes the fog.\n\nPart I\n\nLamps\n\nSection 1\n\nLamps\n\n2. Notes the lamps.",
  );
  expect(made.resolution?.divisions.map(({ heading }) => heading)).toEqual([
    "Part I",
    "Lamps",
    "Section 1 Lamps",
  ]);
  expect(validated(made)).toEqual([]);
});

it("marks in capitals go on after (Z) with (AA)", () => {
  const marks = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ", "AA", "BB"];
  const items = marks.map((mark) => `(${mark}) To light lamp ${mark};`).join("\n\n");
  const made = draftBody(
    `The General Assembly,\n\n1. Requests the keepers:\n\n${items}\n\n2. Notes (UN) lamps.\n\n(UN) lamps are lit;`,
  );
  const labels = outlineOf(made).map(([label]) => label);
  expect(labels.slice(-4)).toEqual(["OP1(z)", "OP1(aa)", "OP1(bb)", "OP2"]);
});
