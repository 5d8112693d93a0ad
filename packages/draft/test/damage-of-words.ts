import { type Damage, each, wrapped } from "./damage-of-copies.ts";

/** Puts words before the last three of some paragraphs, as a conversion does with what a page prints. */
const before = (words: string): Damage =>
  each((block, choose) =>
    block.length > 100 && choose(0.3)
      ? block.replace(/(?<=\p{Ll}) (?=\p{Ll}+ \p{Ll}+ \p{Ll}+\S*$)/u, ` ${words} `)
      : block,
  );

/** Changes some of the places that a pattern finds. */
const some = (pattern: RegExp, change: (found: string, ...groups: string[]) => string, share = 0.3): Damage =>
  each((block, choose) =>
    block.replace(pattern, (found, ...groups) => (choose(share) ? change(found, ...groups) : found)),
  );

/** What copies do to words, numbers and lines, by the name of each kind. */
export const damagesOfWords: Readonly<Record<string, Damage>> = {
  "the number of a page among all inside a line": before("3/5"),
  "a bar code inside a line": before("*2401234*"),
  "a notice inside a line": before("Please recycle"),
  "the close inside a line": before("39th plenary meeting 21 November 2042"),
  "the address of a document inside a line": before("https://undocs.org/en/A/RES/77/20"),
  "a remark inside a line": before("[check this with the authors]"),
  "words of another language inside a line": before(
    "et les gardiens des phares doivent veiller sur les lampes",
  ),
  "a space before commas": some(/(?<=\p{L})[,;](?= )/gu, (mark) => ` ${mark}`),
  "hyphens for dashes": some(/(?<= )–(?= )/g, () => "--", 1),
  "a digit lost in years": some(
    /(?<=(?:March|May|June|July|November|December) [12][0-9])[0-9]{2}\b/g,
    () => "0",
  ),
  "digits of years exchanged": some(
    /(?<=(?:March|May|June|July|November|December) )([0-9])([0-9])(?=[0-9]{2}\b)/g,
    (_, first = "", second = "") => `0${first}${second}`.slice(0, 2),
  ),
  "a space inside years": some(
    /(?<=(?:March|May|June|July|November|December) [12][0-9])(?=[0-9]{2}\b)/g,
    () => " ",
  ),
  "the slash of numbers lost": some(/(?<=resolutions? [0-9]{2,3})\/(?=[0-9]{3}\b)/g, () => ""),
  "the slash of numbers misread": some(/(?<=resolutions? [0-9]{2,3})\/(?=[0-9])/g, () => "I"),
  "ligatures that were lost without a space": some(/(?:ffi|fi|fl|ff)/g, () => "", 0.5),
  "u that became ii": some(/(?<=[bcdfghkmnoprst])u(?=[bcdfghkmnoprst])/g, () => "ii", 0.1),
  "tion that became lion": some(/(?<=\p{Ll}[aeiouc])tion/gu, () => "lion"),
  "opening words in capitals": each((block) =>
    block.replace(
      /^((?:[0-9]{1,3}\. )?)(Also|Further|Deeply)/,
      (_, front, word) => front + word.toUpperCase(),
    ),
  ),
  "calls of footnotes before commas": each((block) => block.replace(/([,;.])([⁰¹²³⁴-⁹]+)/g, "$2$1")),
  "hyphens of non lost": some(/\b([Nn]on)[-‑](?=\p{Ll})/gu, (_, front = "") => front, 1),
  "numbers of lines, blank lines counted": (blocks, choose) =>
    wrapped(blocks, choose)
      .split("\n")
      .map((line, at) => (line === "" ? line : `${at + 1} ${line}`))
      .join("\n"),
};
