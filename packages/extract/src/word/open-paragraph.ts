import { superscript } from "@open-resolutions/core";
import { addSpace, endOf } from "@open-resolutions/draft/blocks";
import { addWords } from "../add-words.ts";
import type { WordNumbers } from "./word-numbers.ts";
import type { WordParagraph } from "./word-part.ts";
import type { RunStyle } from "./word-runs.ts";
import type { WordStyle } from "./word-styles.ts";

/** A paragraph under way. */
export interface OpenParagraph {
  paragraph: WordParagraph;
  style: WordStyle | undefined;
  /** The list that numbers it, and the level there, where the paragraph says so itself. */
  list?: string;
  level?: number;
  hasText: boolean;
}

/** Raised characters that call footnotes: `3`, `3, 4`. */
const raisedNumbers = /^\s*[0-9]{1,3}(?:[,\s]+[0-9]{1,3})*\s*$/;

/** Writes words at the end of a paragraph. */
export function writeWords({ paragraph }: OpenParagraph, text: string, run: RunStyle): void {
  const words = paragraph.rows.at(-1);
  if (!words) return;
  if (run.isRaised && raisedNumbers.test(text)) {
    for (const number of text.trim().split(/[,\s]+/))
      words.markers.push({
        number: Number(number),
        offset: endOf(words),
        printed: superscript(Number(number)),
      });
    return;
  }
  if (text.trim() !== "") paragraph.isBold &&= run.isBold;
  if (text.trim() === "" && !run.isItalic) addSpace(words);
  else addWords(words, text, run.isItalic);
}

/** Writes the call of a footnote. */
export function writeCall({ paragraph }: OpenParagraph, number: number): void {
  const words = paragraph.rows.at(-1);
  words?.markers.push({ number, offset: endOf(words), printed: superscript(number) });
}

/** Writes the number of a list before the first words of a paragraph. @returns false when its format is not known */
export function writeNumber(current: OpenParagraph, numbers: WordNumbers): boolean {
  if (current.hasText) return true;
  current.hasText = true;
  const { style, paragraph } = current;
  const list = current.list ?? style?.numbering?.id;
  if (list === undefined || list === "0" || list === "") return true;
  const printed = numbers.next(list, current.level ?? style?.numbering?.level ?? 0);
  const words = paragraph.rows.at(-1);
  if (words && printed) {
    addWords(words, printed, false);
    addSpace(words);
  }
  return printed !== undefined;
}
