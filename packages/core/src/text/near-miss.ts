import { distance } from "fastest-levenshtein";
import { characterName } from "./character-name.ts";
import { unprinted } from "./plain-letters.ts";

/**
 * Explains how a quotation differs from the words in the text that it probably means: the character that differs, or the
 * words. Undefined when no words of the text are similar.
 */
export function nearMiss(text: string, quote: string): string | undefined {
  const folded = fold(text);
  const sought = fold(quote).folded;
  const at = folded.folded.indexOf(sought);
  if (at !== -1 && sought !== "") {
    const found = text.slice(folded.offsets[at], folded.offsets[at + sought.length]);
    return (
      characterThatDiffers(found, quote) ??
      invisibleThatDiffers(found, quote) ??
      `the text has ${shown(found)}`
    );
  }
  const found = nearestWords(text, quote);
  return found === undefined ? undefined : wordsThatDiffer(found, wordsOf(quote));
}

/** Replaces characters that look alike and removes invisible ones. @returns also the offset of each character, and of the end. */
function fold(text: string): { folded: string; offsets: number[] } {
  const offsets: number[] = [];
  const characters: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (unprinted.test(character)) continue;
    const isSpace = /\s/.test(character);
    if (isSpace && characters.at(-1) === " ") continue;
    const lower = character.toLowerCase();
    characters.push(isSpace ? " " : (alike[lower] ?? (lower.length === 1 ? lower : character)));
    offsets.push(at);
  }
  return { folded: characters.join(""), offsets: [...offsets, text.length] };
}

const alike: Record<string, string> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "−": "-",
};

/** Names the character that differs, when it is only one, even if it occurs several times. */
function characterThatDiffers(found: string, quote: string): string | undefined {
  if (found.length !== quote.length) return undefined;
  const pairs = new Set<string>();
  for (let at = 0; at < quote.length; at += 1) {
    if (found[at] !== quote[at]) pairs.add(`${found[at]}${quote[at]}`);
  }
  const [pair] = pairs;
  if (pair === undefined || pairs.size > 1) return undefined;
  return `the text has ${characterName(pair.charAt(0))} where the quotation has ${characterName(pair.charAt(1))}`;
}

/** Names the first invisible character of either text. */
function invisibleThatDiffers(found: string, quote: string): string | undefined {
  const [inText] = unprinted.exec(found) ?? [];
  if (inText !== undefined) return `the text has ${characterName(inText)} in these words, which is invisible`;
  const [inQuote] = unprinted.exec(quote) ?? [];
  return inQuote && `the quotation has ${characterName(inQuote)}, which is invisible and not in the text`;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** The words of a text that are most like those of a quotation. */
function nearestWords(text: string, quote: string): string[] | undefined {
  const words = wordsOf(text);
  const sought = wordsOf(quote);
  const found = sought.length <= 3 ? likeShort(words, sought) : likeLong(words, sought);
  // Punctuation around the words belongs to the sentence, unless the quotation has it too.
  const bare = found?.map((word, at) => {
    const isLast = at === found.length - 1 && /[\p{L}\p{N}]$/u.test(quote);
    const isFirst = at === 0 && /^[\p{L}\p{N}]/u.test(quote);
    return (isLast ? word.replace(marksAfter, "") : word).replace(isFirst ? marksBefore : /^$/, "");
  });
  return bare;
}

const marksBefore = /^[^\p{L}\p{N}]+/u;
const marksAfter = /[^\p{L}\p{N}]+$/u;

/** A word for the comparison: without the punctuation around it. */
function core(word: string): string {
  return fold(word).folded.replace(marksBefore, "").replace(marksAfter, "");
}

/** In a short quotation every word may be misspelt: each run of as many words is compared letter by letter. */
function likeShort(words: readonly string[], sought: readonly string[]): string[] | undefined {
  const quote = sought.map(core).join(" ");
  let best: string[] | undefined;
  let least = Math.floor(quote.length / 4) + 1;
  const cores = words.map(core);
  for (let at = 0; at + sought.length <= words.length; at += 1) {
    const run = cores.slice(at, at + sought.length).join(" ");
    if (Math.abs(run.length - quote.length) >= least) continue;
    const far = distance(run, quote);
    if (far < least) [best, least] = [words.slice(at, at + sought.length), far];
  }
  return best;
}

/** A word that occurs more often does not help to find the place, and would cost much time. */
const mostOccurrences = 16;

/** In a long quotation most words are right: they show where the run begins and ends. */
function likeLong(words: readonly string[], sought: readonly string[]): string[] | undefined {
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    const folded = core(word);
    const list = places.get(folded);
    if (list) list.push(at);
    else places.set(folded, [at]);
  }
  const half = Math.ceil(sought.length / 2);
  const shift = (from: number, to: number) => {
    const votes = new Map<number, number>();
    for (let at = from; at < to; at += 1) {
      const found = places.get(core(sought[at] ?? "")) ?? [];
      if (found.length <= mostOccurrences)
        for (const place of found) votes.set(place - at, (votes.get(place - at) ?? 0) + 1);
    }
    return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 8);
  };
  const ends = shift(half, sought.length);
  let best: { first: number; last: number; agreed: number } | undefined;
  for (const [first, agreedFirst] of shift(0, half)) {
    for (const [last, agreedLast] of ends) {
      // Where both begin with the same word, a missing word is more likely inside than at the start.
      const isStart = core(words[first] ?? "") === core(sought[0] ?? "");
      const agreed = agreedFirst + agreedLast - Math.abs(last - first) / 4 + (isStart ? 1 : 0);
      // Up to three words may be missing or added.
      if (Math.abs(last - first) <= 3 && agreed > (best?.agreed ?? 0)) best = { first, last, agreed };
    }
  }
  if (!best || best.agreed * 2 < sought.length) return undefined;
  return words.slice(Math.max(0, best.first), best.last + sought.length);
}

/** Shows the words that differ, without the equal words around them. */
function wordsThatDiffer(found: readonly string[], sought: readonly string[]): string {
  const shortest = Math.min(found.length, sought.length);
  let before = 0;
  while (before < shortest && found[before] === sought[before]) before += 1;
  let after = 0;
  while (after < shortest - before && found.at(-1 - after) === sought.at(-1 - after)) after += 1;
  // Where words are missing on one side, the words beside them show the place.
  const isGap = before + after >= shortest;
  const from = isGap ? Math.max(0, before - 1) : before;
  const left = isGap ? Math.max(0, after - 1) : after;
  const middle = (words: readonly string[]) => shown(words.slice(from, words.length - left).join(" "));
  return `the text has ${middle(found)} where the quotation has ${middle(sought)}`;
}

function shown(words: string): string {
  return words.length > 80 ? `"${words.slice(0, 78)} …"` : `"${words}"`;
}
