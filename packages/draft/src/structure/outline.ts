import { type Block, joinBlocks, longestParagraph, mayJoin } from "../block.ts";
import { isCloseLine } from "../masthead/close-lines.ts";
import { datePattern } from "../masthead/dates.ts";
import { findingAt, type ReaderFinding } from "../reader-finding.ts";
import { sectionsOfAnnexes } from "./annex-sections.ts";
import { findChapeaux } from "./blocks/chapeaux.ts";
import { takeItem } from "./blocks/item-block.ts";
import { joinLines } from "./blocks/joined-lines.ts";
import { listedBlocks } from "./blocks/lists-apart.ts";
import { reportLostNumbers } from "./blocks/lost-numbers.ts";
import { numberAtStart, takeNumbered } from "./blocks/numbered-block.ts";
import { numberedItems } from "./blocks/numbered-lists.ts";
import { takePlain } from "./blocks/plain-block.ts";
import { joinQuotations } from "./blocks/quotations.ts";
import { markShortLines } from "./blocks/short-lines.ts";
import { takeRow } from "./blocks/table-rows.ts";
import { markTextsAfter } from "./blocks/texts-after.ts";
import { wrongNumbers } from "./blocks/wrong-numbers.ts";
import { type Body, emptyBody, isDone, type NumberForm, type ReadOpening, tooLong } from "./body.ts";
import { flushHeadings, headingOf, takeAnnex, takeChapeau, takeFormula } from "./divisions.ts";
import { isFormula } from "./enacting-formula.ts";
import { startsInside } from "./endings.ts";
import { annexHeading, isNumberedHeading, plainHeading } from "./headings.ts";
import { markAtStart } from "./marks.ts";

/** The body of a resolution in order. */
export interface Outline extends Pick<Body, "formula" | "paragraphs" | "divisions" | "closing" | "findings"> {
  /** A block for each paragraph, heading and line of the close, with its number or mark. */
  lines: Block[];
}

const dateAlone = new RegExp(`^${datePattern}\\.?$`);

/** The number of a paragraph without its words. */
const numberAlone = /^(?:[0-9]{1,3}\.|\(?[0-9]{1,3}\))$/;

/**
 * Reads the body of a resolution: which blocks are paragraphs, items and headings, and which go on where a page or a
 * line ended. A block after a blank line is a paragraph of its own, unless the one before it is not at its end.
 * (UN Editorial Manual, "Resolutions and decisions": preamble, operative part, paragraphs and subparagraphs.)
 */
export function outlineBody(blocks: readonly Block[], opening: ReadOpening): Outline {
  const texts = markTextsAfter(blocks);
  const cuts = healCuts(markShortLines(texts.blocks), opening);
  const quoted = joinQuotations(cuts.blocks, isFormula);
  const numberForm = numberFormOf(quoted.blocks, opening);
  const joined = joinLines(quoted.blocks, opening, numberForm);
  const { blocks: healed, chapeaux } = findChapeaux(joined.blocks, opening, numberForm);
  const items = numberedItems(healed, opening);
  const others = healed.filter((block) => !items.has(block));
  const wrong = wrongNumbers(others, opening, numberForm, joined.isDense);
  const restarts = countsAnew(
    others.filter((block) => !wrong.has(block)),
    opening,
    numberForm,
  );
  const numbered = numberedUnder(others, opening, numberForm, restarts);
  const facts = {
    opening,
    numberForm,
    chapeaux,
    marksAnnexes: blocks.some(({ role }) => role === "annex"),
    listed: listedBlocks(healed, joined.isDense),
    numberedItems: items,
    wrongNumbers: wrong,
    restarts,
    isDense: joined.isDense,
    isWhole: standWhole(blocks),
    annexSections: sectionsOfAnnexes(healed, (block) =>
      items.has(block) ? undefined : numberAtStart(block.text, numberForm)?.number,
    ),
    numberedUnder: numbered.byOpening,
  };
  const body = emptyBody(facts, numbered.first);
  body.findings.push(...texts.findings, ...cuts.findings, ...quoted.findings, ...joined.findings);
  for (const block of healed) takeBlock(body, block);
  flushHeadings(body);
  reportLostNumbers(body);
  const { paragraphs, divisions, closing, findings } = body;
  const lines = wholeLines(healed, body.goesOn);
  return { formula: body.formula, paragraphs, divisions, closing, findings, lines };
}

