import { isHyphenated } from "@open-resolutions/draft/blocks";
import type { PlacedLine } from "./placed-line.ts";

/** How the last word of a line and the first of the next are joined. */
export type LineEnd = "space" | "together" | "without hyphen";

/** Words that a document uses, in small letters: those with a hyphen, and those without. Also its signs: how it sets two brackets, and which hyphens it has inside lines. */
export type Vocabulary = ReadonlySet<string>;

const lastWord = /[\p{L}\p{N}-]+$/u;
const firstWord = /^[\p{L}\p{N}-]+/u;

/** "eighty-second" always has its hyphen. */
const tens = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

/** A sign in the vocabulary of a document that cuts words at the ends of lines. */
const cuts = "-|";

/** A document cuts words when so many of its lines do: a single one may be pasted from elsewhere. */
const leastCut = 3;

/** Whether a hyphen at the end of a line cuts a word that the document has elsewhere, and never with a hyphen. */
function isCut(text: string, next: string, words: Vocabulary): boolean {
  const before = /([\p{L}-]+) ?-$/u.exec(text)?.[1]?.toLowerCase();
  const after = /^\p{Ll}[\p{L}-]*/u.exec(next)?.[0].toLowerCase();
  if (before === undefined || after === undefined) return false;
  return words.has(before + after) && !words.has(`${before}-${after}`);
}

/** The words that occur inside the lines of a document. */
export function vocabularyOf(lines: readonly PlacedLine[]): Vocabulary {
  const words = new Set<string>();
  // The first and the last word of a line may be parts of words.
  for (const { text } of lines)
    for (const word of text
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u)
      .slice(1, -1))
      if (word !== "") words.add(word);
  for (const between of [")(", ") (", " - "])
    if (lines.some(({ text }) => text.includes(between))) words.add(between);
  const cut = lines.filter(({ text }, index) => isCut(text, lines[index + 1]?.text ?? "", words));
  if (cut.length >= leastCut) words.add(cuts);
  return words;
}

/**
 * How two lines are joined. A hyphen at the end of a line may belong to the word ("Secretary-General") or to the line
 * ("imple-mentation"): the same word elsewhere in the document decides.
 *
 * @returns the way, and whether nothing in the document decides it.
 */
export function lineEndOf(
  text: string,
  next: string,
  words: Vocabulary,
): { end: LineEnd; isUnsure: boolean } {
  const sure = (end: LineEnd) => ({ end, isUnsure: false });
  if (text.endsWith("\u00AD")) return sure("without hyphen");
  // Programs that hyphenate write U+2010; people type "-".
  if (text.endsWith("\u2010") && !words.has("\u2010")) return sure("without hyphen");
  // A symbol goes on: "A/CONF.|219/7".
  if (/[A-Z]\/(?:[A-Z0-9]+[./])*[A-Z]+\.$/.test(text) && /^[0-9]/.test(next)) return sure("together");
  // Only the dashes of ranges have no space before them: "parts I–|III".
  if (/[\p{L}\p{N}]–$/u.test(text) && /^[\p{L}\p{N}]/u.test(next)) return sure("together");
  // "short-|and long-term" goes on with a second word.
  if (/\p{L}-$/u.test(text) && /^(?:and|or|nor|to) /.test(next)) return sure("space");
  // Old documents call a footnote so: "the harbours,7/".
  if (/(?:\p{Ll}\.?|[,;:”)])[0-9]{1,3}\/$/u.test(text)) return sure("space");
  if (/[\p{L}\p{N}]\/$/u.test(text) && /^[\p{L}\p{N}]/u.test(next)) return sure("together");
  // So do the number of a sale and a web address: "Sales No. E.|96.IV.13", "https://|example.org".
  if (/\bNos?\. [A-Z](?:\.[0-9IVX]+)*\.$/.test(text) && /^[0-9A-Z]/.test(next)) return sure("together");
  if (/:\/\/(?:\S*[/?=&])?$/.test(text)) return sure("together");
  // "paragraph 2 (b)(iv)": the same marks elsewhere in the document decide.
  if (/\)$/.test(text) && /^\([a-z0-9]{1,4}\)/i.test(next)) {
    const [isTight, isSpaced] = [words.has(")("), words.has(") (")];
    return { end: isTight && !isSpaced ? "together" : "space", isUnsure: isTight === isSpaced };
  }
  // LibreOffice stretches a line before the hyphen that it adds: "imple -|mentation".
  if (/\p{L} -$/u.test(text) && /^\p{Ll}/u.test(next) && !words.has(" - ")) {
    const whole = `${lastWord.exec(text.slice(0, -2))?.[0]}${firstWord.exec(next)?.[0]}`.toLowerCase();
    return { end: "without hyphen", isUnsure: !words.has(whole) };
  }
  if (!/[\p{L}\p{N}][-\u2010\u2011]$/u.test(text) || !/^[\p{L}\p{N}]/u.test(next)) return sure("space");
  const before = (lastWord.exec(text.slice(0, -1))?.[0] ?? "").toLowerCase();
  const after = (firstWord.exec(next)?.[0] ?? "").toLowerCase();
  // A name in capitals may be cut: "UNOG-|BIS".
  if (words.has(cuts) && /\p{Lu}{2}-$/u.test(text) && /^\p{Lu}{2}/u.test(next)) {
    const isName = words.has(before + after);
    return {
      end: isName ? "without hyphen" : "together",
      isUnsure: !isName && !words.has(`${before}-${after}`),
    };
  }
  // A capital or a digit after the hyphen: "Secretary-General", "2020-2030".
  if (!/^\p{Ll}/u.test(next)) return sure("together");
  if (words.has(`${before}-${after}`) || tens.test(before)) return sure("together");
  if (words.has(before + after)) return sure("without hyphen");
  const isCutHere = words.has(cuts) && !isHyphenated(before);
  return { end: isCutHere ? "without hyphen" : "together", isUnsure: true };
}
