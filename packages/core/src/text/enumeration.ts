import { toRoman } from "@open-resolutions/symbols";

/** The mark of an item, by its degree and its place in the list (both counted from 1): `a`, `ii`. */
export function itemMark(degree: number, place: number): string {
  // UN Editorial Manual, paragraphs and subparagraphs: (a), then (i), then a., then i.
  return degree % 2 === 1 ? letters(place) : toRoman(place).toLowerCase();
}

/** a, b, … z, aa, bb, … zz, aaa: letters are doubled after z. */
function letters(place: number): string {
  const letter = String.fromCharCode("a".charCodeAt(0) + ((place - 1) % 26));
  return letter.repeat(Math.floor((place - 1) / 26) + 1);
}

/**
 * The marks of an enumeration inside the run of a text, in order: (a), (b), … each a word of its own. A single mark is
 * not an enumeration, and "paragraphs (a) and (b)" only refers to one.
 */
export function inlineMarks(text: string): { mark: string; start: number }[] {
  const marks: { mark: string; start: number }[] = [];
  for (const { 0: mark, 1: name, index } of text.matchAll(/(?<!\S)\(([a-z]+)\)(?!\S)/g)) {
    if (name !== itemMark(1, marks.length + 1)) continue;
    if (
      /(?:paragraphs?|subparagraphs?|articles?|items?|sections?|[0-9])$/i.test(
        text.slice(Math.max(0, index - 16), index - 1),
      )
    )
      continue;
    marks.push({ mark, start: index });
  }
  return marks.length > 1 ? marks : [];
}