/** The blocks, each with those that go on with its words. */
function wholeLines(blocks: readonly Block[], goesOn: ReadonlySet<Block>): Block[] {
  const lines: Block[] = [];
  for (const block of blocks) {
    const last = lines.at(-1);
    if (last && goesOn.has(block)) lines[lines.length - 1] = joinBlocks(last, block);
    else lines.push(block);
  }
  return lines;
}

function takeBlock(body: Body, block: Block): void {
  if (block.text.length > longestParagraph) {
    tooLong(body, block);
    return;
  }
  if (block.isRow && !body.isClosed) {
    takeRow(body, block);
    return;
  }
  body.inTable = false;
  const done = isDone(body);
  if (isFormula(block) && (done || body.isClosed)) {
    takeFormula(body, block);
    return;
  }
  const heading = headingOf(body, block, done);
  if (heading?.kind === "annex") takeAnnex(body, heading, block);
  else if (body.isClosed) {
    // What comes after the meeting belongs to it, until a part of a composite resolution begins.
    if (heading && (heading.kind === "part" || body.pending.length > 0))
      body.pending.push({ heading, block });
    else body.closing.push(block);
  } else if (closes(body, block)) {
    flushHeadings(body);
    body.isClosed = true;
    body.closing.push(block);
  } else if (body.section === "preambular" && body.chapeaux.has(block)) takeChapeau(body, block);
  else if (takeNumbered(body, block) || takeItem(body, block)) return;
  else if (heading) {
    body.pending.push({ heading, block });
    body.isNumbered = body.numberedUnder.get(block) ?? body.isNumbered;
  } else takePlain(body, block);
}

/** Joins each block that starts inside a sentence to the one before it. */
function healCuts(
  blocks: readonly Block[],
  opening: ReadOpening,
): { blocks: Block[]; findings: ReaderFinding[] } {
  const healed: Block[] = [];
  const findings: ReaderFinding[] = [];
  for (const block of blocks) {
    const last = healed.at(-1);
    const mark = markAtStart(block.text);
    // A number alone before a mark: the paragraph is a list from its first word on, "2. (a) Decides …".
    const isFirstOfList = mark !== undefined && last !== undefined && numberAlone.test(last.text);
    const goesOn = block.role === undefined && (isFirstOfList || (startsInside(block.text) && !mark));
    if (
      last &&
      goesOn &&
      !last.isRow &&
      !block.isRow &&
      last.role === undefined &&
      !isFormula(last) &&
      mayJoin(last, block)
    ) {
      const isAtEnd =
        /[.;:]$/.test(last.text) ||
        (/,$/.test(last.text) &&
          ((block.apart && !block.startsPage) ||
            markAtStart(last.text) !== undefined ||
            opensInLowerCase(block.text, opening)));
      if ((block.apart || last.leavesRoom || block.startsPage) && isAtEnd)
        findings.push(
          findingAt(
            block,
            "DRF036",
            "this block starts in lower case, although the paragraph before it is at its end; it is drafted as part of that paragraph",
            "compare with the official document: it may belong to the paragraph above a list",
          ),
        );
      else if (isLineBetween(last, healed.at(-2), block))
        findings.push(
          findingAt(
            last,
            "DRF031",
            "this short line is drafted as part of the sentence around it",
            "compare with the official document: a page or a program may have printed it",
          ),
        );
      healed[healed.length - 1] = joinBlocks(last, block);
    } else healed.push(block);
  }
  return { blocks: healed, findings };
}

/** A line that is longer than this is a part of a paragraph, in UTF-16 code units. */
const longestLineBetween = 60;

/** A shorter line that begins with a capital inside a sentence is hardly one of its lines. */
const longestStamp = 25;

/** Whether a block is a short line inside a sentence: between blank lines, or in capitals with room for the next word. */
function isLineBetween(line: Block, before: Block | undefined, after: Block): boolean {
  const { text, apart, leavesRoom = false } = line;
  if (!before || before.role !== undefined || text.length > longestLineBetween) return false;
  const isStamp = /^[^\p{Ll}]*\p{Lu}{4}[^\p{Ll}]*$/u.test(text);
  const isShort = text.length < longestStamp && /^\p{Lu}/u.test(text) && !before.text.endsWith(",");
  if (leavesRoom && (isStamp || isShort) && !/[.;:”]$/.test(before.text)) return true;
  const isApart = apart && after.apart;
  return isApart && /^[^\p{Ll}]/u.test(text) && /[^.;:,”]$/.test(before.text) && /[^.;:,”]$/.test(text);
}

