import { slugOf } from "@open-resolutions/symbols";
import type { SearchEntry, SearchGroup } from "../search-entries.ts";

/** The pages of a kind that match, the best first. */
export interface FoundGroup {
  readonly title: string;
  readonly entries: readonly SearchEntry[];
  /** How well the best one matches. */
  readonly best: number;
}

/** The id of what a page is about: the name of its file. */
export function pageId([address]: SearchEntry): string {
  return address.slice(address.lastIndexOf("/") + 1, -".html".length);
}

/**
 * Finds the pages whose names hold every word, or whose symbol is asked for in another spelling. The kinds with the best
 * matches come first. When there is none, a number says enough: "resolution 77/20" is the page of 77/20.
 */
export function findPages(groups: readonly SearchGroup[], query: string): FoundGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = pagesWith(groups, words);
  const numbers = words.filter((word) => /[0-9]/.test(word));
  return found.length > 0 || numbers.length === words.length ? found : pagesWith(groups, numbers);
}

function pagesWith(groups: readonly SearchGroup[], words: readonly string[]): FoundGroup[] {
  if (words.length === 0) return [];
  const slug = slugOf(words.join(" "));
  return groups
    .map(({ title, entries }) => {
      const scored = entries
        .map((entry) => ({
          entry,
          score: Math.max(scoreOf(entry, words), slug === pageId(entry) ? best : 0),
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.entry[1].length - b.entry[1].length);
      return { title, entries: scored.map(({ entry }) => entry), best: scored[0]?.score ?? 0 };
    })
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => b.best - a.best);
}

/** The score of a page that is asked for by its symbol or id: no other one is meant. */
const best = 9;

/** How well an entry matches: 0 when a word is missing; whole words in the name count most. */
function scoreOf([, name, others = ""]: SearchEntry, words: readonly string[]): number {
  const own = name.toLowerCase();
  const text = `${own} ${others.toLowerCase()}`;
  let score = 0;
  for (const word of words) {
    const found = Math.max(2 * partOf(own, word), partOf(text, word));
    if (found === 0) return 0;
    score += found;
  }
  return score / words.length + (isNamed(own, words.join(" ")) ? 3 : 0);
}

/** Whether the whole query is a name, an acronym or a symbol: not only words of a longer name. */
function isNamed(name: string, query: string): boolean {
  return name === query || name.startsWith(`${query} `) || name.includes(`(${query})`);
}

/** 3 when a text has a word whole, 2 when one of its words begins with it, 1 when it has it anywhere, else 0. */
function partOf(text: string, word: string): number {
  let best = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const isBegin = at === 0 || !isLetter(text[at - 1]);
    const isEnd = !isLetter(text[at + word.length]);
    best = Math.max(best, isBegin && isEnd ? 3 : isBegin ? 2 : 1);
  }
  return best;
}

function isLetter(letter = " "): boolean {
  return /[\p{L}\p{N}]/u.test(letter);
}
