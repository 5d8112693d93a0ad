import type { RuleText } from "./rule-text.ts";

/** A rule that reports values that do not match a keyword of the schemas. */
export interface KeywordRule extends RuleText {
  keywords: readonly string[];
}

const unof = "actors/unof.json";
const resolution = "resolutions/a-res-150-7/resolution.json";
const paragraphs = "resolutions/a-res-150-7/paragraphs.json";

/** The schema rules: one for each kind of keyword that the schemas use. */
export const keywordRules: readonly KeywordRule[] = [
  {
    code: "SCH001",
    name: "type",
    description: "A value has the type of its field.",
    why: "A number in quotation marks is a text, and one name is not a list of names: programs would misread it. Write the value in the expected type.",
    example: {
      file: resolution,
      right: '"meeting": {"number": 39, "kind": "plenary", "record": "A/150/PV.39"}',
      wrong: '"meeting": {"number": "39", "kind": "plenary", "record": "A/150/PV.39"}',
    },
    keywords: ["type"],
  },
  {
    code: "SCH002",
    name: "required-field",
    description: "A record has every required field.",
    why: "Users of the data rely on these fields in every record. Add the field; the hint says what it holds.",
    example: {
      file: paragraphs,
      right: '{"quote": "Recalling also", "verb": "recall", "modifier": "also"}',
      wrong: '{"quote": "Recalling also", "modifier": "also"}',
    },
    keywords: ["required"],
  },
  {
    code: "SCH003",
    name: "known-field",
    description:
      "A record has only the fields that its schema defines, and private ones that start with `x_`.",
    why: "A misspelt field would be lost silently. Correct its name. Start a private field with `x_`. Remove a field that the build computes.",
    example: { file: unof, right: '"parent": "united-nations"', wrong: '"parrent": "united-nations"' },
    keywords: ["additionalProperties"],
  },
  {
    code: "SCH004",
    name: "allowed-value",
    description: "A value is one of the values that its field allows.",
    why: "When everybody uses the same few values, records can be counted and compared. Choose one of the listed values; propose a new one as a change of the schema.",
    example: { file: unof, right: '"kind": "office"', wrong: '"kind": "ofice"' },
    keywords: ["enum", "const"],
  },
  {
    code: "SCH005",
    name: "form",
    description: "A text matches the format of its field.",
    why: "Programs read dates, ids and web addresses in one format only. The hint describes the format, with an example.",
    example: {
      file: resolution,
      right: '"published": "2095-11-25"',
      wrong: '"published": "25 November 2095"',
    },
    keywords: ["pattern", "format", "minLength"],
  },
  {
    code: "SCH006",
    name: "range",
    description: "A number is within its field's minimum and maximum.",
    why: "Sessions, meetings and occurrences are counted from 1. A number outside the range is a typing error: correct it.",
    example: {
      file: resolution,
      right: '"meeting": {"number": 39, "kind": "plenary", "record": "A/150/PV.39"}',
      wrong: '"meeting": {"number": 0, "kind": "plenary", "record": "A/150/PV.39"}',
    },
    keywords: ["minimum", "maximum"],
  },
  {
    code: "SCH007",
    name: "list",
    description: "A list has as many elements as its field requires, and no element twice.",
    why: "An element that occurs twice in a list would be counted twice. Remove one of the two, or add the missing element.",
    example: {
      file: resolution,
      right: '"drafts": ["a-150-l-20"]',
      wrong: '"drafts": ["a-150-l-20", "a-150-l-20"]',
    },
    keywords: ["minItems", "uniqueItems"],
  },
  {
    code: "SCH008",
    name: "alternative",
    description:
      "Of alternative fields, a record has exactly one, or at least one where the schema allows more.",
    why: "A mention names an actor or a capability, and a source is a page or a document. With neither it says nothing; with both it says two things. Write one mention, or one source, for each.",
    example: {
      file: paragraphs,
      right: '{"quote": "Amberland", "actor": "amberland", "role": "place"}',
      wrong: '{"quote": "Amberland", "role": "place"}',
    },
    keywords: ["oneOf", "anyOf"],
  },
];
