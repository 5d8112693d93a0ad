import type { RuleText } from "@open-resolutions/core";

/** What the reader of a document may be unsure of. A finding names its rule by the code. */
export const draftRules: readonly RuleText[] = [
  {
    code: "DRF001",
    name: "resolution-found",
    description:
      "The input reads as a resolution: it has a symbol, an organ, a day of adoption and paragraphs.",
    why: "Ids are made from the symbol, and the address of a resolution from the day of its adoption. Add the line that is missing to the input, as the official document prints it.",
  },
  {
    code: "DRF002",
    name: "numbers-in-order",
    severity: "warning",
    description: "The numbers of paragraphs and the marks of items follow one another.",
    why: "A gap usually means that a paragraph was lost when the text was copied, or that a number is part of a sentence.",
  },
  {
    code: "DRF003",
    name: "block-placed",
    severity: "warning",
    description: "Every block of the text is a paragraph, an item, a heading or a footnote.",
    why: "A block without number or mark may go on with the paragraph above, or be a heading, a table or a quotation. The reader chose; a person must look.",
  },
  {
    code: "DRF004",
    name: "operative-numbered",
    severity: "warning",
    description: "Every operative paragraph has a number.",
    why: "A resolution with one operative paragraph prints no number. In others a missing number means that one was lost.",
  },
  {
    code: "DRF005",
    name: "opening-known",
    severity: "warning",
    description: "Every preambular and operative paragraph opens with a phrase of the vocabulary of verbs.",
    why: "The opening phrase says what the organ does. One that the vocabulary lacks is to be added to it, or the block is no paragraph.",
  },
  {
    code: "DRF006",
    name: "footnote-once",
    severity: "warning",
    description: "Every footnote stands once.",
    why: "Two footnotes with the same number cannot both be called by it.",
  },
  {
    code: "DRF007",
    name: "footnote-or-paragraph",
    severity: "warning",
    description: "It is clear where each footnote ends.",
    why: "Where a page ends in the middle of a footnote, its rest looks like the rest of a paragraph.",
  },
  {
    code: "DRF008",
    name: "footnote-called",
    severity: "warning",
    description:
      "Every footnote is called once, in the order of the numbers, and every call has its footnote.",
    why: "When text is copied, footnotes and their numbers get lost easily.",
  },
  {
    code: "DRF009",
    name: "masthead-understood",
    severity: "warning",
    description: "Every line of the masthead is understood.",
    why: "A line that is in no record is lost for those who use the data.",
  },
  {
    code: "DRF010",
    name: "printed-not-derived",
    severity: "warning",
    description: "Symbol, organ and day of adoption are printed where they belong.",
    why: "What was taken from elsewhere is a good guess, and a guess all the same: confirm it with the official document.",
  },
  {
    code: "DRF011",
    name: "masthead-complete",
    severity: "warning",
    description: "The masthead has what its organ prints: title, session, distribution.",
    why: "A field that is missing was lost when the text was copied.",
  },
  {
    code: "DRF012",
    name: "citation-resolved",
    severity: "warning",
    description: "Every reference leads to a document: an Ibid. has an antecedent, a number an organ.",
    why: "A citation without its document cannot be counted. Say in the record what is meant.",
  },
  {
    code: "DRF013",
    name: "markup-well-formed",
    description: "A document in XML is well-formed, and is an Akoma Ntoso document.",
    why: "Of a broken document nobody can say which words are missing.",
  },
  {
    code: "DRF014",
    name: "committee-known",
    severity: "warning",
    description: "The committee that the masthead names is an actor of the registers.",
    why: "A resolution refers to its committee by the id of an actor, and the reader does not guess one. Add the actor, then write its id in `committee`.",
  },
];
