import type { SourceWord } from "./source-words.ts";

/** Where the words of a run end in the source; or where they first differ, and the expected word. */
interface Followed {
  next: number;
  expected?: string;
  /** The source has the first word of the run. */
  isStarted: boolean;
}

/** Follows a run word by word. */
export function followWords(
  words: readonly SourceWord[],
  from: number,
  text: string,
  lines: ReadonlySet<number>,
  marked: boolean,
): Followed {
  const plain = (word: string) => (marked ? word : word.replaceAll("*", ""));
  let next = from;
  let isStarted = false;
  for (const printed of text.split(/\s+/)) {
    const expected = plain(printed);
    const isNext = () => words[next] !== undefined && plain(words[next]?.text ?? "") === expected;
    if (!isNext()) next = skipLines(words, next, lines);
    if (!isNext()) return { next, expected, isStarted };
    isStarted = true;
    next += 1;
  }
  return { next, isStarted };
}

/** Follows a run by its letters and digits alone. */
export function followLetters(
  words: readonly SourceWord[],
  from: number,
  text: string,
  lines: ReadonlySet<number>,
): Followed {
  let rest = lettersIn(text);
  let next = from;
  let isStarted = false;
  const isNext = () => words[next] !== undefined && rest.startsWith(lettersIn(words[next]?.text ?? ""));
  while (rest !== "") {
    if (!isNext()) next = skipLines(words, next, lines);
    if (!isNext()) return { next, expected: wordBefore(text, rest.length), isStarted };
    isStarted = true;
    rest = rest.slice(lettersIn(words[next]?.text ?? "").length);
    next += 1;
  }
  return { next, isStarted };
}

/** The word of a text after which fewer than this many letters are left. */
function wordBefore(text: string, letters: number): string {
  let left = lettersIn(text).length;
  for (const word of text.replaceAll("*", "").split(/\s+/)) {
    left -= lettersIn(word).length;
    if (left < letters) return word;
  }
  return "";
}

function lettersIn(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

/** The place after the optional lines that start here. */
export function skipLines(words: readonly SourceWord[], from: number, optional: ReadonlySet<number>): number {
  let at = from;
  for (let word = words[at]; word && optional.has(word.line); word = words[at]) {
    // Only whole lines are skipped.
    if (words[at - 1]?.line === word.line) break;
    const { line } = word;
    while (words[at]?.line === line) at += 1;
  }
  return at;
}
