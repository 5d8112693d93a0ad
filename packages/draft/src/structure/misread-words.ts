import type { Block } from "../block.ts";
import { findingAt, type ReaderFinding } from "../reader-finding.ts";

/** Letters that text recognition (OCR) confuses: what it reads, and what may be printed. */
const confused: readonly [string, string][] = [
  ["rn", "m"],
  ["m", "rn"],
  ["c", "e"],
  ["e", "c"],
  ["cl", "d"],
  ["li", "h"],
  ["h", "b"],
  ["b", "h"],
  ["vv", "w"],
  ["i", "l"],
  ["l", "i"],
];

/** Shorter words may differ by one letter. */
const shortestMisread = 5;

/** A word counts as one of the text when it occurs so often. */
const certain = 2;

/** Two pieces of one word are not shorter together. */
const shortestWhole = 6;

/** Words of one or two letters, which are no pieces of others. */
const smallWords = new Set("a i to in of on as is it be by or an at no so up we do he if".split(" "));

/** Words that are written apart as well as together: "any one", "time frame". */
const apartToo =
  /^(?:a|any|every|some|no|may|all|well|over|under|in|on|can|up|non|out|long|there|where|here|time|web|work|land|water|policy|data|life|back)$/;

/** Small words that begin or end no word of which the rest is a word of four letters or more; "withhold" and the like are here. */
const small = "the|and|for|with|that|which|their|from|have|this|these|those";
const joinedBefore = new RegExp(`^(?:${small})(\\p{Ll}{4,30})$`, "u");
const joinedAfter = new RegExp(`^(\\p{Ll}{4,30})(?:${small})$`, "u");
const compounds = /^(?:with(?:hold|draw|stand)|whichever|whatso|forward|forthcoming)/;

/** Words in small letters, without those beside a hyphen or an apostrophe. */
const smallLetters = /(?<![\p{L}\p{N}\p{M}’'‑‐-])\p{Ll}{2,40}(?![\p{L}\p{N}\p{M}’'‑‐-])/gu;

/** Two words in small letters with a space between. */
const neighbours = /(?<![\p{L}\p{N}\p{M}’'‑‐-])(\p{Ll}{1,40})(?= (\p{Ll}{1,40})(?![\p{L}\p{N}\p{M}’'‑‐-]))/gu;

/** Words that text recognition or a copy changed, as the other words of the text show: one finding for each paragraph. */
export function misreadWords(blocks: readonly Block[]): ReaderFinding[] {
  const own = blocks.filter(({ role }) => role === undefined);
  const times = new Map<string, number>();
  for (const { text } of own)
    for (const [word] of text.matchAll(smallLetters)) times.set(word, (times.get(word) ?? 0) + 1);
  return own.flatMap((block) => {
    const found = cutWord(block.text, times) ?? otherWord(block.text, times);
    if (!found) return [];
    const message = `"${found.printed}" may be "${found.meant}", which the text has elsewhere`;
    return [findingAt(block, "DRF051", message, "compare with the official document")];
  });
}

/** A word as the text has it, and what is probably meant. */
interface Misread {
  printed: string;
  meant: string;
}

type Times = ReadonlyMap<string, number>;

/** A word in two pieces, of which the text has one here only. */
function cutWord(text: string, times: Times): Misread | undefined {
  for (const [, left = "", right = ""] of text.matchAll(neighbours)) {
    const whole = left + right;
    if (whole.length < shortestWhole || !times.has(whole) || apartToo.test(left)) continue;
    const isPiece = [left, right].some(
      (piece) => (times.get(piece) ?? 1) < certain && !smallWords.has(piece),
    );
    if (isPiece) return { printed: `${left} ${right}`, meant: whole };
  }
  return undefined;
}

/** A word that the text has once, but often in another form: with a space after a small word, or with a letter that looks alike. */
function otherWord(text: string, times: Times): Misread | undefined {
  const isCertain = (word: string) => (times.get(word) ?? 0) >= certain;
  for (const [word] of text.matchAll(smallLetters)) {
    if (word.length < shortestMisread || isCertain(word)) continue;
    const [, after = ""] = joinedBefore.exec(word) ?? [];
    const [, before = ""] = joinedAfter.exec(word) ?? [];
    if (!compounds.test(word)) {
      if (isCertain(after)) return { printed: word, meant: `${word.slice(0, -after.length)} ${after}` };
      if (isCertain(before)) return { printed: word, meant: `${before} ${word.slice(before.length)}` };
    }
    const meant = lookAlikes(word).find(isCertain);
    if (meant !== undefined) return { printed: word, meant };
  }
  return undefined;
}

/** The words that look like a word: one letter, or two, are others. */
function lookAlikes(word: string): string[] {
  return confused.flatMap(([read, printed]) => {
    const words: string[] = [];
    for (let at = word.indexOf(read); at !== -1; at = word.indexOf(read, at + 1))
      words.push(word.slice(0, at) + printed + word.slice(at + read.length));
    return words;
  });
}
