import type { ReaderFinding } from "../../reader-finding.ts";
import { firstWords } from "../../text/first-words.ts";
import type { OutlinedParagraph } from "../body.ts";
import { compare, doubtsInTexts } from "./doubts-in-texts.ts";

const marks = /[(“)”]/gu;
/** The mark of a list in line, "a)". */
const listMark = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,4}$/u;
const opening: Readonly<Record<string, string>> = { ")": "(", "”": "“" };

/**
 * Paragraphs with a bracket or a quotation mark that has no other end: a line or words with it may be missing. A quotation
 * of several paragraphs ends in the last one.
 */
export function unpairedMarks(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  const withItems = new Set(
    paragraphs.filter(({ items }, at) => items.length > 0 || (paragraphs[at + 1]?.items.length ?? 0) > 0),
  );
  return doubtsInTexts(paragraphs, "DRF043", compare, (text, paragraph) => {
    if (paragraph.section !== "preambular" && paragraph.section !== "operative") return undefined;
    const isQuotation = withItems.has(paragraph) || /^“|[:”][,;.]?$/.test(text);
    const found = unpaired(text).find(({ mark }) => !isQuotation || /[()]/.test(mark));
    if (!found) return undefined;
    const { mark, at: index } = found;
    const around = firstWords(text.slice(Math.max(0, index - 20), index + 20), 40);
    const message = `"${mark}" in "${around}" has no other end in this paragraph: a line or words may be missing`;
    return { index, message };
  });
}

/** The brackets and quotation marks of a text without their other ends. */
function unpaired(text: string): { mark: string; at: number }[] {
  const open: { mark: string; at: number }[] = [];
  const alone: { mark: string; at: number }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    const before = opening[mark];
    if (before === undefined) open.push({ mark, at });
    else {
      const last = open.findLastIndex((one) => one.mark === before);
      if (last !== -1) open.splice(last, 1);
      else if (!listMark.test(text.slice(Math.max(0, at - 5), at))) alone.push({ mark, at });
    }
  }
  return [...alone, ...open];
}
