import { joinBlocks } from "../block.ts";
import { type Body, type OutlinedDivision, report } from "./body.ts";

/** Opens a division at the next paragraph, with a step that no division here has. */
export function divide(body: Body, division: Omit<OutlinedDivision, "under" | "before">): void {
  const { under } = body;
  const step = division.step === undefined ? undefined : freeStep(body, division.step);
  const before = body.paragraphs.length;
  const divided = { ...division, step, under, before };
  if (step === undefined && joinsRepeated(body, divided)) return;
  body.divisions.push(divided);
  if (step === undefined) return;
  body.under = [...under, step];
  body.numbers = { preambular: 0, operative: 0, unnumbered: 0 };
  body.lists = [];
  body.items = [];
  body.current = undefined;
}

/** A heading grows no longer than this by words that repeat, in UTF-16 code units. */
const longestRepeated = 500;

/**
 * Joins a heading with the words of one above it at the same place to the heading right before it: a record cannot hold
 * both. "Part I | Lamps | Section 1 | Lamps" becomes "Section 1 Lamps"; the cells of a table look so, too.
 */
function joinsRepeated(body: Body, division: OutlinedDivision): boolean {
  const { heading, before } = division;
  const key = `${before} ${heading?.text}`;
  const same = body.headings.get(key);
  if (!heading || !same?.heading || same.heading.text.length > longestRepeated) {
    body.headings.set(key, division);
    return false;
  }
  report(
    body,
    "DRF003",
    heading,
    `the heading "${heading.text}" comes twice before the same paragraph; it is joined to the heading above it`,
    "compare with the official document: it may be a cell of a table, and tables are read as headings",
  );
  const last = body.divisions.at(-1);
  const above = last?.heading && last.before === before ? last : same;
  above.heading = joinBlocks(above.heading ?? same.heading, heading);
  return true;
}

/** A step that no division here has: a second annex without a number is `annex-2`. */
function freeStep({ steps, under }: Body, step: string): string {
  const path = [...under, step].join(".");
  const taken = steps.get(path) ?? 0;
  steps.set(path, taken + 1);
  if (taken === 0) return step;
  const next = `${step}-${taken + 1}`;
  steps.set([...under, next].join("."), 1);
  return next;
}
