import { counted, parseParagraphId } from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";

/** What a person must look at in a paragraph beside its proposals: a doubt of the draft, or a finding of `validate`. */
export interface OpenPoint {
  /** The place of the paragraph in the resolution. */
  at: number;
  /** The code of its rule. */
  code: string;
  message: string;
  /** What a doubt about words is about: the same words are one doubt in all their paragraphs, as in a draft. */
  about?: string;
  /** What to do. */
  hint?: string;
}

/** Says what is open in the paragraphs of a resolution as they are now. */
export type OpenPointsOf = (paragraphs: readonly AuthoredParagraph[]) => readonly OpenPoint[];

/** What is open, in two parts. */
export interface OpenPoints {
  /** The doubts of the draft that no person has answered. */
  doubts: OpenPointsOf;
  /** What `validate` finds. It takes a moment when the paragraphs have changed. */
  findings: OpenPointsOf;
}

/** Everything that is open. */
export function allOpen(
  { doubts, findings }: OpenPoints,
  paragraphs: readonly AuthoredParagraph[],
): OpenPoint[] {
  return [...findings(paragraphs), ...doubts(paragraphs)];
}

/** Remembers the last answer: while a person types, the paragraphs stay the same. */
export function rememberLast(pointsOf: OpenPointsOf): OpenPointsOf {
  let last: readonly AuthoredParagraph[] | undefined;
  let points: readonly OpenPoint[] = [];
  return (paragraphs) => {
    if (paragraphs !== last) points = pointsOf(paragraphs);
    last = paragraphs;
    return points;
  };
}

/**
 * How many points are open and in which paragraphs: `2 doubts and 1 finding are left, in op5 (2), op9`; undefined when
 * none is. A name that occurs in several paragraphs counts once.
 */
export function sayWhere(
  points: readonly OpenPoint[],
  paragraphs: readonly AuthoredParagraph[],
): string | undefined {
  if (points.length === 0) return undefined;
  const atPlaces = new Map<number, number>();
  for (const { at } of points) atPlaces.set(at, (atPlaces.get(at) ?? 0) + 1);
  const places = [...atPlaces]
    .sort(([a], [b]) => a - b)
    .map(([at, count]) => `${nameOf(paragraphs[at])}${count === 1 ? "" : ` (${count})`}`);
  const all = points.filter(({ code }) => code.startsWith("DRF"));
  const about = all.flatMap((one) => one.about ?? []);
  const doubts = all.length - about.length + new Set(about).size;
  const findings = points.length - all.length;
  const counts = [
    ...(doubts > 0 ? [counted(doubts, "doubt")] : []),
    ...(findings > 0 ? [counted(findings, "finding")] : []),
  ].join(" and ");
  return `${counts} ${doubts + findings === 1 ? "is" : "are"} left, in ${places.join(", ")}`;
}

/** The name of a paragraph inside its resolution: `op5`. */
export function nameOf(paragraph: AuthoredParagraph | undefined): string {
  const id = paragraph?.id ?? "";
  return id.slice((parseParagraphId(id)?.slug ?? "").length + 1);
}
