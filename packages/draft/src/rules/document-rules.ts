import type { RuleText } from "@open-resolutions/core";

/** What a reader of a document may find about the whole: its file, its form, its masthead and its sources. */
export const documentRules: readonly RuleText[] = [
  {
    code: "DRF001",
    name: "resolution-found",
    description: "The input is a resolution: it has a symbol, an organ, a day of adoption and paragraphs.",
    why: "Ids are made from the symbol, and the address of a resolution from the day of its adoption. Add the missing line to the input, as the official document prints it.",
  },
  {
    code: "DRF009",
    name: "masthead-understood",
    severity: "warning",
    description: "Every line of the masthead is understood.",
    why: "A line that is in no record is lost for users of the data. Compare it with the official document: correct the line, or write its facts into the record.",
  },
  {
    code: "DRF010",
    name: "printed-not-derived",
    severity: "warning",
    description: "Symbol, organ and day of adoption are printed in their usual places.",
    why: "A fact from another place is a guess: compare it with the official document.",
  },
  {
    code: "DRF011",
    name: "masthead-complete",
    severity: "warning",
    description: "The masthead is complete: for example, an agenda item has its title.",
    why: "The missing part was lost when the text was copied. Add it: without it the record cannot hold the rest.",
  },
  {
    code: "DRF013",
    name: "markup-well-formed",
    description: "A document in XML is well-formed, and is an Akoma Ntoso document.",
    why: "Nobody knows which words a broken document lacks. Download the document again.",
  },
  {
    code: "DRF015",
    name: "source-printed",
    severity: "warning",
    description: "The records print the text again, word for word (rule TXT003).",
    why: "The program prints a line in the form that the United Nations uses. If the copy has another form, correct the text; if the document has it too, correct the records by hand.",
  },
  {
    code: "DRF017",
    name: "input-readable",
    description:
      "An input has at most 20 MB, and is not JSON. A text is in UTF-8, and an HTML page in the encoding that it names. A line of many texts is a JSON object with the texts `id` and `content`, and perhaps `form`.",
    why: "An input that cannot be read is answered too, so that there are as many answers as inputs. Correct the input, and draft it again.",
  },
  {
    code: "DRF018",
    name: "reading-finished",
    description: "The program finishes reading every input.",
    why: "A bug, or too little memory, stopped the program at this input. The other inputs were drafted. Please report the bug with the text.",
  },
  {
    code: "DRF019",
    name: "drafted-alike",
    severity: "warning",
    description: "One version of the program made all lines of drafts, with the same registers.",
    why: "Another version or other registers read the same words differently. Draft all texts again with the same version and the same `--registers`.",
  },
  {
    code: "DRF039",
    name: "language-english",
    description: "The text is English.",
    why: "The program knows verbs, names and forms in English only. Draft the English text of the document.",
  },
  {
    code: "DRF040",
    name: "form-read",
    description: "The document is an adopted resolution.",
    why: "Drafts, presidential statements, decisions, reports, records of meetings and letters have other parts than resolutions, and the records know four organs: General Assembly, Security Council, Economic and Social Council and Human Rights Council. The finding names the form and the symbol.",
  },
  {
    code: "DRF041",
    name: "one-resolution",
    description: "A text holds one resolution.",
    why: "A volume holds many resolutions. Save each as a text of its own, so that each has its record.",
  },
  {
    code: "DRF042",
    name: "dates-agree",
    severity: "warning",
    description:
      "The day of adoption, the session, the year of the symbol and the other dates agree, the calendar has each day, and the organ of the symbol speaks.",
    why: "If they do not, one of them is wrong, often because a line was copied from another document. Correct it.",
  },
  {
    code: "DRF045",
    name: "file-whole",
    description:
      "A PDF or Word file is whole, has no password, and unpacks to a size that a resolution can have.",
    why: "Nobody knows which words a damaged file lacks. Download the file again. If it has a password, remove it and save the file under a new name.",
  },
  {
    code: "DRF046",
    name: "file-has-text",
    description: "A PDF or Word file contains its text as characters, not as pictures.",
    why: "A scanned document contains pictures of its pages. Make a text with a program for text recognition (OCR), compare it with the pages, and draft that text.",
  },
  {
    code: "DRF047",
    name: "layout-certain",
    severity: "warning",
    description: "The place and size of each line on a page show what the line is.",
    why: "A page of a PDF file has no paragraphs, only words at places. Where two readings are possible, the program chose one: compare it with the page.",
  },
  {
    code: "DRF048",
    name: "word-file-final",
    severity: "warning",
    description:
      "A Word or HTML file is final: no tracked changes, no comments, no struck words, no text boxes beside paragraphs, and only kinds of numbers that the program knows.",
    why: "Accept or reject the changes in Word, delete the comments and the words that are struck out, and move the words of text boxes into the text.",
  },
  {
    code: "DRF049",
    name: "file-form-read",
    description: "A file is a text, PDF, Word (.docx), HTML or Akoma Ntoso file.",
    why: "The program does not read other forms. Save a .doc, .rtf or .odt file as .docx first, a page of the form .mht as HTML, and the text of an e-mail as a text file.",
  },
];
