import { placeAt } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";

/** Words that come twice, one right after the other, are no coincidence when they are so many, in UTF-16 code units. */
const fewestWords = 4;
const shortest = 31;
/** One word among them may be another one when they are longer: the old and the new form of a line. */
const shortestWithOther = 60;
/** Two lines of a page have no more words. */
const mostWords = 30;

/** Paragraphs with the same words twice, one right after the other: a line or a part of one is in the input twice. */
export function repeatedWords(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  return paragraphs.flatMap(({ block }) => {
    const found = block.role === undefined ? repetition(block.text) : undefined;
    if (!found) return [];
    const { offset, printed, isSame } = found;
    const message = `"${printed.slice(0, 60)}" repeats the words before it${isSame ? "" : ", with another word among them"}`;
    const hint = "compare with the official document: a line, or a part of one, may be in the input twice";
    return [findingAt(placeAt(block, offset), "DRF050", message, hint)];
  });
}

interface Repetition {
  offset: number;
  printed: string;
  isSame: boolean;
}

/** The first words of a text that repeat those right before them. */
function repetition(text: string): Repetition | undefined {
  const printed = text.split(" ");
  const words = printed.map((word) => word.replace(/[,;]$/, ""));
  const seen = new Map<string, number>();
  for (const at of words.keys()) {
    const three = words.slice(at, at + 3).join(" ");
    const before = seen.get(three);
    seen.set(three, at);
    if (before === undefined || at - before > mostWords || at - before < fewestWords) continue;
    const range = sameRange(words, at, at - before);
    if (!range) continue;
    const { start, isSame } = range;
    const copy = printed.slice(start, start + at - before).join(" ");
    if (copy.length < (isSame ? shortest : shortestWithOther)) continue;
    return { offset: printed.slice(0, start).join(" ").length + 1, printed: copy, isSame };
  }
  return undefined;
}

/** Where words begin to repeat those that are so many words before them, as many as lie between, or all but one of them. */
function sameRange(
  words: readonly string[],
  at: number,
  distance: number,
): { start: number; isSame: boolean } | undefined {
  const isSame = (index: number) => index < words.length && words[index] === words[index - distance];
  const run = (from: number, step: 1 | -1) => {
    let count = 0;
    while (count < distance && from + count * step >= distance && isSame(from + count * step)) count += 1;
    return count;
  };
  const before = run(at - 1, -1);
  const after = run(at, 1);
  const start = at - before;
  if (before + after >= distance) return { start, isSame: true };
  const isOther = (index: number) =>
    smallWord.test(words[index] ?? "") && smallWord.test(words[index - distance] ?? "");
  const end = at + after;
  if (isOther(end) && before + after + 1 + run(end + 1, 1) >= distance) return { start, isSame: false };
  const further = isOther(start - 1) ? run(start - 2, -1) : 0;
  return further + 1 + before + after >= distance && isOther(start - 1)
    ? { start: start - 1 - further, isSame: false }
    : undefined;
}

const smallWord = /^\p{Ll}+$/u;
