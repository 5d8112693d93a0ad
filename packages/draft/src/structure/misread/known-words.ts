import { months } from "@open-resolutions/symbols";
import type { KnownWords } from "./meant-words.ts";
import { otherWords, wordsInUse } from "./word-list.ts";

let words: KnownWords | undefined;

/** The words that official texts use, and other words of English that look like them. */
export function knownWords(): KnownWords {
  words ??= readWords();
  return words;
}

function readWords(): KnownWords {
  const used = decoded(wordsInUse);
  const isIn = new Set([...used, ...months.map((month) => month.toLowerCase())]);
  const all = new Set([...isIn, ...decoded(otherWords)]);
  return {
    lines: `\n${used.join("\n")}\n`,
    isUsed: (word) => isIn.has(word),
    isKnown: (word) => all.has(word),
  };
}

/** Words that are written without the letters with which the word before begins: their number, in base 36, is there. */
function decoded(list: string): string[] {
  let last = "";
  return Array.from(list.matchAll(/([0-9A-Z])([a-z]+)/g), ([, shared = "", rest = ""]) => {
    last = last.slice(0, Number.parseInt(shared, 36)) + rest;
    return last;
  });
}
