import { type Edit, replace } from "@open-resolutions/testkit/edits";
import { expect, it } from "vitest";
import { themes, unof } from "./faulty-record-files.ts";
import { findingsAfter } from "./findings-after.ts";

const used = '    {"id": "harbour-security", "label": "Harbour security", "group": "cross-cutting"},\n';
const unused = '    {"id": "harbour-safety", "label": "Harbour safety", "group": "cross-cutting"},\n';
const excepted = `    {
      "id": "harbour-safety",
      "label": "Harbour safety",
      "group": "cross-cutting",
      "x_skip": [{"code": "REF004", "reason": "for the next resolution"}]
    },
`;
const codesAfter = (...edits: Edit[]) => findingsAfter(...edits).map(({ code }) => code);

it("a record is excepted from a rule that it breaks", () => {
  expect(codesAfter(replace(themes, used, unused + used))).toEqual(["REF004"]);
  expect(codesAfter(replace(themes, used, excepted + used))).toEqual([]);
});

it("an exception is not reported as unneeded while an invalid record elsewhere keeps the rule from running", () => {
  const invalid = replace(unof, '"kind": "office"', '"kind": "bureau"');
  expect(codesAfter(replace(themes, used, excepted + used), invalid)).toEqual(["SCH004"]);
});
