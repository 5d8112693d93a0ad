import type { Paragraph } from "@open-resolutions/schemas";
import type { Place } from "./readings.ts";
import type { Difference, Scored } from "./scores.ts";

/** A run of a paragraph or footnote: offsets are UTF-16 code units, the end exclusive. */
interface Span {
  /** The label of the paragraph, or `footnote 3`. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** A statement of the program. */
export interface Proposed extends Span {
  /** What it names, asks or sets: the ids of records, or times. */
  readonly targets: readonly string[];
}

/**
 * Compares what two readers read with what the program proposes. A statement is found where its words overlap and its
 * target is right: readers differ in where a name ends, as in "all relevant stakeholders".
 *
 * @param isRight whether the targets of all that the program proposes at a place are those of a reading
 * @param isOneOf whether a target is one of several in a reading: names that share words are proposed one inside another
 */
export function comparePlaces<R>(
  places: readonly Place<R>[],
  proposed: readonly Proposed[],
  paragraphs: readonly Paragraph[],
  isRight: (targets: readonly string[], reading: R) => boolean,
  isOneOf: (target: string, reading: R) => boolean = () => false,
): Scored {
  const textOf = new Map(paragraphs.map(({ label, text }) => [label, text]));
  const words = ({ label, start, end }: Span) => textOf.get(label)?.slice(start, end) ?? "";
  const agreed = places.filter(({ readBy }) => readBy === undefined);
  const missed = agreed.flatMap((place): Difference[] => {
    const own = proposed.filter((one) => overlaps(one, place));
    const targets = own.flatMap((one) => one.targets);
    if (own.length > 0 && place.readings.some((reading) => isRight(targets, reading))) return [];
    const got = own.length > 0 ? `, got ${targets.join(", ")}` : "";
    return [
      { label: place.label, what: `missed: ${words(place)} ${JSON.stringify(place.readings[0])}${got}` },
    ];
  });
  const spans = [...new Map(proposed.map((one) => [`${one.label} ${one.start} ${one.end}`, one])).values()];
  const extra = spans.flatMap((one): Difference[] => {
    const targets = proposed.filter((other) => isEqual(other, one)).flatMap((other) => other.targets);
    const own = places.filter((place) => overlaps(one, place));
    const isRead = own.some((place) => {
      const together = proposed.filter((other) => overlaps(other, place)).flatMap((other) => other.targets);
      return place.readings.some(
        (reading) =>
          isRight(targets, reading) ||
          (isRight(together, reading) && targets.every((target) => isOneOf(target, reading))),
      );
    });
    if (isRead) return [];
    return [{ label: one.label, what: `extra: ${words(one)} → ${targets.join(", ")}` }];
  });
  return {
    agreed: agreed.length,
    found: agreed.length - missed.length,
    proposed: spans.length,
    right: spans.length - extra.length,
    differences: [...missed, ...extra],
  };
}

/** Whether two runs have words in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.label === b.label && a.start < b.end && b.start < a.end;
}

function isEqual(a: Span, b: Span): boolean {
  return a.label === b.label && a.start === b.start && a.end === b.end;
}

/** Where a statement of a paragraph is: in its text, or in a footnote that it calls. */
export function labelOf({ label }: Paragraph, { footnote }: { footnote?: number }): string {
  return footnote === undefined ? label : `footnote ${footnote}`;
}
