import type { Block } from "../../block.ts";
import { findingAt, gathered, type ReaderFinding } from "../../reader-finding.ts";
import { isHyphenated } from "../../text/hyphenated.ts";

/** Words with a hyphen inside the lines of a text, at least, before it counts that no line ends with one. */
const leastCompounds = 3;

/** Wrapped lines that a text has at least, and their part of all lines. */
const leastLines = 20;
const leastWrapped = 0.6;

/** The shortest half of a word that is looked up. */
const shortest = 3;

/** Lines are as long as others, or as two: few are between, in parts of the usual length. */
const evenLength = 1.12;
const mostBetween = 0.15;

/** A line this many times as long as others is two lines that were joined at a hyphen. */
const joinedLength = 1.2;

/** One of them, at least, is longer than any line by itself. */
const surelyJoined = 1.35;

/** Hyphens at the ends of lines that such a program keeps, because a page ends there: one, or this part of those that it leaves out. */
const mostKept = 0.25;

/** Where the first of two joined lines ends: parts of the usual length of lines. */
const earliestEnd = 0.7;
const latestEnd = 1.2;

/**
 * Places that may have lost a hyphen at the end of a line. `pdftotext` without `-layout` joins two lines that a hyphen
 * separates, and leaves the hyphen out: `nuclear-|weapon` becomes `nuclearweapon`. A text whose lines are wrapped and
 * hardly ever end with a hyphen, and that has some lines as long as two, comes from such a program.
 */
export function lostHyphens(blocks: readonly Block[]): ReaderFinding[] {
  if (blocks.some(({ role }) => role !== undefined && role !== "footnote")) return [];
  const followed = blocks.filter((_, index) => blocks[index + 1]?.apart === false);
  // Where each paragraph is a line, nearly all lines end as paragraphs do.
  const wrapped = followed.filter(({ text }) => /[^.;:,]$/.test(text));
  if (wrapped.length < Math.max(leastLines, leastWrapped * followed.length)) return [];
  const words = wordsOf(blocks);
  const lengths = wrapped.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const between = lengths.filter((length) => length > evenLength * usual && length < surelyJoined * usual);
  if (words.compounds.size < leastCompounds || between.length > mostBetween * lengths.length) return [];
  const joined = blocks.filter(({ text }) => text.length > joinedLength * usual);
  const kept = blocks.filter(({ text }) => /[\p{L}\p{N}] ?[-‐‑]$/u.test(text));
  if (!joined.some(({ text }) => text.length > surelyJoined * usual)) return [];
  if (kept.length > Math.max(1, mostKept * joined.length)) return [];
  return gathered(blocks.flatMap((block) => doubtsAt(block, usual, words)));
}

interface Words {
  /** How often the text has each word, and each part of a word with a hyphen. */
  times: ReadonlyMap<string, number>;
  /** Those with a hyphen, by their letters. */
  compounds: ReadonlyMap<string, string>;
}

function wordsOf(lines: readonly Block[]): Words {
  const times = new Map<string, number>();
  const compounds = new Map<string, string>();
  for (const { text } of lines)
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:[-‐‑]\p{L}+)*/gu)) {
      const parts = word.split(/[-‐‑]/);
      if (parts.length > 1) compounds.set(parts.join(""), parts.join("-"));
      for (const part of parts) times.set(part, (times.get(part) ?? 0) + 1);
    }
  return { times, compounds };
}

/** What the first half of a long line may have lost at its end. */
function doubtsAt(block: Block, usual: number, words: Words): ReaderFinding[] {
  if (block.text.length < evenLength * usual) return [];
  const found = [...block.text.matchAll(/(?<!\p{L})\p{L}{6,}/gu)].flatMap(({ 0: printed, index }) => {
    const part = ((index + printed.length / 2) / usual) % 1;
    if (index < earliestEnd * usual || (part < earliestEnd && part > latestEnd - 1)) return [];
    const whole = wholeOf(printed.toLowerCase(), words);
    return whole === undefined ? [] : [`"${printed}" may be "${whole}", which the end of a line divided`];
  });
  const message =
    found[0] ?? "this line is two that a program joined at a hyphen: a word in it may have lost its hyphen";
  if (found.length === 0 && block.text.length < joinedLength * usual) return [];
  return [findingAt(block, "DRF043", message, compare)];
}

const compare = "compare with the official document, or draft the PDF file itself";

/** A word with the hyphen that it may have lost: the text has it elsewhere, or has both halves and the word only once. */
function wholeOf(word: string, { times, compounds }: Words): string | undefined {
  const whole = compounds.get(word);
  if (whole !== undefined || (times.get(word) ?? 0) > 1) return whole;
  for (let at = shortest; at <= word.length - shortest; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if ((times.has(left) || isHyphenated(left)) && times.has(right)) return `${left}-${right}`;
  }
  return undefined;
}
