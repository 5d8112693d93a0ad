import { datePattern } from "../../../masthead/dates.ts";
import { takenWords } from "../../spans.ts";
import { isOtherWork } from "../back-references/cited-again.ts";
import { citationAt } from "../citations.ts";
import type { CitingText } from "../citing-text.ts";

const author = "\\p{Lu}[\\p{L}’-]*(?: (?:(?:of|for|and|of the|for the) )?\\p{Lu}[\\p{L}’-]*){0,12}?";
const report = `(report|study) (?:of|by) the (${author}) on `;
/** "The report of the Keeper on Lamps in Harbours of 3 May 2044 (S/2044/77)" */
const beforeBracket = new RegExp(
  `\\b${report}([^;()“”]{8,240}?)(?:,? (?:of|dated) ${datePattern})?,? \\($`,
  "iu",
);
const whole = new RegExp(`^${report}([^;()“”]{8,240})$`, "iu");
/** "The report of the Keeper on lamps", or "his report on lamps" where the text has named the Keeper. */
const again = new RegExp(
  `\\b(?:${report}|(?<=\\b(?:his|her|its|their) )(report|study) on )(?=([^;.()“”]{8,240}))`,
  "giu",
);
const longestBefore = 360;
const ends =
  /^(?:$|[,;.:)]|,? (?:and (?:the|its|his|her|\p{Ll}+ing)|by|to|as|which|that|submitted|contained|prepared)\b)/u;

const symbolFollows = new RegExp(
  `^(?:,? (?:of|dated) ${datePattern})?,? \\((?:(?:document )?[A-Z]+|\\d{4})/`,
);

interface Work {
  document: string | undefined;
  author: string;
}

/**
 * Cites again a report by its author and subject, where other words or capitals name the same subject: "his report on lamps in
 * harbours" after "the report of the Keeper on Lamps in the Harbours (S/2044/77)". Two reports on one subject cite neither.
 *
 * @param texts the paragraphs of a resolution in order, without their footnotes
 */
export function citeBySubject(texts: readonly CitingText[]): void {
  const works = new Map<string, Work>();
  for (const { text, annotations } of texts) {
    for (const { start, end, document } of annotations.citations) {
      const isInBrackets = text[start - 1] === "(";
      const before = isInBrackets ? text.slice(Math.max(0, start - longestBefore), start) : "";
      const [, noun, of, about] = (isInBrackets ? lastOf(before) : whole.exec(text.slice(start, end))) ?? [];
      if (document === null || noun === undefined || of === undefined || about === undefined) continue;
      const key = `${noun.toLowerCase()} ${keyOf(about.split(" "))}`;
      const known = works.get(key);
      const isSame = known === undefined || known.document === document;
      works.set(key, { document: isSame ? document : undefined, author: of });
    }
  }
  if (works.size === 0) return;
  for (const { text, annotations } of texts) {
    const taken = takenWords(text, annotations.citations);
    for (const found of text.matchAll(again)) {
      const { index, 0: words, 1: noun, 2: of, 3: own, 4: about = "" } = found;
      const work = (noun ?? own ?? "").toLowerCase();
      const from = index + words.length;
      const known = longestSubject(text, from, about, (key) => works.get(`${work} ${key}`));
      if (known?.document === undefined) continue;
      const run = { start: index, end: known.end };
      const isOfAuthor = of === undefined ? text.slice(0, index).includes(known.author) : of === known.author;
      if (!isOfAuthor || isOtherWork(text.slice(Math.max(0, index - 60), index))) continue;
      if (taken.overlaps(run) || symbolFollows.test(text.slice(run.end, run.end + 60))) continue;
      taken.add(run);
      annotations.citations.push(citationAt(text, run, known.document, false));
    }
  }
}

/** The last report that is described before a bracket. */
function lastOf(before: string): RegExpExecArray | null {
  const at = [...before.matchAll(/\b(?:report|study) (?:of|by) the /giu)].at(-1)?.index;
  return at === undefined ? null : beforeBracket.exec(before.slice(at));
}

/** The work whose subject the words begin with, the longest one first. */
function longestSubject(
  text: string,
  from: number,
  about: string,
  workOf: (key: string) => Work | undefined,
): (Work & { end: number }) | undefined {
  const words = about.split(" ");
  let end = from + about.length;
  for (let count = words.length; count > 1; count -= 1) {
    const last = words[count - 1] ?? "";
    const mark = /[,;.:]?$/.exec(last)?.[0].length ?? 0;
    const known = workOf(keyOf(words.slice(0, count)));
    if (known && ends.test(text.slice(end - mark, end + 40))) return { ...known, end: end - mark };
    end -= last.length + 1;
  }
  return undefined;
}

/** What remains of a subject when it is written otherwise: "Lamps in the Harbours" is "lamp in harbour". */
function keyOf(words: readonly string[]): string {
  return words
    .map((word) =>
      word
        .toLowerCase()
        .replace(/[,;.:]$/, "")
        .replace(/s$/, ""),
    )
    .filter((word) => !/^(?:the|an?)$/.test(word))
    .join(" ");
}
