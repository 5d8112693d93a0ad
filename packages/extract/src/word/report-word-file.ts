import type { ReadInput } from "@open-resolutions/draft";
import { findingAt, isOrganFormula, type Place } from "@open-resolutions/draft/blocks";
import type { WordParagraph, WordPart } from "./word-part.ts";

const compare = "compare with the document in Word";
const start = { line: 1, column: 1 };

/**
 * What a person must look at in Word.
 * @param lines the line of each paragraph
 * @param other where comments and endnotes begin, which are set aside
 */
export function reportWordFile(
  read: ReadInput,
  body: WordPart,
  notes: WordPart | undefined,
  lines: ReadonlyMap<WordParagraph, number>,
  other: { comments: Place | undefined; endnotes: Place | undefined; drafts: "footnote" | "endnote" },
): void {
  const warn = (place: Place, message: string, hint: string) =>
    read.findings.push(findingAt(place, "DRF048", message, hint));
  if (body.hasChanges || notes?.hasChanges)
    warn(
      start,
      "this Word file has tracked changes; inserted words are drafted, and deleted ones are set aside",
      "accept or reject the changes in Word",
    );
  const placeOf = (paragraph: WordParagraph | undefined) => ({
    line: (paragraph && lines.get(paragraph)) ?? 1,
    column: 1,
  });
  for (const paragraph of body.otherFiles)
    warn(
      placeOf(paragraph),
      "this Word file shows the text of another file here, which is not read",
      "open it in Word and save it under a new name, then draft that",
    );
  for (const paragraph of lines.keys())
    if (paragraph.isReversed)
      warn(placeOf(paragraph), "Word prints letters of this paragraph from right to left", compare);
  reportNumbers(body, warn);
  if (body.hasFormulas)
    warn(start, "this Word file has mathematical formulas, and no record can hold them", compare);
  if (other.comments)
    warn(other.comments, "this Word file has comments, which are set aside", "delete the comments in Word");
  if (body.hasEndnoteCalls && other.endnotes)
    warn(
      other.endnotes,
      "this Word file has endnotes, which are set aside",
      "convert them to footnotes in Word",
    );
  if (other.drafts === "endnote")
    warn(
      start,
      "this Word file has endnotes and no footnotes; they are drafted as footnotes with numbers from 1 on",
      "compare the numbers of the footnotes with the official document",
    );
  for (const paragraph of body.unknownNumbers)
    warn(
      placeOf(paragraph),
      "Word numbers this paragraph in a form that is not known; it is drafted without a number",
      "type the number in the document",
    );
  reportTables(read, lines);
  reportPictures(read, lines, warn);
}

/** Pictures after the enacting formula: the masthead has an emblem. */
function reportPictures(
  read: ReadInput,
  lines: ReadonlyMap<WordParagraph, number>,
  warn: (place: Place, message: string, hint: string) => void,
): void {
  const formula = lineOfFormula(read);
  for (const [{ hasPicture }, line] of lines)
    if (hasPicture && line > formula)
      warn({ line, column: 1 }, "the words of this picture are not read", compare);
}

function lineOfFormula({ blocks }: ReadInput): number {
  return blocks.find(({ text }) => isOrganFormula(text))?.line ?? 0;
}

function reportNumbers(
  { calls, restartsNotes, hasOtherNoteNumbers }: WordPart,
  warn: (place: Place, message: string, hint: string) => void,
): void {
  if (calls.length === 0) return;
  const hint = "compare the numbers of the footnotes with the official document";
  if (restartsNotes)
    warn(
      start,
      "the footnotes of this Word file are numbered again on each page or in each section; they are drafted with numbers from 1 on",
      hint,
    );
  if (hasOtherNoteNumbers)
    warn(
      start,
      "the footnotes of this Word file have letters, Roman numbers or signs; they are drafted with numbers from 1 on",
      hint,
    );
}

/** A finding where each table after the enacting formula begins. */
function reportTables(read: ReadInput, lines: ReadonlyMap<WordParagraph, number>): void {
  const formula = lineOfFormula(read);
  const message = "here begins a table, and no record can hold one; each cell is drafted as text";
  let wasInTable = false;
  for (const [paragraph, line] of lines) {
    if (paragraph.inTable && !wasInTable && line > formula)
      read.findings.push(findingAt({ line, column: 1 }, "DRF047", message, compare));
    wasInTable = paragraph.inTable;
  }
}
