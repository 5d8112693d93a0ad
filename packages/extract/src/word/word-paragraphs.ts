import { beginCell, beginRow, beginTable, type OpenTable, readTable, textOfCell } from "../open-tables.ts";
import { type OpenParagraph, openParagraph } from "./open-paragraph.ts";
import { inParagraph, startNumber, write } from "./paragraph-elements.ts";
import { isOn, parseXml } from "./parse-xml.ts";
import { beginReading, type PartReading } from "./part-reading.ts";
import type { WordContext, WordParagraph, WordPart } from "./word-part.ts";
import { plainRun } from "./word-runs.ts";

/** Elements whose words are not printed, or are read elsewhere. */
const skipped = new Set(["del", "moveFrom", "instrText", "delText", "Fallback", "pict", "drawing", "object"]);

/** Elements with the properties that something had before a tracked change. */
const earlier = new Set([
  "pPrChange",
  "rPrChange",
  "sectPrChange",
  "tblPrChange",
  "trPrChange",
  "tcPrChange",
]);

/** Elements of tracked changes. (ECMA-376, part 1, 17.13.5.) */
const changes = new Set(["del", "ins", "moveFrom", "moveTo"]);

/** The words that such changes delete. */
const deletedWords = new Set(["t", "delText"]);

/** More paragraphs than a resolution can have. */
const mostParagraphs = 100_000;

/**
 * Reads the paragraphs of a part. (ECMA-376, part 1, 17.3: paragraphs and runs; 17.11: footnotes; 17.13.5: revisions.)
 * @throws {Error} when the XML is broken, or the part has too many paragraphs.
 */
export function readWordPart(xml: string, context: WordContext): WordPart {
  const reading = beginReading(context);
  parseXml(xml, {
    open: (name, attributes) => openElement(reading, name, attributes),
    close: (name) => closeElement(reading, name),
    text: (text) => addText(reading, text),
  });
  const { part } = reading;
  return { ...part, paragraphs: part.paragraphs.filter(({ footnote }) => footnote !== "") };
}

function openElement(reading: PartReading, name: string, attributes: Record<string, string>): void {
  const { part, path } = reading;
  const parent = path.at(-1);
  path.push(name);
  part.hasChanges ||= changes.has(name);
  if (pictures.has(name)) reportPicture(reading);
  if (name === "fldSimple") readInstruction(reading, attributes.instr ?? "");
  if (isTextBox(reading, name)) {
    reading.textBoxes += 1;
    reading.skipping = 0;
    return;
  }
  if (reading.skipping > 0 || earlier.has(name) || (skipped.has(name) && parent !== "rPr")) {
    reading.skipping += 1;
    reading.isDeletedText =
      deletedWords.has(name) && path.some((each) => each === "del" || each === "moveFrom");
    return;
  }
  const { id = "" } = attributes;
  if (name === "p" && parent !== "oMathPara") beginParagraph(reading);
  else if (name === "footnote" || name === "endnote")
    reading.footnote = attributes.type === undefined || attributes.type === "normal" ? id : "";
  else if (name === "tbl") reading.tables.push(beginTable(part.paragraphs.length));
  else if (name === "tr") beginRow(reading.tables.at(-1));
  else if (name === "tc") beginCell(reading.tables.at(-1), part.paragraphs.length);
  else if (name === "oMath") part.hasFormulas = true;
  else if (parent === `${reading.notes}Pr`) noteSetting(reading, name, attributes);
  else if (name === "sectPr") reading.sections += 1;
  else if (name === "titlePg") part.hasTitlePage ||= reading.sections === 1 && isOn(attributes);
  else if (name === "headerReference" || name === "footerReference")
    part.headersAndFooters.push({
      id,
      pages: attributes.type ?? "default",
      isHeader: name === "headerReference",
    });
  else if (name === "altChunk" || name === "subDoc") part.otherFiles.push(part.paragraphs.at(-1));
  else inParagraph(reading, name, attributes);
}

