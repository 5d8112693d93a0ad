import { superscript } from "@open-resolutions/core";
import { addSpace, endOf, noWords, type Words } from "@open-resolutions/draft/blocks";
import { addWords } from "../add-words.ts";
import { cutBack, mayBeCall, maySeparate, raisedNumbers } from "../raised-numbers.ts";
import { withStruck } from "../struck-out.ts";
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
  /** A raised comma after a call: where it begins and ends. */
  separator?: { words: Words; from: number; to: number };
  /** The mark at its end is hidden, so that Word prints nothing of a paragraph without words. */
  isEndHidden: boolean;
  /** A tracked change deletes the mark at its end: the next paragraph goes on in it. */
  isEndDeleted: boolean;
  /** The fields under way, from the outermost: whether their code or their result is read. */
  fields: ("code" | "result")[];
}

/** A paragraph begins. @param inside the footnote and the text box that it is in */
export function openParagraph(inside: Pick<WordParagraph, "footnote" | "anchor">): OpenParagraph {
  return {
    paragraph: {
      rows: [noWords()],
      ...inside,
      isBold: true,
      isHeading: false,
      inTable: false,
      isMark: false,
      hasPicture: false,
      hidden: "",
      deleted: "",
      struck: "",
      signs: "",
      raised: "",
      separators: "",
      isReversed: false,
    },
    style: undefined,
    hasText: false,
    isEndHidden: false,
    isEndDeleted: false,
    fields: [],
  };
}

/** Writes words at the end of a paragraph. */
export function writeWords(current: OpenParagraph, text: string, run: RunStyle): void {
  const { paragraph } = current;
  const words = paragraph.rows.at(-1);
  if (!words) return;
  const called = run.isRaised ? raisedNumbers(text) : undefined;
  if (called) {
    const isAtStart = endOf(words) === 0;
    for (const number of called.numbers) writeCall(current, number);
    // After the number of a footnote, a mark belongs to the number.
    if (!isAtStart) addWords(words, called.mark, run.isItalic);
    return;
  }
  if (text.trim() !== "") paragraph.isBold &&= run.isBold;
  paragraph.struck = withStruck(paragraph.struck, text, run.isStruck);
  if (run.isSymbols && /[!-~]/.test(text)) paragraph.signs += text;
  if (run.isRaised && endOf(words) > 0) paragraph.raised ||= mayBeCall(text) ? text : "";
  const from = words.length;
  const isSeparator = run.isRaised && maySeparate(words, text);
  if (text.trim() === "" && !run.isItalic) addSpace(words);
  else addWords(words, text, run.isItalic);
  if (isSeparator) current.separator = { words, from, to: words.length };
}

/** Writes the call of a footnote. */
export function writeCall({ paragraph, separator }: OpenParagraph, number: number): void {
  const words = paragraph.rows.at(-1);
  if (words && separator?.words === words && separator.to === words.length)
    paragraph.separators += cutBack(words, separator.from);
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
