import type { PlacedLine } from "./placed-line.ts";

/** How the last word of a line and the first of the next are joined. */
export type LineEnd = "space" | "together" | "without hyphen";

/** Words that a document uses, in small letters: those with a hyphen, and those without. Also its signs: how it sets two brackets, and whether it has U+2010 inside lines. */
export type Vocabulary = ReadonlySet<string>;

const lastWord = /[\p{L}\p{N}-]+$/u;
const firstWord = /^[\p{L}\p{N}-]+/u;

/** "eighty-second" always has its hyphen. */
const tens = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

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
  for (const between of [")(", ") ("])
    if (lines.some(({ text }) => text.includes(between))) words.add(between);
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
  if (/[0-9]–$/.test(text) && /^[0-9]/.test(next)) return sure("together");
  if (/[\p{L}\p{N}]\/$/u.test(text) && /^[\p{L}\p{N}]/u.test(next)) return sure("together");
  // So do the number of a sale and a web address: "Sales No. E.|96.IV.13", "https://|example.org".
  if (/\bNos?\. [A-Z](?:\.[0-9IVX]+)*\.$/.test(text) && /^[0-9A-Z]/.test(next)) return sure("together");
  if (/:\/\/(?:\S*[/?=&])?$/.test(text)) return sure("together");
  // "paragraph 2 (b)(iv)": the same marks elsewhere in the document decide.
  if (/\)$/.test(text) && /^\([a-z0-9]{1,4}\)/i.test(next)) {
    const [isTight, isSpaced] = [words.has(")("), words.has(") (")];
    return { end: isTight && !isSpaced ? "together" : "space", isUnsure: isTight === isSpaced };
  }
  if (!/[\p{L}\p{N}][-\u2010\u2011]$/u.test(text) || !/^[\p{L}\p{N}]/u.test(next)) return sure("space");
  const before = (lastWord.exec(text.slice(0, -1))?.[0] ?? "").toLowerCase();
  const after = (firstWord.exec(next)?.[0] ?? "").toLowerCase();
  // A capital or a digit after the hyphen: "Secretary-General", "2020-2030".
  if (!/^\p{Ll}/u.test(next)) return sure("together");
  if (words.has(`${before}-${after}`) || tens.test(before)) return sure("together");
  if (words.has(before + after)) return sure("without hyphen");
  return { end: "together", isUnsure: true };
}
