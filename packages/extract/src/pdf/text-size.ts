import { isOrganFormula } from "@open-resolutions/draft/blocks";
import { mostUsed } from "./most-used.ts";

import type { PlacedLine } from "./placed-line.ts";

/** How the text of a document is set, in points. */
export interface TextSize {
  /** The size of most of its characters. */
  size: number;
  /** The distance of base lines inside its paragraphs. */
  pitch: number;
  /** Lines that are further apart belong to different paragraphs. */
  gap: number;
}

/** Line heights of print, in sizes of the font. */
const leastPitch = 0.9;
const mostPitch = 2.2;

/** The line height of most documents, in sizes of the font. */
const usualPitch = 1.2;

/** A distance is common when this part of the text has it. */
const leastShare = 0.03;

/** The size that most characters have, and the usual distance of the lines in that size. */
export function textSizeOf(lines: readonly PlacedLine[]): TextSize {
  const size = mostUsed(lines, (line) => line.size);
  const pitch = pitchOf(lines, size);
  return { size, pitch, gap: gapOf(lines, size, pitch) };
}

/** How far lines of different paragraphs are apart where nothing else tells it, in line distances. */
export const paragraphGap = 1.3;

/** How far they are apart at least: a line with a raised number takes more room too. */
const leastGap = 1.15;

/** The part of the lines above a gap between paragraphs that end as paragraphs do. */
const mostEnd = 0.8;

/** Half way to the distance before which most lines end a paragraph, where a document has one. */
function gapOf(lines: readonly PlacedLine[], size: number, pitch: number): number {
  /** How many lines come before each distance, in half points, and how many of them end a paragraph. */
  const counts = new Map<number, { all: number; ended: number }>();
  // The lines of a masthead have no ends.
  const body = lines.slice(lines.findIndex(({ text }) => isOrganFormula(text)) + 1);
  for (const [index, line] of body.entries()) {
    const before = body[index - 1];
    if (before?.page !== line.page || !isSize(before.size, size) || !isSize(line.size, size)) continue;
    const distance = line.base - before.base;
    if (distance < leastGap * pitch || distance > mostPitch * Math.max(size, pitch / usualPitch)) continue;
    const count = counts.get(Math.round(distance * 2)) ?? { all: 0, ended: 0 };
    counts.set(Math.round(distance * 2), count);
    count.all += 1;
    if (/[.;:,][”’"')\]]*(?:[0-9]{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]+| and| or)?$/.test(before.text)) count.ended += 1;
  }
  const gaps = [...counts].filter(
    ([, { all, ended }]) => all >= leastShare * body.length && ended >= mostEnd * all,
  );
  const between = Math.min(...gaps.map(([half]) => (pitch + half / 2) / 2));
  return Math.min(paragraphGap * pitch, between);
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
  return common.length === 0 ? usualPitch * size : Math.min(...common) / 2 + 0.25;
}

/** Whether two sizes are the same in print. */
export function isSize(size: number, other: number): boolean {
  return Math.abs(size - other) <= 0.04 * other;
}