/** Whether a text would open as a preambular paragraph if its first letter were a capital: that letter may be lost. */
function opensInLowerCase(text: string, opening: ReadOpening): boolean {
  return opening(text.charAt(0).toUpperCase() + text.slice(1), "preambular") === "known";
}

function closes(body: Body, { role, text, apart }: Block): boolean {
  const { inAnnex, current } = body;
  // Markup may have an annex before the meeting: "54th plenary meeting" is no paragraph of an annex.
  if (inAnnex && !(body.isBeforeClose && role === undefined)) return role === "closing" && isCloseLine(text);
  if (!current) return false;
  if (role !== undefined) return role === "closing";
  return (
    (isCloseLine(text) && (apart || isDone(body))) ||
    (dateAlone.test(text) && /[.”]$/.test(current.block.text))
  );
}

/** Whether the numbers of paragraphs start from 1 more than once before the first annex. */
function countsAnew(blocks: readonly Block[], opening: ReadOpening, form: NumberForm): boolean {
  let ones = 0;
  for (const block of blocks) {
    if (block.role === "annex" || (block.apart && annexHeading(block.text))) break;
    // The number of a footnote comes before words of another kind.
    if (numberAtStart(block.text, form)?.number === 1 && isNumbered(block, opening, form)) ones += 1;
  }
  return ones > 1;
}

/** Whether every block is a whole paragraph: none begins inside a sentence. */
function standWhole(blocks: readonly Block[]): boolean {
  return blocks.every(
    ({ text, apart, role }) =>
      role !== undefined || (apart && (!startsInside(text) || markAtStart(text) !== undefined)),
  );
}

/**
 * Whether operative paragraphs have numbers: before the first formula, and under each formula and, where numbers start
 * again, each heading of a section. A section with one operative paragraph prints it without a number.
 */
function numberedUnder(
  blocks: readonly Block[],
  opening: ReadOpening,
  form: NumberForm,
  restarts: boolean,
): { first: boolean; byOpening: Map<Block, boolean> } {
  const byOpening = new Map<Block, boolean>();
  let first = false;
  let above: Block | undefined;
  let inAnnex = false;
  /** The last number of blocks that begin with one, which count from 1 under this formula or heading. */
  let counted = 0;
  for (const block of blocks) {
    if (isFormula(block)) inAnnex = false;
    else if (block.role === "annex" || (block.apart && annexHeading(block.text))) inAnnex = true;
    const number = inAnnex || !block.apart ? undefined : numberAtStart(block.text, form)?.number;
    if (number === counted + 1) counted = number;
    if (isFormula(block) || (restarts && !inAnnex && opensSection(block))) {
      above = block;
      counted = 0;
      byOpening.set(block, false);
    } else if (!inAnnex && (isNumbered(block, opening, form) || (counted > 1 && number === counted))) {
      if (above) byOpening.set(above, true);
      else first = true;
    }
  }
  return { first, byOpening };
}

/** Whether a block is the heading of a section, with its number: `IV`, `Part II`. */
function opensSection({ text, role, apart }: Block): boolean {
  if (role !== "heading" && (role !== undefined || !apart || !isNumberedHeading(text))) return false;
  return plainHeading(text)?.number !== undefined;
}

/** How the operative paragraphs are numbered: as usual, unless only numbers in another form have verbs after them. */
function numberFormOf(blocks: readonly Block[], opening: ReadOpening): NumberForm {
  const forms: readonly NumberForm[] = ["1.", "(1)", "1)", "I."];
  return forms.find((form) => blocks.some((block) => isNumbered(block, opening, form))) ?? "1.";
}

function isNumbered({ text, role }: Block, opening: ReadOpening, form: NumberForm): boolean {
  if (role === "operative") return true;
  const number = numberAtStart(text, form);
  return number !== undefined && opening(text.slice(number.length), "operative") !== undefined;
}
