import { type Block, joinBlocks, mayJoin } from "../../block.ts";
import { isCloseLine } from "../../masthead/close-lines.ts";
import { datePattern } from "../../masthead/dates.ts";
import { isOrganFormula } from "../../organ-names.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { NumberForm, ReadOpening } from "../body.ts";
import { withoutCall } from "../endings.ts";
import { annexHeading, isAnnexAlone, isUnitHeading, plainHeading } from "../headings.ts";
import { markAtStart } from "../marks.ts";
import { numberAtStart } from "./numbered-block.ts";

const dateAlone = new RegExp(`^${datePattern}\\.?$`);

/** This share of the paragraphs after blank lines shows that the others have lost theirs. */
const mostlyApart = 0.8;

/** The numeral or letter of a section or part alone on its line; its title comes on the next. */
const numberAlone = /^(?:[IVXLC]{1,6}|[A-Z])[.:]?$/;

/** The number of a paragraph alone on its line; its words begin on the next. */
const onlyNumber = /^[1-9][0-9]{0,2}\.$/;

/**
 * Joins the lines of one block of print: those without a blank line between that begin nothing of their own. A heading
 * thus takes no words from a sentence that goes on in the next line.
 */
export function joinLines(
  blocks: readonly Block[],
  opening: ReadOpening,
  numberForm: NumberForm,
): { blocks: Block[]; findings: ReaderFinding[]; isDense: boolean } {
  const made: Block[] = [];
  const findings: ReaderFinding[] = [];
  const isSeparated = hasBlankLines(blocks, opening, numberForm);
  let isAlone = false;
  /** The line before is the title of a section or an annex whose number is alone on the line above it. */
  let isTitled = false;
  /** The line before is the heading of an article with its title. */
  let hasTitle = false;
  for (const [index, block] of blocks.entries()) {
    const last = made.at(-1);
    const isNumeral = block.role === undefined && numberAlone.test(block.text);
    const isSection = isNumeral && (block.apart || (!isSeparated && /[.;,]$/.test(last?.text ?? "")));
    const mayBeUnit: boolean = !block.apart && isHeadingOfUnit(last, block, numberForm, isTitled);
    const isUnit: boolean = mayBeUnit && (!isSeparated || last?.leavesRoom === true);
    const isTitle =
      !isSeparated && last !== undefined && isTitleOf(last, block, blocks[index + 1], opening, numberForm);
    if (mayBeUnit || isTitle) findings.push(unclear(block));
    const isBelowTitle =
      !isSeparated && isTitled && last?.leavesRoom === true && beginsSentence(last, block, numberForm);
    if (isBelowTitle) findings.push(unclear(block));
    const isAnnex = !isSeparated && isAnnexLine(last, block);
    if (isAlone || isSection || isUnit || isTitle || isBelowTitle || isAnnex)
      made.push({ ...block, apart: true });
    else if (last && onlyNumber.test(last.text) && isLineOf(last, block, numberForm))
      made[made.length - 1] = joinBlocks(last, block);
    else if (last && isLineOf(last, block, numberForm) && mayJoin(last, block)) {
      const before = withoutCall(last.text);
      const ends = isTitled || /[,;:.?”]$/.test(before);
      const found = ends
        ? (opening(block.text, "preambular") ?? opening(block.text, "operative"))
        : undefined;
      // A title may go on after a colon: "the conference on harbours: | Lighting the quays".
      const opens = before.endsWith(":") && found === "likely" ? undefined : found;
      const isIndented = (block.printed?.before ?? 0) > (blocks[index - 1]?.printed?.before ?? 0);
      if (!ends && opening(block.text, "preambular") === "known") findings.push(unclear(block));
      else if (
        isSeparated
          ? (opens && !isIndented) || last.leavesRoom || mayBeHeading(last, block, blocks[index + 1])
          : opens !== "known" &&
            (last.leavesRoom ||
              maySentenceBegin(before, block.text) ||
              (ends && opensInPieces(block.text, opening)))
      )
        findings.push(unclear(block));
      if (opens === "known" || (opens && !isSeparated)) made.push(block);
      else made[made.length - 1] = joinBlocks(last, block);
    } else made.push(block);
    isTitled = (isAlone && !hasTitle) || isTitle;
    hasTitle = isUnit && !/^\p{L}+ \S+$/u.test(block.text);
    isAlone = isSection || isUnit || isAnnex;
  }
  return { blocks: made, findings, isDense: !isSeparated };
}

/** Whether the paragraphs of a text have blank lines between them: nearly all known openings come after one. */
function hasBlankLines(blocks: readonly Block[], opening: ReadOpening, form: NumberForm): boolean {
  const opened = blocks.filter(
    ({ text, role }) =>
      role === undefined &&
      (opening(text, "preambular") === "known" || numberAtStart(text, form) !== undefined),
  );
  const apart = opened.filter((block) => block.apart).length;
  return apart > 1 && apart >= opened.length * mostlyApart;
}

