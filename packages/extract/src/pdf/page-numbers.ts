import type { PlacedLine, PlacedPage } from "./placed-line.ts";

/** The part of the pages after the first whose number is in the head, at least. */
const most = 0.5;
const fewest = 2;

/** A number before or after the other words of a line. */
const atStart = /^([0-9]{1,4})(?=\s+\S)/;
const atEnd = /(?<=\S\s)([0-9]{1,4})$/;

/** The lines at the top of pages that have the number of the page at one end, whatever else they say: the title of a section. */
export function headsWithNumbers(pages: readonly PlacedPage[]): ReadonlySet<PlacedLine> {
  const counted = new Map<number, PlacedLine[]>();
  const later = pages.filter(({ page, lines }) => page > 1 && lines.length > 0);
  for (const { page, lines } of later) {
    // A long title takes several lines.
    for (const line of lines.slice(0, 3)) {
      const numbers = new Set([atStart, atEnd].flatMap((place) => place.exec(line.text)?.[1] ?? []));
      for (const number of numbers) {
        const difference = Number(number) - page;
        counted.set(difference, [...(counted.get(difference) ?? []), line]);
      }
    }
  }
  const heads = [...counted.values()].filter((lines) => {
    const { size } = new Set(lines.map(({ page }) => page));
    return size >= fewest && size >= most * later.length;
  });
  return new Set(heads.flat());
}
