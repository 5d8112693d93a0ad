import { type Block, joinBlocks, longestParagraph, mayJoin } from "../block.ts";
import { datePattern } from "../masthead/dates.ts";
import { isOrganFormula } from "../organ-names.ts";
import { type Body, emptyBody, isDone, type ReadOpening, tooLong } from "./body.ts";
import { flushHeadings, headingOf, takeAnnex, takeFormula } from "./divisions.ts";
import { startsInside } from "./endings.ts";
import { annexHeading } from "./headings.ts";
import { takeItem } from "./item-block.ts";
import { markAtStart } from "./marks.ts";
import { numberAtStart, takeNumbered } from "./numbered-block.ts";
import { takePlain } from "./plain-block.ts";

/** The body of a resolution in order. */
export type Outline = Pick<Body, "formula" | "paragraphs" | "divisions" | "closing" | "findings">;

const dateAlone = new RegExp(`^${datePattern}$`);
const meeting =
  /^[0-9]{1,5}(?:st|nd|rd|th)(?: \([a-z ]+\))?(?: plenary| closed| open)? meeting\b|^\[(?:Adopted|The resolution was adopted)\b/i;

/** Whether a block is the enacting formula: the name of an organ with a comma, alone. */
export function isFormula({ text, role }: Block): boolean {
  return role === "formula" || (role === undefined && isOrganFormula(text));
}

/**
 * Reads the body of a resolution: which blocks are paragraphs, items and headings, and which go on where a page or a
 * line ended. A block after a blank line is a paragraph of its own, unless the one before it is not at its end.
 * (UN Editorial Manual, "Resolutions and decisions": preamble, operative part, paragraphs and subparagraphs.)
 */
export function outlineBody(blocks: readonly Block[], opening: ReadOpening): Outline {
  const healed = healCuts(blocks);
  const numbered = numberedUnder(healed, opening);
  const facts = {
    opening,
    restarts: countsAnew(healed),
    isWhole: standWhole(blocks),
    numberedUnder: numbered.byFormula,
  };
  const body = emptyBody(facts, numbered.first);
  for (const block of healed) takeBlock(body, block);
  flushHeadings(body);
  const { paragraphs, divisions, closing, findings } = body;
  return { formula: body.formula, paragraphs, divisions, closing, findings };
}

function takeBlock(body: Body, block: Block): void {
  if (block.text.length > longestParagraph) {
    tooLong(body, block);
    return;
  }
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
  } else if (takeNumbered(body, block) || takeItem(body, block)) return;
  else if (heading) body.pending.push({ heading, block });
  else takePlain(body, block);
}

/** Joins each block that starts inside a sentence to the one before it. */
function healCuts(blocks: readonly Block[]): Block[] {
  const healed: Block[] = [];
  for (const block of blocks) {
    const last = healed.at(-1);
    const goesOn = block.role === undefined && startsInside(block.text) && !markAtStart(block.text);
    if (last && goesOn && last.role === undefined && !isFormula(last) && mayJoin(last, block))
      healed[healed.length - 1] = joinBlocks(last, block);
    else healed.push(block);
  }
  return healed;
}

function closes({ inAnnex, current }: Body, { role, text }: Block): boolean {
  if (inAnnex || !current) return false;
  if (role !== undefined) return role === "closing";
  return meeting.test(text) || (dateAlone.test(text) && current.block.text.endsWith("."));
}

/** Whether the numbers of paragraphs start from 1 more than once before the first annex. */
function countsAnew(blocks: readonly Block[]): boolean {
  let ones = 0;
  for (const { text, apart, role } of blocks) {
    if (role === "annex" || (apart && annexHeading(text))) break;
    if (/^1\.(?:\s|$)/.test(text)) ones += 1;
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

/** Whether operative paragraphs have numbers: before the first formula, and under each. */
function numberedUnder(
  blocks: readonly Block[],
  opening: ReadOpening,
): { first: boolean; byFormula: Map<Block, boolean> } {
  const byFormula = new Map<Block, boolean>();
  let first = false;
  let formulaAbove: Block | undefined;
  for (const block of blocks) {
    if (isFormula(block)) {
      formulaAbove = block;
      byFormula.set(block, false);
    } else if (isNumbered(block, opening)) {
      if (formulaAbove) byFormula.set(formulaAbove, true);
      else first = true;
    }
  }
  return { first, byFormula };
}

function isNumbered({ text, role }: Block, opening: ReadOpening): boolean {
  if (role === "operative") return true;
  const number = numberAtStart(text);
  return number !== undefined && opening(text.slice(number.length), "operative") !== undefined;
}
