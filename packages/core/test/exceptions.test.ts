import { expect, it } from "vitest";
import { type Edit, findingsAfter, replace } from "./dataset-files.ts";
import { themes, unodc } from "./faulty-record-files.ts";

const used = '    {"id": "border-security", "label": "Border security", "group": "cross-cutting"},\n';
const unused = '    {"id": "border-safety", "label": "Border safety", "group": "cross-cutting"},\n';
const excepted = `    {
      "id": "border-safety",
      "label": "Border safety",
      "group": "cross-cutting",
      "x_skip": [{"code": "REF004", "reason": "for the next resolution"}]
    },
`;
const codesAfter = (...edits: Edit[]) => findingsAfter(...edits).map(({ code }) => code);

it("a record is excepted from a rule that it breaks", () => {
  expect(codesAfter(replace(themes, used, unused + used))).toEqual(["REF004"]);
  expect(codesAfter(replace(themes, used, excepted + used))).toEqual([]);
});

it("an exception is not called needless while a fault elsewhere keeps the rule from speaking", () => {
  const fault = replace(unodc, '"kind": "office"', '"kind": "bureau"');
  expect(codesAfter(replace(themes, used, excepted + used), fault)).toEqual(["SCH004"]);
});