/** Whether a paragraph may begin at a line of a text without blank lines: after the end of a sentence, or with a participle. */
function maySentenceBegin(before: string, text: string): boolean {
  return /[.;:?”]$/.test(before)
    ? /^\p{Lu}/u.test(text)
    : /,$/.test(before) && /^(?:[A-Z][a-z]+(?:ing|ed)|While|Whereas|Mindful|Aware)\s/.test(text);
}

/** A first word in pieces, as text recognition gives it: "Re calling", "R e c a l l i n g". */
const inPieces = /^(?:(?:\p{L} ){3,20}(?=\p{L}(?:\s|$))|\p{Lu}\p{Ll}{0,6} (?=\p{Ll}{2}))/u;

/** Whether a line opens a paragraph when the pieces of its first word are put together. */
function opensInPieces(text: string, opening: ReadOpening): boolean {
  const whole = text.replace(/^[0-9]{1,3}\. /, "").replace(inPieces, (pieces) => pieces.replaceAll(" ", ""));
  return opening(whole, "preambular") === "known" || opening(whole, "operative") === "known";
}

/** Whether a line after the end of a sentence may be a heading that has lost the blank line before it. */
function mayBeHeading({ text: before }: Block, { text }: Block, next: Block | undefined): boolean {
  if (!/[.;”]$/.test(before) || !/^\p{Lu}/u.test(text)) return false;
  return before.endsWith(";") || ((next?.apart ?? true) && plainHeading(text) !== undefined);
}

/** Whether a line below the title of an annex or a section begins a sentence. */
function beginsSentence(last: Block, block: Block, form: NumberForm): boolean {
  return /^\p{Lu}/u.test(block.text) && plainHeading(block.text) === undefined && isLineOf(last, block, form);
}

/** The longest title of a section in a text without blank lines, in UTF-16 code units. */
const longestTitle = 80;

/** Whether a line of a text without blank lines is a title: a paragraph ends above it, and another one begins below. */
function isTitleOf(
  last: Block,
  block: Block,
  next: Block | undefined,
  opening: ReadOpening,
  form: NumberForm,
): boolean {
  if (!next || !isLineOf(last, block, form)) return false;
  const number = numberAtStart(next.text, form)?.number;
  const isOperative = opening(next.text, "operative") === "known";
  if (number === undefined && !isOperative && opening(next.text, "preambular") !== "known") return false;
  const { text } = block;
  if (text.length > longestTitle || !/^\p{Lu}/u.test(text) || !plainHeading(text)) return false;
  if (opening(text, "preambular") === "known") return false;
  const before = withoutCall(last.text);
  // The preamble ends with a comma.
  return /[.;]$/.test(before) || (before.endsWith(",") && (number === 1 || isOperative));
}

/** Whether a line without a blank line before it is the heading of an annex. */
function isAnnexLine(last: Block | undefined, { text }: Block): boolean {
  return isAnnexAlone(text) || (/[.”]$/.test(last?.text ?? "") && annexHeading(text) !== undefined);
}

/** The heading of an article, of which a title begins with a capital: "Article 1 of the plan" is a part of the title above. */
const belowTitle = /^\p{L}+ \S+(?: [–—-])?(?: \p{Lu}.*)?$/u;

/**
 * Whether a line without a blank line before it is the heading of an article: the line above it ends a sentence or a
 * clause, or is a title.
 */
function isHeadingOfUnit(
  last: Block | undefined,
  block: Block,
  form: NumberForm,
  isBelowTitle: boolean,
): boolean {
  if (!last || !isUnitHeading(block.text)) return false;
  const begins = /[.;:,”]$/.test(last.text) || (isBelowTitle && belowTitle.test(block.text));
  return begins && isLineOf(last, block, form);
}

function unclear(block: Block): ReaderFinding {
  return findingAt(
    block,
    "DRF031",
    "a paragraph or a heading may begin at this line, but no blank line comes before it",
    "if one begins here, put a blank line before it in the input; if not, join it to the line above",
  );
}

/** Whether a line comes right after another, and begins nothing that has a mark or a form of its own. */
function isLineOf(last: Block, { text, apart, role, isRow }: Block, form: NumberForm): boolean {
  if (apart || role !== undefined || last.role !== undefined || isRow || last.isRow) return false;
  if (isOrganFormula(last.text) || isOrganFormula(text) || isCloseLine(last.text)) return false;
  // A line inside a sentence may begin with the number of a meeting: "at its | 54th plenary meeting".
  if (isCloseLine(text) && /[.;:”\]]$/.test(last.text)) return false;
  // How it was adopted comes below the day of the meeting.
  if (isCloseLine(text) && dateAlone.test(last.text)) return false;
  if (annexHeading(last.text) || annexHeading(text) || last.footnote !== undefined) return false;
  if (numberAtStart(text) || numberAtStart(text, form) || markAtStart(text)) return false;
  return !dateAlone.test(text);
}