function closeElement(reading: PartReading, name: string): void {
  const { part, path, open, tables } = reading;
  path.pop();
  if (reading.textBoxes > 0 && isTextBox(reading, name)) {
    reading.textBoxes -= 1;
    const outermost = path.findIndex((each) => skipped.has(each));
    reading.skipping = outermost === -1 ? 0 : path.length - outermost;
    return;
  }
  if (reading.skipping > 0) {
    reading.skipping -= 1;
    reading.isDeletedText = false;
    return;
  }
  if (name === "t") reading.isText = false;
  else if (name === "p") endParagraph(reading, open.pop());
  else if (name === "r") reading.run = plainRun;
  else if (name === "footnote" || name === "endnote") reading.footnote = undefined;
  else if (name === "tbl") endTable(tables.pop(), part);
  if (name === "r") reading.marked = undefined;
}

/** Pictures of today, and of old files. */
const pictures = new Set(["blip", "imagedata"]);

function reportPicture({ open }: PartReading): void {
  const current = open.at(-1);
  if (current) current.paragraph.hasPicture = true;
}

/** Fields whose numbers Word counts itself, and writes in no file. (ECMA-376, part 1, 17.16.5: AUTONUM, LISTNUM.) */
const ownNumbers = /^\s*(?:AUTONUM(?:LGL|OUT)?|LISTNUM)\b/;

function readInstruction({ open, part }: PartReading, text: string): void {
  const current = open.at(-1);
  if (current && ownNumbers.test(text)) part.unknownNumbers.push(current.paragraph);
}

function addText(reading: PartReading, text: string): void {
  if (reading.path.at(-1) === "instrText") readInstruction(reading, text);
  if (reading.skipping === 0 && reading.isText) write(reading, text);
  else if (reading.isDeletedText) {
    const current = reading.open.at(-1);
    if (current) current.paragraph.deleted += text;
  }
}

/** The words of a text box are inside the drawing of the box; a second copy of them is for old programs. */
function isTextBox({ path }: PartReading, name: string): boolean {
  return name === "txbxContent" && !path.includes("Fallback");
}

function beginParagraph(reading: PartReading): void {
  const { part, open, footnote, textBoxes, goesOn } = reading;
  const anchor = textBoxes > 0 ? open.at(-1)?.paragraph : undefined;
  const next = openParagraph({ ...(footnote !== undefined && { footnote }), ...(anchor && { anchor }) });
  reading.goesOn = undefined;
  if (goesOn) {
    // Word keeps the properties of the paragraph whose end stays.
    next.hasText = goesOn.hasText;
    next.paragraph = goesOn.paragraph;
  } else part.paragraphs.push(next.paragraph);
  if (part.paragraphs.length > mostParagraphs)
    throw new Error(`it has more than ${mostParagraphs} paragraphs`);
  open.push(next);
  reading.run = plainRun;
}

/** Word prints the number of a list also before a paragraph without words. */
function endParagraph(reading: PartReading, ended: OpenParagraph | undefined): void {
  if (!ended) return;
  if (ended.isEndDeleted) reading.goesOn = ended;
  else if (!ended.isEndHidden) startNumber(reading, ended);
}

/** Marks the paragraphs of a table that has ended. */
function endTable(table: OpenTable | undefined, { paragraphs }: WordPart): void {
  if (!table) return;
  const { holdsData, marks } = readTable(table, (from, to) => paragraphs.slice(from, to).map(textOf));
  for (const index of marks) {
    const paragraph = paragraphs[index];
    if (paragraph) paragraph.isMark = true;
  }
  if (holdsData) for (const paragraph of paragraphs.slice(table.from)) paragraph.inTable = true;
}

function textOf({ rows }: WordParagraph): string {
  const text = rows
    .map(({ pieces }) => pieces.join(""))
    .join(" ")
    .trim();
  return textOfCell(
    text,
    rows.flatMap(({ markers }) => markers),
  );
}

/** How the document numbers its footnotes. (ECMA-376, part 1, 17.11.19 and 17.11.20.) */
function noteSetting(reading: PartReading, name: string, { val = "" }: Record<string, string>): void {
  if (name === "numRestart") reading.part.restartsNotes ||= val !== "continuous";
  else if (name === "numFmt") reading.part.hasOtherNoteNumbers ||= val !== "decimal";
  else if (name === "numStart" && reading.part.calls.length === 0) reading.nextNote = Number(val) || 1;
}
