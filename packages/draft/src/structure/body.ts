import { type Block, joinBlocks, longestParagraph } from "../block.ts";
import { findingAt, type ReaderFinding } from "../reader-finding.ts";
import { isComplete } from "./endings.ts";
import type { Heading } from "./headings.ts";
import type { OpenList } from "./marks.ts";

/** A division of a resolution: a part of a composite one, a section whose numbers start again, an annex, a draft, or a heading. */
export interface OutlinedDivision {
  kind: "part" | "section" | "annex" | "draft" | "heading";
  /** Its step in ids: `annex-i`; none for a heading under which the numbers go on. */
  step: string | undefined;
  /** The number or letter as printed. */
  number: string | undefined;
  /** The words of its heading, with the number. */
  heading: Block | undefined;
  /** The words that open its preamble. */
  formula: Block | undefined;
  /** The steps of the divisions around it. */
  under: readonly string[];
  /** How many paragraphs come before it. */
  before: number;
}

/** A paragraph or item of the outline, with its place in the resolution. */
export interface OutlinedParagraph {
  /** The steps of the divisions around it, outer first. */
  under: readonly string[];
  section: "preambular" | "operative" | "numbered" | "unnumbered";
  /** Its number; that of the paragraph above for an item. */
  number: number;
  /** The marks of items down to this one, without brackets. */
  items: readonly string[];
  /** What is printed in front, where it is not the usual number or mark; `none` when nothing is. */
  mark: string | undefined;
  block: Block;
}

/** How a text opens: with a verb of the vocabulary, in the form of one, or otherwise. */
type Opening = "known" | "likely" | undefined;

/** Tells how a text opens as a preambular or an operative paragraph. */
export type ReadOpening = (text: string, section: "preambular" | "operative") => Opening;

/** A heading that waits for what comes after it. */
export interface PendingHeading {
  heading: Heading;
  block: Block;
}

/** How the numbers of operative paragraphs are printed. */
export type NumberForm = "1." | "(1)" | "1)" | "I.";

/** What is known of a document before its body is read. */
export interface BodyFacts {
  opening: ReadOpening;
  /** The numbers of paragraphs start from 1 more than once before the first annex. */
  restarts: boolean;
  /** Every block is a whole paragraph. */
  isWhole: boolean;
  /** No blank lines are between the paragraphs. */
  isDense: boolean;
  /** The blocks with the marks of lists whose items each begin after a blank line. */
  listed: ReadonlySet<Block>;
  /** Markup says where the annexes begin. */
  marksAnnexes: boolean;
  /** The words that open all numbered paragraphs below them. */
  chapeaux: ReadonlySet<Block>;
  /** The items whose marks look like the numbers of paragraphs. */
  numberedItems: ReadonlySet<Block>;
  /** The right numbers of paragraphs that have a wrong one. */
  wrongNumbers: ReadonlyMap<Block, number>;
  /** How the numbers of operative paragraphs are printed. */
  numberForm: NumberForm;
  /** The headings of articles and sections in annexes that have paragraphs of their own, with their numbers. */
  annexSections: ReadonlyMap<Block, string>;
  /** The formulas and headings of sections under which operative paragraphs have numbers: true, or none has: false. */
  numberedUnder: ReadonlyMap<Block, boolean>;
}

/** The state of reading a body: what was read so far, and what is open. */
export interface Body extends BodyFacts {
  formula: Block | undefined;
  paragraphs: OutlinedParagraph[];
  divisions: OutlinedDivision[];
  /** The headings without a path, by their places and words. */
  headings: Map<string, OutlinedDivision>;
  /** How many divisions have each path of steps, so that the next gets one of its own. */
  steps: Map<string, number>;
  /** The blocks after the last paragraph: meeting, date, vote. */
  closing: Block[];
  findings: ReaderFinding[];
  /** The blocks that are words of the paragraph above them. */
  goesOn: Set<Block>;

  under: readonly string[];
  inAnnex: boolean;
  /** The annex is the text that the resolution adopts: the close comes after it. */
  isBeforeClose: boolean;
  /** The annex is a declaration of the organ itself, with a formula. */
  isDeclared: boolean;
  section: "preambular" | "operative";
  /** The last numbers given in this division. */
  numbers: { preambular: number; operative: number; unnumbered: number };
  lists: readonly OpenList[];
  items: readonly string[];
  current: OutlinedParagraph | undefined;
  isClosed: boolean;
  /** The operative paragraphs under this formula, or in this section, have numbers. */
  isNumbered: boolean;
  pending: PendingHeading[];
  /** The block before was a row of a table. */
  inTable: boolean;
}

/** The state before anything was read. */
export function emptyBody(facts: BodyFacts, isNumbered: boolean): Body {
  return {
    ...facts,
    isNumbered,
    formula: undefined,
    paragraphs: [],
    divisions: [],
    headings: new Map(),
    steps: new Map(),
    closing: [],
    findings: [],
    goesOn: new Set(),
    under: [],
    inAnnex: false,
    isBeforeClose: false,
    isDeclared: false,
    section: "preambular",
    numbers: { preambular: 0, operative: 0, unnumbered: 0 },
    lists: [],
    items: [],
    current: undefined,
    isClosed: false,
    pending: [],
    inTable: false,
  };
}

/** Whether the paragraph before is at its end, or there is none. */
export function isDone({ current }: Body): boolean {
  if (!current || current.block.text.startsWith("(Signed)")) return true;
  return isComplete(current.block.text, current.section === "preambular" ? "preambular" : "operative");
}

/** Adds a paragraph; the blocks up to the next one are added to it. */
export function openParagraph(body: Body, paragraph: Omit<OutlinedParagraph, "under">): void {
  if (paragraph.items.length === 0) {
    body.lists = [];
    body.items = [];
  }
  body.current = { under: body.under, ...paragraph };
  body.paragraphs.push(body.current);
}

/** Adds a block to the words of a paragraph. */
export function goOn(body: Body, paragraph: OutlinedParagraph, block: Block): void {
  paragraph.block = joinBlocks(paragraph.block, block);
  body.goesOn.add(block);
}

/** Reports a paragraph that is too long to be one, once: no records are made of such a text. */
export function tooLong(body: Body, block: Block): void {
  if (body.findings.some(({ code }) => code === "DRF001")) return;
  const most = longestParagraph.toLocaleString("en");
  const message = `this paragraph has more than ${most} characters, which no paragraph of a resolution has`;
  report(body, "DRF001", block, message, "put blank lines between the paragraphs of the input");
}

/** The finding on a paragraph that begins before the last one has ended. */
export const beginsAfterOpen = "a paragraph begins here, but the one before it does not end as paragraphs do";

/** Reports a paragraph that begins although the one before it has no end: the place where words may be missing. */
export function reportUnfinished(body: Body, block: Block): void {
  const { current } = body;
  if (
    !current ||
    (body.inAnnex && block.apart) ||
    block.role !== undefined ||
    isDone(body) ||
    /,(?: and| or)?$/.test(current.block.text)
  )
    return;
  report(
    body,
    "DRF038",
    block,
    beginsAfterOpen,
    "compare with the official document: words may be missing, or this is part of the paragraph before",
  );
}

/** Adds a finding at a block. */
export function report(
  body: Body,
  code: ReaderFinding["code"],
  block: Block,
  message: string,
  hint: string,
): void {
  body.findings.push(findingAt(block, code, message, hint));
}
