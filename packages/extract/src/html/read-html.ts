import type { ReadInput } from "@open-resolutions/draft";
import { addSpace, findingAt } from "@open-resolutions/draft/blocks";
import type { Extracted, FileFailure } from "../extracted.ts";
import { beginCell, beginRow, beginTable } from "../open-tables.ts";
import { plainMasthead } from "../plain-masthead.ts";
import { endTable } from "./end-table.ts";
import { endInlineNote, openInlineNote } from "./inline-notes.ts";
import {
  beginItem,
  beginList,
  countedLists,
  doubtOfList,
  formOfNumbers,
  hidesNumbers,
  numberedClasses,
} from "./list-numbers.ts";
import { declarations, isBlockBy, lookInside } from "./look.ts";
import { isNamedNote, noteLinks, targetOf } from "./note-links.ts";
import { pageParser, TooMuch } from "./page-parser.ts";
import { readPlacedLines } from "./placed-lines.ts";
import { placesIn } from "./places.ts";
import {
  blockOf,
  breakLine,
  endBeside,
  endBlock,
  lacksText,
  lookHere,
  type Reading,
  reportChange,
  setCommentAside,
} from "./reading.ts";
import {
  addInside,
  closeInside,
  commentBack,
  endsHead,
  isBeside,
  openInside,
  skippedElement,
} from "./skipped-elements.ts";
import { readStyles, type StyleRule, styleRules } from "./style-sheets.ts";
import { write, writeLines } from "./write-words.ts";

/** Elements that are on lines of their own. (HTML Living Standard, "Rendering": flow content.) */
const blockElements = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** Elements without an end. (HTML Living Standard, "Void elements".) */
const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/**
 * Reads an HTML page: a block for each element on lines of its own. Nothing that the page refers to is loaded. Places are
 * those of the page's source.
 */
export function readHtml(content: string): Extracted {
  try {
    const rules = styleRules(content);
    const read = readPage(content, rules);
    const placed = mayPlaceLines.test(content)
      ? readPlacedLines(content, readStyles(rules), placesIn(content))
      : undefined;
    if (placed) return placed;
    return read.blocks.length === 0 ? { failure: noText } : { content, read };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return { failure: { code: "DRF045", message: error.message, hint: again } };
  }
}

/** Whether a style sets elements at places of their own. */
const mayPlaceLines = /\bleft\s{0,3}:/;

const again = "download the page again, or draft the PDF or Word file of the document";

const noText: FileFailure = {
  code: "DRF046",
  message: "this HTML page has no text of its own: a program in the page loads it, or shows a PDF file",
  hint: "save the PDF or Word file of the document, and draft that",
};

function readPage(content: string, rules: readonly StyleRule[]): ReadInput {
  const placeOf = placesIn(content);
  const reading: Reading = {
    read: { blocks: [], findings: [], setAside: [] },
    here: (after = 0) => placeOf(parser.startIndex + after),
    styleOf: readStyles(rules),
    countedLists: countedLists(rules),
    numberedClasses: numberedClasses(rules),
    path: [],
    lists: [],
    tables: [],
    block: undefined,
    skipped: undefined,
    isApart: true,
    lineBreaks: 0,
    item: undefined,
    noteIds: new Map(),
    called: new Set(),
    callsWithoutText: new Map(),
    noteLinkOf: noteLinks(content),
    inlineNote: undefined,
    lastInlineNote: 0,
    lastNumber: 0,
    hidesNumbers: hidesNumbers(rules),
    hasFormula: false,
    hasChanges: false,
    hasComments: false,
  };
  const parser = pageParser(content, {
    onopentag: (name, attributes) => openElement(reading, name, attributes),
    onclosetag: (name) => closeElement(reading, name),
    ontext: (text) => addText(reading, text),
  });
  parser.write(content);
  parser.end();
  endBlock(reading);
  plainMasthead(reading.read);
  return reading.read;
}

