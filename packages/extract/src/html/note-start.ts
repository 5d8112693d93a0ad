import { endOf } from "@open-resolutions/draft/blocks";
import { startsWithDate } from "../starts-with-date.ts";
import type { OpenBlock } from "./open-block.ts";

/** What may be before and after the number of a footnote: `[1]`, `(1)`, `1.`, `←1`; a part of it may be in an element of its own. */
const label = /^\s*([[(]?)\s*[←↑^]?\s*([0-9]{1,3})?([\])]?[.:/]?)(?=\s|$)\s*/;

/** The start of words that may be the label of a footnote. */
function labelIn(text: string): readonly (string | undefined)[] {
  return startsWithDate(text) ? [] : (label.exec(text.slice(0, 20)) ?? []);
}

/**
 * The start of the words of a footnote that only repeats its number or belongs to it. The block has the number already.
 * @returns the characters to leave out
 */
export function labelOf({ words, numberIsWritten, ...block }: OpenBlock, text: string): number {
  const [number, ...others] = words.markers;
  if (!number || others.length > 0 || endOf(words) > 0) return 0;
  const [typed = "", opening, own, closing = ""] = labelIn(text);
  const isWhole = typed.length === text.length;
  if (own !== undefined)
    return Number(own) === number.number &&
      (isWhole || (!numberIsWritten && (closing !== "" || !block.isListed)))
      ? typed.length
      : 0;
  return opening === "" || (isWhole && !numberIsWritten && !block.isListed) ? typed.length : 0;
}

/** The footnote whose number words begin with, of those that have no text so far. */
export function footnoteOf(text: string, lacksText: (number: number) => boolean): number | undefined {
  const own = labelIn(text)[2];
  return own !== undefined && lacksText(Number(own)) ? Number(own) : undefined;
}
