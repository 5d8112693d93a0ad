import { type Dataset, deriveDataset, recordsFromPublished } from "@open-resolutions/core";

/** Texts that readers of tables change: to nothing, to numbers, to days, to formulas, to other characters. */
export const awkwardValues: readonly string[] = [
  "NA",
  "null",
  "NULL",
  "007",
  "51/1",
  "1E5",
  'He said "yes"',
  "one, two; three\tfour",
  "first line\nsecond line",
  "first line\r\nsecond line",
  "=1+1",
  "-5",
  "@sum",
  "'quoted'",
  "决议草案第一段",
  "قرار الجمعية العامة",
  "_x0041_",
  "\\N",
  "\\.",
  "first\n\\.\nlast",
  " spaces around ",
  "“quotation marks”",
  "🕊 e\u0301",
  "true",
  "2024-02-30",
  "x".repeat(32_768),
];

/** A dataset with each awkward value in a text of its own: as a paragraph, a name, an alias and a title. */
export const awkwardDataset: Dataset = deriveDataset(
  recordsFromPublished(
    {
      resolutions: [
        { id: "A/RES/99/1", organ: "general-assembly", number: 1, adopted: "2044-12-01", language: "en" },
      ],
      paragraphs: awkwardValues.map((text, index) => ({ id: `a-res-99-1.op${index + 1}`, text })),
      actors: [
        { id: "general-assembly", name: "General Assembly", kind: "un-principal-organ" },
        ...awkwardValues.map((name, index) => ({
          id: `actor-${index + 1}`,
          name,
          kind: "states",
          aliases: [`${name} again`, name],
        })),
      ],
      documents: awkwardValues.map((title, index) => ({
        id: `document-${index + 1}`,
        kind: "document",
        title,
      })),
    },
    "the test",
  ),
);