function openElement(reading: Reading, name: string, attributes: Record<string, string>): void {
  const { path, tables, read, skipped } = reading;
  const isVoid = voids.has(name);
  const said = declarations(reading.styleOf(name, attributes));
  const isBlock = blockElements.has(name) || isBlockBy(said);
  if (skipped && !endsHead(skipped, name)) {
    if (!isVoid) openInside(skipped, name, isBlock);
    else if (name === "br") addInside(skipped, " ");
    return;
  }
  if (name === "del" || name === "ins") reportChange(reading);
  if (isVoid && name !== "br" && name !== "hr") return;
  reading.skipped = isVoid ? undefined : skippedElement(name, attributes, said, reading.here().line);
  if (reading.skipped) return;
  if (isBlock) beginBlock(reading);
  const isFloating = said.has("float");
  if (isFloating) addGap(reading);
  if (!isVoid) {
    const outer = path.at(-1);
    path.push({
      name,
      isFloating,
      look: lookInside(lookHere(reading), name, said),
      isBlock,
      link:
        name === "a"
          ? { target: targetOf(attributes.href), note: reading.noteLinkOf(attributes) }
          : outer?.link,
      isInNotes: outer?.isInNotes === true || (isBlock && reading.hasFormula && isNamedNote(attributes)),
      isBeside: isBlock && isBeside(name, attributes),
      blocks: read.blocks.length,
      findings: read.findings.length,
    });
    if (!isBlock && name !== "a") openInlineNote(reading, attributes);
  }
  if (name === "br") breakLine(reading);
  else if (name === "q") write(reading, "“");
  else if (name === "ol" || name === "ul") {
    const form = formOfNumbers(name, attributes, said, reading.countedLists);
    reading.lists.push(beginList(form, name, attributes));
  } else if (name === "li") openItem(reading, attributes);
  else if (name === "table")
    tables.push({
      ...beginTable(read.blocks.length),
      place: reading.here(),
      isAfterFormula: reading.hasFormula,
    });
  else if (name === "tr") beginRow(tables.at(-1));
  else if (name === "td" || name === "th") beginCell(tables.at(-1), read.blocks.length);
  else if (name === "a" && commentBack.test(attributes.href ?? "") && !reading.block)
    blockOf(reading).isComment = true;
  if (isBlock || !reading.block) openNote(reading, attributes);
  if (reading.numberedClasses.size > 0) reportNumber(reading, attributes.class);
}

function reportNumber({ numberedClasses: classes, read, here }: Reading, own = ""): void {
  if (!own.split(/\s+/).some((one) => classes.has(one))) return;
  const message = "a style sheet prints a number before these words; they are drafted without it";
  read.findings.push(findingAt(here(), "DRF048", message, "write the number into the page"));
}

/** The text of a footnote begins where the link of its call leads, whatever its own number looks like. */
function openNote(reading: Reading, { id = "", name = "" }: Record<string, string>): void {
  const footnote = reading.noteIds.get(id) ?? reading.noteIds.get(name);
  if (footnote === undefined || reading.item?.footnote !== undefined) return;
  reading.noteIds.delete(id);
  reading.item = { printed: reading.item?.printed ?? "", footnote };
}

/** An element on lines of its own begins or ends. */
function beginBlock(reading: Reading): void {
  endBlock(reading);
  reading.isApart = true;
  reading.lineBreaks = 0;
}

/** The page sets the next words apart from those before: a number in an element of its own. */
function addGap({ block }: Reading): void {
  // But the large first letter of a text belongs to its word.
  if (block && !/^\p{Lu}$/u.test(block.words.pieces.at(-1) ?? "")) addSpace(block.words);
}

function openItem(reading: Reading, attributes: Record<string, string>): void {
  const { read, lists, lastNumber } = reading;
  const isFirst = lists.at(-1)?.isBegun === false && attributes["data-list-text"] === undefined;
  const mayBeNote = (number: number) => reading.path.at(-1)?.isInNotes === true && lacksText(reading, number);
  reading.item = beginItem(reading, attributes, mayBeNote);
  const doubt =
    lists.at(-1)?.form.kind === "unknown"
      ? unknownForm
      : isFirst
        ? doubtOfList(lists, lastNumber)
        : undefined;
  reading.lastNumber = lists[0]?.isOrdered ? lists[0].next - 1 : lastNumber;
  if (doubt !== undefined)
    read.findings.push(findingAt(reading.here(), "DRF048", doubt, "compare with the official document"));
}

const unknownForm = "the page numbers this item in a form that is not known; it is drafted without a number";

function closeElement(reading: Reading, name: string): void {
  if (voids.has(name)) return;
  const { skipped } = reading;
  if (skipped && skipped.depth > 0) {
    closeInside(skipped);
    return;
  }
  if (skipped) {
    endSkipped(reading, blockElements.has(name));
    return;
  }
  if (name === "head") return;
  if (name === "q") write(reading, "”");
  const closed = reading.path.pop();
  endInlineNote(reading);
  if (closed?.isFloating) addGap(reading);
  if (closed?.isBlock) beginBlock(reading);
  if (closed?.isBeside) endBeside(reading, closed);
  if (name === "ol" || name === "ul") reading.lists.pop();
  else if (name === "li") reading.item = undefined;
  else if (name === "table") endTable(reading);
}

function addText(reading: Reading, text: string): void {
  if (reading.skipped) addInside(reading.skipped, text);
  else if (lookHere(reading).keepsLines) writeLines(reading, text);
  else write(reading, text);
}

/** An element that is skipped ends; its words are set aside. */
function endSkipped(reading: Reading, isBlock: boolean): void {
  const { skipped, read } = reading;
  reading.skipped = undefined;
  if (isBlock) beginBlock(reading);
  const text = skipped?.text.trim().replace(/\s+/g, " ") ?? "";
  if (!skipped?.reason || text === "") return;
  const { line, reason } = skipped;
  if (reason === "comment") setCommentAside(reading, text, { line, column: 1 });
  else read.setAside.push({ line, text, reason });
}
