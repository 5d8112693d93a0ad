import { type Block, longestParagraph } from "../block.ts";
import type { Note } from "../notes.ts";
import { isComplete } from "./endings.ts";
import type { Heading } from "./headings.ts";
import type { OpenList } from "./marks.ts";

/** A division of a resolution: a part of a composite one, a section that counts anew, an annex, a draft, or a heading. */
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
  /** The steps of the divisions in which it stands. */
  under: readonly string[];
  /** How many paragraphs stand before it. */
  before: number;
}

/** A paragraph or item of the outline, with its place in the resolution. */
export interface OutlinedParagraph {
  /** The steps of the divisions in which it stands, outer first. */
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

/** What is known of a document before its body is read. */
export interface BodyFacts {
  opening: ReadOpening;
  /** The numbers of paragraphs start from 1 more than once before the first annex. */
  restarts: boolean;
  /** Every block is a whole paragraph. */
  isWhole: boolean;
  /** The formulas under which operative paragraphs have numbers: true, or none has: false. */
  numberedUnder: ReadonlyMap<Block, boolean>;
}

/** A body under way: what was read, and where the reader stands. */
export interface Body extends BodyFacts {
  formula: Block | undefined;
  paragraphs: OutlinedParagraph[];
  divisions: OutlinedDivision[];
  /** How many divisions have each path of steps, so that the next gets one of its own. */
  steps: Map<string, number>;
  /** The blocks after the last paragraph: meeting, date, vote. */
  closing: Block[];
  notes: Note[];

  under: readonly string[];
  inAnnex: boolean;
  section: "preambular" | "operative";
  /** The last numbers given in this division. */
  numbers: { preambular: number; operative: number; unnumbered: number };
  lists: readonly OpenList[];
  items: readonly string[];
  current: OutlinedParagraph | undefined;
  isClosed: boolean;
  /** The operative paragraphs under this formula have numbers. */
  isNumbered: boolean;
  pending: PendingHeading[];
}

/** A body of which nothing was read yet. */
export function emptyBody(facts: BodyFacts, isNumbered: boolean): Body {
  return {
    ...facts,
    isNumbered,
    formula: undefined,
    paragraphs: [],
    divisions: [],
    steps: new Map(),
    closing: [],
    notes: [],
    under: [],
    inAnnex: false,
    section: "preambular",
    numbers: { preambular: 0, operative: 0, unnumbered: 0 },
    lists: [],
    items: [],
    current: undefined,
    isClosed: false,
    pending: [],
  };
}

/** Whether the paragraph before is at its end, or there is none. */
export function isDone({ current }: Body): boolean {
  if (!current) return true;
  return isComplete(current.block.text, current.section === "preambular" ? "preambular" : "operative");
}

/** Adds a paragraph, which goes on until the next one begins. */
export function openParagraph(body: Body, paragraph: Omit<OutlinedParagraph, "under">): void {
  if (paragraph.items.length === 0) {
    body.lists = [];
    body.items = [];
  }
  body.current = { under: body.under, ...paragraph };
  body.paragraphs.push(body.current);
}

/** Notes a paragraph that is none: no records are made of such a text. */
export function tooLong(body: Body, block: Block): void {
  const message = `a paragraph of more than ${longestParagraph.toLocaleString("en")} characters: no resolution has one`;
  if (!body.notes.some(({ code }) => code === "DRF001"))
    doubt(
      body,
      "DRF001",
      block,
      message,
      "set blank lines between the paragraphs, or give the text of a resolution",
    );
}

/** Notes a doubt at a block. */
export function doubt(
  body: Body,
  code: Note["code"],
  { line, column }: Block,
  message: string,
  hint: string,
): void {
  body.notes.push({ code, line, column, message, hint });
}
