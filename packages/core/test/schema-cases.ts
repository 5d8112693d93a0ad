import { dataset, replace, write } from "./dataset-files.ts";
import { inUnodc, nothing, type RuleCase, resolution, unodc } from "./rule-case.ts";

/** A case for every kind of keyword of the schemas. */
export const schemaCases: readonly RuleCase[] = [
  {
    code: "SCH001",
    good: nothing,
    bad: inUnodc('"office"', "7"),
    file: unodc,
    at: /7/,
    message: "expected a string, found 7",
  },
  {
    code: "SCH002",
    good: nothing,
    bad: inUnodc('  "kind": "office",\n', ""),
    file: unodc,
    at: /^/,
    message: "`kind` is missing",
  },
  {
    code: "SCH003",
    good: inUnodc('"kind": "office"', '"kind": "office",\n  "x_mine": 1'),
    bad: inUnodc('"kind"', '"kindd": 1,\n  "kind"'),
    file: unodc,
    at: '"kindd"',
    message: "there is no field `kindd` here",
  },
  {
    code: "SCH004",
    good: nothing,
    bad: inUnodc('"office"', '"offices"'),
    file: unodc,
    at: '"offices"',
    message: "not allowed here",
  },
  {
    code: "SCH005",
    good: nothing,
    bad: replace(resolution, '"2022-11-25"', '"2022-11-31"'),
    file: resolution,
    at: '"2022-11-31"',
    message: "has not the form",
  },
  {
    code: "SCH006",
    good: nothing,
    bad: replace(resolution, '{"number": 39', '{"number": 0'),
    file: resolution,
    at: /0, "kind": "plenary"/,
    message: "expected 1 or more",
  },
  {
    code: "SCH007",
    good: nothing,
    bad: replace(resolution, '"drafts": ["a-77-l-20"]', '"drafts": ["a-77-l-20", "a-77-l-20"]'),
    file: resolution,
    at: /(?<=\["a-77-l-20", )"a-77-l-20"/,
    message: "twice",
  },
  {
    code: "SCH008",
    good: nothing,
    bad: write(
      "vocabularies/verbs.json",
      (dataset.get("vocabularies/verbs.json") ?? "").replace(', "operative": "decides"', ""),
    ),
    file: "vocabularies/verbs.json",
    at: '{"id": "decide"',
    message: "is missing",
  },
];
