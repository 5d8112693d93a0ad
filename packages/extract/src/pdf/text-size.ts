import { mostUsed } from "./page-lines.ts";
import type { PlacedLine } from "./placed-line.ts";

/** How the text of a document is set, in points. */
export interface TextSize {
  /** The size of most of its characters. */
  size: number;
  /** The distance of base lines inside its paragraphs. */
  pitch: number;
}

/** Line heights of print, in sizes of the font. */
const leastPitch = 0.9;
const mostPitch = 2.2;

/** A distance is common when this part of the text has it. */
const leastShare = 0.03;

/** The size that most characters have, and the usual distance of the lines in that size. */
export function textSizeOf(lines: readonly PlacedLine[]): TextSize {
  const size = mostUsed(lines, (line) => line.size);
  return { size, pitch: pitchOf(lines, size) };
}

/** The usual distance of lines in a size; where there are no two such lines, that of most documents. */
export function pitchOf(lines: readonly PlacedLine[], size: number): number {
  /** How many characters have each distance, in half points. */
  const counts = new Map<number, number>();
  let total = 0;
  let before: PlacedLine | undefined;
  for (const line of lines) {
    const distance = line.base - (before?.base ?? Number.POSITIVE_INFINITY);
    const isSame = before?.page === line.page && isSize(before.size, size) && isSize(line.size, size);
    if (isSame && distance > leastPitch * size && distance < mostPitch * size) {
      const half = Math.round(distance * 2);
      counts.set(half, (counts.get(half) ?? 0) + line.text.length);
      total += line.text.length;
    }
    before = line;
  }
  const common = [...counts.keys()].filter((half) => {
    const near = [half - 1, half, half + 1].reduce((sum, each) => sum + (counts.get(each) ?? 0), 0);
    return near >= leastShare * total;
  });
  // The longer ones of the common distances are those between paragraphs.
  return common.length === 0 ? 1.2 * size : Math.min(...common) / 2 + 0.25;
}

/** Whether two sizes are the same in print. */
export function isSize(size: number, other: number): boolean {
  return Math.abs(size - other) <= 0.04 * other;
}
