import type { Block } from "../block.ts";
import { isOrganFormula } from "../organ-names.ts";
import { decisionByText, decisionIn, isNumberLine, isResolutionLine } from "./decisions.ts";
import { draftBySigns, draftIn } from "./drafts.ts";
import { aboveFormula, carrierIn, declarationIn, formNamedIn, type NamedLine } from "./form-lines.ts";

const reportLine = /^Report of the\b|^Rapporteurs?:/i;
const recommending = /\brecommends? (?:to|that) .{1,120}\b(?:adoption of|adopt) the following draft\b/i;

/**
 * The form of a document without a symbol, by its first blocks; undefined where they may be those of a resolution. A line
 * that only another form has counts before words that a resolution may have, too.
 */
export function formByLines(head: readonly Block[], blocks: readonly Block[]): NamedLine | undefined {
  const masthead = aboveFormula(head);
  const hasFormula = masthead.length < head.length;
  const isOfResolution = head.some(({ text }) => isResolutionLine(text));
  const isNumbered = masthead.some(({ text }) => isNumberLine(text));
  return (
    carrierAboveNumber(head) ??
    (isOfResolution ? undefined : (decisionIn(head) ?? formNamedIn(masthead))) ??
    (isOfResolution || isNumbered
      ? undefined
      : (reportIn(masthead, head) ??
        decisionByText(masthead) ??
        draftIn(masthead) ??
        draftBySigns(masthead, blocks))) ??
    (hasFormula ? undefined : declarationIn(head))
  );
}

/** A letter, a note or a press statement: a line says so above the resolution that it may transmit. */
export function carrierAboveNumber(head: readonly Block[]): NamedLine | undefined {
  const above = aboveFormula(head);
  const own = above.findIndex(({ text }) => isResolutionLine(text) || isNumberLine(text));
  return carrierIn(own === -1 ? above : above.slice(0, own));
}

/** A report, by its line or by the drafts that it recommends. */
export function reportIn(masthead: readonly Block[], head: readonly Block[]): NamedLine | undefined {
  // The line right above the enacting formula is the title, which may be that of a report.
  const title = isOrganFormula(head[masthead.length]?.text ?? "") ? masthead.at(-1) : undefined;
  const place = masthead.find(
    (block) => (block !== title && reportLine.test(block.text)) || recommending.test(block.text),
  );
  const hasDraft = head.some(({ text }) => /\bdraft resolutions?\b/i.test(text));
  return place && { place, name: hasDraft ? "a report with a draft resolution inside" : "a report" };
}
