import type { RuleText } from "./rule-text.ts";

/** How a fault against a keyword of the schemas is reported. */
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
    why: "A number in quotation marks is a text, and one name is no list of names: programs would read something else. Write the value in the type that is expected.",
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
    description: "A required field is there.",
    why: "Whoever uses the data relies on these fields in every record. Add the field; the hint says what it holds.",
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
    why: "A misspelt field would be lost without a word. Correct its name; a field of your own starts with `x_`, and one that the build computes is not written.",
    example: { file: unof, right: '"parent": "united-nations"', wrong: '"parrent": "united-nations"' },
    keywords: ["additionalProperties"],
  },
  {
    code: "SCH004",
    name: "allowed-value",
    description: "A value is one of those that its field allows.",
    why: "Where everybody uses the same few words, records can be counted and compared. Choose one of those that are listed; a new one is proposed as a change of the schema.",
    example: { file: unof, right: '"kind": "office"', wrong: '"kind": "ofice"' },
    keywords: ["enum", "const"],
  },
  {
    code: "SCH005",
    name: "form",
    description: "A text has the form of its field.",
    why: "Dates, ids, web addresses and the like are read by programs, which know one form of each. The hint says which form, with an example.",
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
    description: "A number is not below the least, nor above the greatest, that its field allows.",
    why: "Sessions, meetings and occurrences are counted from 1. Another number is a slip of the pen.",
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
    description: "A list has the elements that its field demands, and none twice.",
    why: "What stands in a list twice would be counted twice. Remove one of the two, or give the list the element that it needs.",
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
    description: "Exactly one of several fields is given, or at least one where that is enough.",
    why: "A mention is of an actor or of a capability, and a source is a page or a document: without either it says nothing, and with both it says two things. Write one mention, or one source, for each.",
    example: {
      file: paragraphs,
      right: '{"quote": "Amberland", "actor": "amberland", "role": "place"}',
      wrong: '{"quote": "Amberland", "role": "place"}',
    },
    keywords: ["oneOf", "anyOf"],
  },
];
