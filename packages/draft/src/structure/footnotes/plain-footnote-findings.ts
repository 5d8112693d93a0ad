import type { Block } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import { firstWords } from "../../text/first-words.ts";
import type { PlainCall } from "./plain-footnote-forms.ts";

/** Footnotes are not marked as such: their numbers or marks are plain characters. */
export function plainNumber(block: Block, printed: string): ReaderFinding {
  return findingAt(
    block,
    "DRF044",
    `footnotes are recognized by marks that are not superscript; the first is "${printed}"`,
    "compare the footnotes and the places where they are called with the official document",
  );
}

/** A line looks like a footnote that nothing calls. */
export function uncalledNote(block: Block): ReaderFinding {
  return findingAt(
    block,
    "DRF044",
    `"${firstWords(block.text, 40)}" looks like a footnote, but no call of it was found; it is kept in the text`,
    "write its number and its call as superscript digits in the input; the footnotes below are counted without it",
  );
}

/** No blank line divides a footnote from the text above it. */
export function unsureNote(block: Block, own: number): ReaderFinding {
  return findingAt(
    block,
    "DRF044",
    `this line is drafted as footnote ${own}, although no blank line comes before it`,
    "compare with the official document: the line may be part of the paragraph above it",
  );
}

/** A space is before a call: the number may count something. */
export function spacedCall(block: Block, own: number, { printed }: PlainCall): ReaderFinding {
  return findingAt(
    block,
    "DRF044",
    `the number "${printed.trim()}" in this line is read as the call of footnote ${own}`,
    "compare with the official document: the number may be part of the sentence",
  );
}
