import type { Run } from "../../block.ts";
import { datePattern } from "../../masthead/dates.ts";
import { type Cited, citationAt } from "../citations/citations.ts";
import { type Statement, takenWords } from "../spans.ts";
import { nounOf } from "./name-nouns.ts";

/** Documents by the nouns, and the nouns and dates, with which a resolution has cited them. */
type Antecedents = Map<string, Set<string>>;

/** A text that cites documents. */
interface CitingText {
  text: string;
  citations: Statement<Cited>[];
}

/** Words that point back to a document. */
interface Pointer extends Run {
  /** The noun, or the noun and the date. */
  key: string;
  /** Where the document may be cited: anywhere before, or in this paragraph and the one before it. */
  isNear: boolean;
}

const nouns =
  "advisory opinion|draft treaty|draft convention|road map|report|study|letter|agreement|arrangement|convention|covenant|memorandum|protocol|treaty|declaration|document";
const firstNoun = new RegExp(`\\b(?:${nouns})\\b`, "i");
const near = new RegExp(
  `\\b(?:[Tt]his|[Tt]hat|(?:[Tt]he )?(?:said|same|above-mentioned|aforementioned)) (?:(?:cooperation|draft|joint) )?(${nouns})(?![\\p{L}-])`,
  "gu",
);
const far = new RegExp(
  `\\b[Tt]he (?:(?:(?!draft)\\p{Ll}+ )?(${nouns})(?: referred to above| mentioned above| of the (?:above-mentioned|aforementioned)\\b[^,;]{0,200})|(advisory opinion|draft treaty|road map)(?![\\p{L}-]| (?:of|on|rendered|dated|adopted)\\b))`,
  "gu",
);
const dated = new RegExp(
  `\\b(?:(${datePattern}) (${nouns})|(${nouns})(?: rendered| adopted| signed| dated)?,?(?: of| on)? (${datePattern}))(?![\\p{L}-])`,
  "gu",
);
/** "The report of the Keeper", when nothing more is said of it, is the one that was cited with more words before. */
const ofBody =
  "(report|note|letter|study) (?:of|by) the (\\p{Lu}[\\p{L}’'-]*(?: (?:\\p{Lu}[\\p{L}’'-]*|of|on|for|the|and|in))*(?<=\\p{L}))";
const bare = new RegExp(`\\b[Tt]he ${ofBody}(?=$|[,;.)]|,? (?:and|in|under|as|to)\\b)`, "gu");
const described = new RegExp(`^(?:\\p{Ll}+ ){0,4}${ofBody}`, "u");
/** "Resolutions 1493 and 1596", whose years were printed before. */
const withoutYear = /\bresolutions? \d{3,4}(?:(?:, | and |, and )\d{3,4})*(?![\d/%]|,?\d| ?\()/g;
const anyDate = new RegExp(datePattern, "g");
const article = /^(?:[Tt]he|[Tt]his|[Tt]hat) /;
/** How far before the words another document of that noun may be announced. */
const longestGap = 400;

/**
 * "This protocol", "the report of the above-mentioned Group" and "the 9 July 2044 advisory opinion" are the document that
 * was cited before by that noun, or by that noun and date. The citations are added to those of the texts.
 *
 * @param texts the paragraphs of a resolution in order, without their footnotes
 */
export function referBack(texts: readonly CitingText[]): void {
  const before: Antecedents = new Map();
  let last: Antecedents = new Map();
  for (const text of texts) {
    const here: Antecedents = new Map();
    text.citations.push(...backReferences(text, before, last, here));
    last = here;
  }
}

/** The citations of one text. What it cites itself is added to what was cited before, and to `here`. */
function backReferences(
  { text, citations }: CitingText,
  before: Antecedents,
  last: Antecedents,
  here: Antecedents,
): Statement<Cited>[] {
  const taken = takenWords(
    text,
    citations.filter(({ document, role }) => document !== null || role === "self"),
  );
  const sorted = citations.toSorted((a, b) => a.end - b.end);
  const latest = new Map<string, string>();
  const found: Statement<Cited>[] = [];
  let next = 0;
  const learnUntil = (place: number) => {
    for (let one = sorted[next]; one && one.end <= place; one = sorted[next]) {
      next += 1;
      for (const key of keysOf(text, one)) {
        latest.set(key, one.document ?? "");
        for (const known of [before, here])
          known.set(key, (known.get(key) ?? new Set()).add(one.document ?? ""));
      }
    }
  };
  for (const pointer of pointersIn(text)) {
    learnUntil(pointer.start);
    if (taken.overlaps(pointer)) continue;
    const document = pointer.isNear
      ? (latest.get(pointer.key) ?? only(last.get(pointer.key)))
      : only(before.get(pointer.key));
    if (document === undefined) continue;
    taken.add(pointer);
    found.push(citationAt(text, { start: pointer.start, end: pointer.end }, document, false));
  }
  learnUntil(text.length);
  return found;
}

/** The words of a text that point back, in order. */
function pointersIn(text: string): Pointer[] {
  const pointers: Pointer[] = [];
  for (const { index, 0: words, 1: first, 2: after, 3: noun, 4: second } of text.matchAll(dated))
    pointers.push({
      start: index,
      end: index + words.length,
      key: `${after ?? noun} ${first ?? second}`,
      isNear: false,
    });
  for (const { index, 0: words, 1: noun, 2: body } of text.matchAll(bare))
    pointers.push({
      start: index + (article.exec(words)?.[0].length ?? 0),
      end: index + words.length,
      key: `${noun} of ${body}`,
      isNear: false,
    });
  for (const { index, 0: words } of text.matchAll(withoutYear))
    for (const number of words.matchAll(/\d{3,4}/g))
      pointers.push({
        start: index + number.index,
        end: index + number.index + number[0].length,
        key: `number ${number[0]}`,
        isNear: false,
      });
  for (const [pattern, isNear] of [
    [near, true],
    [far, false],
  ] as const)
    for (const { index, 0: words, 1: noun, 2: other } of text.matchAll(pattern)) {
      const key = (noun ?? other ?? "").toLowerCase();
      // "To submit a report … that report" is about the one to be submitted.
      const isOther = new RegExp(
        `\\b(?:an?|another|his|her|its|their)(?: \\p{Ll}+){0,2} ${key}\\b`,
        "u",
      ).test(text.slice(Math.max(0, index - longestGap), index));
      const start = index + (article.exec(words)?.[0].length ?? 0);
      if (!isOther) pointers.push({ start, end: index + words.length, key, isNear });
    }
  return pointers.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The nouns, and the nouns and dates, by which a citation can be meant later. */
function keysOf(text: string, { start, end, document, role }: Statement<Cited>): string[] {
  if (document === null || role === "self") return [];
  const words = text.slice(start, end);
  const number = /^(\d{3,4}) \(\d{4}\)$/.exec(words)?.[1];
  if (number !== undefined) return [`number ${number}`];
  if (/^[\d(]/.test(words) || /^[A-Z]+\//.test(words)) return [];
  const title = /^\p{Lu}/u.test(words) ? nounOf(words)?.noun : undefined;
  const noun = (title ?? firstNoun.exec(words)?.[0] ?? "").toLowerCase();
  const dates = (words.match(anyDate) ?? []).map((date) => `${noun} ${date}`);
  const [, own, body] = described.exec(words) ?? [];
  return [...new Set([noun, "document", ...dates, ...(own === undefined ? [] : [`${own} of ${body}`])])];
}

/** The only document of a set. */
function only(documents: ReadonlySet<string> | undefined): string | undefined {
  return documents?.size === 1 ? [...documents][0] : undefined;
}
