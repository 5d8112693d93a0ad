import type { InputLine } from "./input-line.ts";
import { wideGaps } from "./wide-gaps.ts";

/** This share of the lines has wide gaps in a text that spaces make as wide as its column. */
const share = 0.3;

/** At most this share of the lines has a gap that ends at one place: the right half of columns, and the cells of tables, begin at one. */
const mostAtOnePlace = 0.4;

/** In UTF-16 code units: what is shorter may be a heading or the last line of a paragraph. */
const shortest = 40;

/** A text with fewer such lines shows no pattern. */
const fewest = 8;

/** Folds the spaces of a text that is justified by spaces between its words: its gaps are not the edges of columns or tables. */
export function foldJustified(lines: readonly InputLine[]): readonly InputLine[] {
  const long = lines.filter(({ text }) => text.trim().length >= shortest);
  const gapped = long.map((line) => wideGaps(line)).filter((gaps) => gaps.length > 0);
  if (gapped.length < fewest || gapped.length < long.length * share) return lines;
  const places = new Map<number, number>();
  for (const { end } of gapped.flat())
    for (const place of [end - 1, end, end + 1]) places.set(place, (places.get(place) ?? 0) + 1);
  if (Math.max(...places.values()) > gapped.length * mostAtOnePlace) return lines;
  return lines.map((line) => {
    const indent = line.text.length - line.text.trimStart().length;
    return { ...line, text: line.text.slice(0, indent) + line.text.slice(indent).replace(/ {2,}/g, " ") };
  });
}
