import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";

/** Shorter paragraphs may occur twice in a resolution, in UTF-16 code units. */
const shortest = 100;

/** Paragraphs with the words of an earlier one: a page or a paragraph was probably copied twice. */
export function repeatedParagraphs(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  const lines = new Map<string, number>();
  return paragraphs.flatMap(({ block }) => {
    if (block.role !== undefined || block.text.length < shortest) return [];
    const line = lines.get(block.text);
    if (line === undefined) {
      lines.set(block.text, block.line);
      return [];
    }
    return [
      findingAt(
        block,
        "DRF050",
        `this paragraph has the same words as that of line ${line}`,
        "compare with the official document: a page or a paragraph may be in the input twice",
      ),
    ];
  });
}
