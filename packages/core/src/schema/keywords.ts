/** How a fault against a keyword of the schemas is reported. */
export interface KeywordRule {
  code: string;
  name: string;
  description: string;
  keywords: readonly string[];
}

/** The schema rules: one for each kind of keyword that the schemas use. */
export const keywordRules: readonly KeywordRule[] = [
  { code: "SCH001", name: "type", description: "A value has the type of its field.", keywords: ["type"] },
  {
    code: "SCH002",
    name: "required-field",
    description: "A required field is there.",
    keywords: ["required"],
  },
  {
    code: "SCH003",
    name: "known-field",
    description:
      "A record has only the fields that its schema defines, and private ones that start with `x_`.",
    keywords: ["additionalProperties"],
  },
  {
    code: "SCH004",
    name: "allowed-value",
    description: "A value is one of those that its field allows.",
    keywords: ["enum", "const"],
  },
  {
    code: "SCH005",
    name: "form",
    description: "A text has the form of its field.",
    keywords: ["pattern", "format", "minLength"],
  },
  {
    code: "SCH006",
    name: "range",
    description: "A number is not below the least that its field allows.",
    keywords: ["minimum"],
  },
  {
    code: "SCH007",
    name: "list",
    description: "A list has the elements that its field demands, and none twice.",
    keywords: ["minItems", "uniqueItems"],
  },
  {
    code: "SCH008",
    name: "alternative",
    description: "Exactly one of several fields is given, or at least one where that is enough.",
    keywords: ["oneOf", "anyOf"],
  },
];
