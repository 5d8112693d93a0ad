import type { ReaderFinding } from "../../reader-finding.ts";
import { firstWords } from "../../text/first-words.ts";
import type { OutlinedParagraph } from "../body.ts";
import { compare, doubtsInTexts } from "./doubts-in-texts.ts";

/** The shortest words that come twice by mistake, in UTF-16 code units: official texts repeat shorter ones rightly, such as names. */
const shortest = 50;
/** Two lines of a page have no more words. */
const mostWords = 30;

/** Paragraphs with the same words twice, one right after the other: a line or a part of one is in the input twice. */
export function repeatedWords(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  const hint = `${compare}: a line, or a part of one, may be in the input twice`;
  return doubtsInTexts(paragraphs, "DRF050", hint, (text) => {
    const found = repetition(text);
    if (!found) return undefined;
    return { index: found.offset, message: `"${firstWords(found.printed, 60)}" repeats the words before it` };
  });
}

/** The first words of a text that repeat those right before them. */
function repetition(text: string): { offset: number; printed: string } | undefined {
  const printed = text.split(" ");
  const words = printed.map((word) => word.replace(/[,;]$/, ""));
  const seen = new Map<string, number>();
  for (const at of words.keys()) {
    const three = words.slice(at, at + 3).join(" ");
    const distance = at - (seen.get(three) ?? -mostWords);
    seen.set(three, at);
    if (distance > mostWords) continue;
    const start = startOfCopy(words, at, distance);
    const copy = start === undefined ? "" : printed.slice(start, start + distance).join(" ");
    if (copy.length >= shortest)
      return { offset: text.indexOf(copy, lengthOf(printed, start)), printed: copy };
  }
  return undefined;
}

/** Where words begin that are the same as so many words before them, if as many are the same as lie between. */
function startOfCopy(words: readonly string[], at: number, distance: number): number | undefined {
  let start = at;
  while (start > distance && at - start < distance && words[start - 1] === words[start - 1 - distance])
    start -= 1;
  let end = at;
  while (end < words.length && end - start < distance && words[end] === words[end - distance]) end += 1;
  return end - start >= distance ? start : undefined;
}

function lengthOf(words: readonly string[], count = 0): number {
  return words.slice(0, count).join(" ").length;
}
