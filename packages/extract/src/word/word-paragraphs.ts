import { noWords } from "@open-resolutions/draft/blocks";
import { beginCell, beginRow, beginTable, type OpenTable, readTable } from "../open-tables.ts";
import { type OpenParagraph, openParagraph, writeCall, writeNumber, writeWords } from "./open-paragraph.ts";
import { isOn, parseXml } from "./parse-xml.ts";
import type { NoteCall, WordContext, WordParagraph, WordPart } from "./word-part.ts";
import { changeRun, plainRun, type RunStyle, runInStyle } from "./word-runs.ts";

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

/** A part while it is read. */
interface Reading extends WordContext {
  part: WordPart;
  /** The paragraphs under way: one in a text box is inside another. */
  open: OpenParagraph[];
  tables: OpenTable[];
  /** The names of the elements that are open. */
  path: string[];
  /** How many of them, from the outermost that is skipped. */
  skipping: number;
  textBoxes: number;
  /** How many sections have begun to say how their pages are: the first one counts. */
  sections: number;
  footnote: string | undefined;
  run: RunStyle;
  isText: boolean;
  isDeletedText: boolean;
  /** The paragraph that ended last, when the next one goes on in it. */
  goesOn: OpenParagraph | undefined;
  /** The footnote whose mark the next words of the run are. */
  marked: NoteCall | undefined;
  /** The number of the next footnote that Word counts. */
  nextNote: number;
}

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

function beginReading(context: WordContext): Reading {
  return {
    ...context,
    part: {
      paragraphs: [],
      calls: [],
      hasChanges: false,
      hasFormulas: false,
      hasEndnoteCalls: false,
      hasOtherFiles: false,
      restartsNotes: false,
      hasOtherNoteNumbers: false,
      unknownNumbers: [],
      headersAndFooters: [],
      hasTitlePage: false,
    },
    open: [],
    tables: [],
    path: [],
    skipping: 0,
    textBoxes: 0,
    sections: 0,
    footnote: undefined,
    run: plainRun,
    isText: false,
    isDeletedText: false,
    goesOn: undefined,
    marked: undefined,
    nextNote: 1,
  };
}

function openElement(reading: Reading, name: string, attributes: Record<string, string>): void {
  const { part, path } = reading;
  const parent = path.at(-1);
  path.push(name);
  part.hasChanges ||= changes.has(name);
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
  else if (parent === "footnotePr") noteSetting(reading, name, attributes);
  else if (name === "sectPr") reading.sections += 1;
  else if (name === "titlePg") part.hasTitlePage ||= reading.sections === 1 && isOn(attributes);
  else if (name === "headerReference" || name === "footerReference")
    part.headersAndFooters.push({
      id,
      pages: attributes.type ?? "default",
      isHeader: name === "headerReference",
    });
  else if (name === "altChunk" || name === "subDoc") part.hasOtherFiles = true;
  else inParagraph(reading, name, attributes);
}

function closeElement(reading: Reading, name: string): void {
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

function addText(reading: Reading, text: string): void {
  if (reading.skipping === 0 && reading.isText) write(reading, text);
  else if (reading.isDeletedText) {
    const current = reading.open.at(-1);
    if (current) current.paragraph.deleted += text;
  }
}

/** The words of a text box are inside the drawing of the box; a second copy of them is for old programs. */
function isTextBox({ path }: Reading, name: string): boolean {
  return name === "txbxContent" && !path.includes("Fallback");
}

function beginParagraph(reading: Reading): void {
  const { part, open, footnote, textBoxes, goesOn } = reading;
  const next = openParagraph({ ...(footnote !== undefined && { footnote }), inTextBox: textBoxes > 0 });
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
function endParagraph(reading: Reading, ended: OpenParagraph | undefined): void {
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
  return rows
    .map(({ pieces }) => pieces.join(""))
    .join(" ")
    .trim();
}

/** How the document numbers its footnotes. (ECMA-376, part 1, 17.11.19 and 17.11.20.) */
function noteSetting(reading: Reading, name: string, { val = "" }: Record<string, string>): void {
  if (name === "numRestart") reading.part.restartsNotes ||= val !== "continuous";
  else if (name === "numFmt") reading.part.hasOtherNoteNumbers ||= val !== "decimal";
  else if (name === "numStart" && reading.part.calls.length === 0) reading.nextNote = Number(val) || 1;
}

/** An element of a paragraph: its properties, and those and the words of its runs. */
function inParagraph(reading: Reading, name: string, attributes: Record<string, string>): void {
  const { part, styles } = reading;
  const current = reading.open.at(-1);
  if (!current) return;
  const { val = "", id = "" } = attributes;
  if (name === "pStyle") {
    current.style = styles.get(val);
    current.paragraph.isHeading = /^(?:heading|title)\b/i.test(current.style?.name ?? "");
  } else if (name === "numId") current.list = val;
  else if (name === "ilvl") current.level = Number(val);
  else if (name === "r") reading.run = runInStyle(current.style);
  else if (reading.path.at(-3) === "pPr" && reading.path.at(-2) === "rPr")
    endSetting(current, name, attributes);
  else if (!reading.path.includes("r")) return;
  else if (name === "t") reading.isText = true;
  else if (name === "tab" || name === "ptab") write(reading, " ");
  else if (name === "noBreakHyphen") write(reading, "\u2011");
  else if (name === "sym")
    write(reading, String.fromCharCode(Number.parseInt(attributes.char ?? "", 16) || 0xfffd));
  else if (name === "br" || name === "cr") {
    current.paragraph.rows.push(noWords());
  } else if (name === "footnoteReference") callNote(reading, id, attributes.customMarkFollows);
  else if (name === "endnoteReference") part.hasEndnoteCalls = true;
  else reading.run = changeRun(reading.run, name, attributes, styles);
}

/** A property of the mark at the end of a paragraph. */
function endSetting(current: OpenParagraph, name: string, attributes: Record<string, string>): void {
  if (name === "vanish") current.isEndHidden = isOn(attributes);
  else if (name === "del" || name === "moveFrom") current.isEndDeleted = true;
}

/** A footnote is called: Word counts it, or its mark follows in the run. (ECMA-376, part 1, 17.11.14.) */
function callNote(reading: Reading, id: string, isMarked = "0"): void {
  const current = reading.open.at(-1);
  if (!current || reading.run.isHidden) return;
  const call: NoteCall = { id };
  reading.part.calls.push(call);
  if (isOn({ val: isMarked })) {
    reading.marked = call;
    return;
  }
  call.number = reading.nextNote;
  reading.nextNote += 1;
  startNumber(reading, current);
  writeCall(current, call.number);
}

function write(reading: Reading, text: string): void {
  const { run, marked } = reading;
  const current = reading.open.at(-1);
  if (!current) return;
  if (run.isHidden) {
    current.paragraph.hidden += text;
    return;
  }
  startNumber(reading, current);
  const typed = marked && text.trim();
  if (marked && typed) {
    reading.marked = undefined;
    marked.typed = typed;
    if (/^[0-9]{1,3}$/.test(typed)) {
      marked.number = Number(typed);
      writeCall(current, marked.number);
      return;
    }
  }
  writeWords(current, text, run);
}

function startNumber({ numbers, part }: Reading, current: OpenParagraph): void {
  if (!writeNumber(current, numbers)) part.unknownNumbers.push(current.paragraph);
}
