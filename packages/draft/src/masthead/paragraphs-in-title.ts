import type { Block } from "../block.ts";
import { findingAt, type ReaderFinding } from "../reader-finding.ts";

/** The longest titles have some four hundred and fifty characters. */
const longestUsual = 600;

/** The number of a paragraph or the mark of an item. */
const startsNumbered = /^(?:[1-9][0-9]{0,2}\.|\([a-z]{1,4}\)) (?=\p{L})/u;

/**
 * Reports the blocks between title and enacting formula that no title has: where pages or columns are exchanged, the
 * paragraphs of another page come there.
 */
export function paragraphsInTitle(title: readonly Block[]): ReaderFinding[] {
  let length = 0;
  let before = "";
  let isBody = false;
  return title.flatMap((block) => {
    const isNew = block.apart && /[,;]$/.test(before);
    const isParagraph = startsNumbered.test(block.text) || /;$/.test(block.text);
    length += block.text.length;
    const begins = block.role === undefined && !isBody && (isNew || isParagraph || length > longestUsual);
    before = block.text;
    const isReported = begins || (isBody && block.apart);
    isBody ||= begins;
    if (!isReported) return [];
    const message = "this line is read as part of the title, but looks like the text of a paragraph";
    const hint = "pages or columns may be in another order: compare with the official document";
    return [findingAt(block, "DRF009", message, hint)];
  });
}
