import type { Mandate, Paragraph } from "@open-resolutions/schemas";
import { comparePlaces } from "./compare-places.ts";
import type { IdsOf } from "./ids-of-names.ts";
import type { DueReading, Reading } from "./readings.ts";
import type { Scored } from "./scores.ts";

/** Scores the mandates of operative paragraphs, the only ones that the readers were asked for: at the verb that gives each. */
export function scoreMandates(
  places: Reading["mandates"],
  paragraphs: readonly Paragraph[],
  actorsNamed: IdsOf,
): { mandates: Scored; assigned: Scored; due: Scored } {
  const asked = places.filter(isOperative);
  const proposed = paragraphs.filter(isOperative).flatMap((paragraph) =>
    paragraph.mandates.flatMap((mandate) => {
      const by = paragraphs.find(({ id }) => id === mandate.actParagraph) ?? paragraph;
      const act = mandate.act === null ? undefined : by.acts[mandate.act - 1];
      return act === undefined ? [] : [{ label: by.label, start: act.start, end: act.end, mandate }];
    }),
  );
  const withTargets = (targetsOf: (mandate: Mandate) => readonly string[]) =>
    proposed.map(({ mandate, ...span }) => ({ ...span, targets: targetsOf(mandate) }));
  const withSome = (targetsOf: (mandate: Mandate) => readonly string[]) =>
    withTargets(targetsOf).filter(({ targets }) => targets.length > 0);
  return {
    mandates: comparePlaces(
      asked,
      withTargets(() => []),
      paragraphs,
      () => true,
    ),
    assigned: comparePlaces(
      asked.filter(({ readings }) => readings.some(({ assignees }) => assignees.length > 0)),
      withSome(({ assignees }) => assignees as string[]),
      paragraphs,
      (targets, { assignees }) => sameActors(assignees, [...new Set(targets)], actorsNamed),
    ),
    due: comparePlaces(
      asked.filter(({ readings }) => readings.some(({ due }) => due.some(isTime))),
      withSome(timesOf),
      paragraphs,
      (targets, { due }) => {
        const times = due.filter(isTime);
        return times.length > 0 && times.every((one) => targets.includes(keyOfDue(one)));
      },
    ),
  };
}

function sameActors(names: readonly string[], targets: readonly string[], actorsNamed: IdsOf): boolean {
  return (
    names.length === targets.length &&
    names.every((name) => actorsNamed(name).some((id) => targets.includes(id)))
  );
}

function isOperative({ label }: { label: string }): boolean {
  return !label.includes("PP");
}

/** A session, a date, a period or an interval; readers describe an event in their own words, which cannot be compared. */
function isTime({ kind }: DueReading): boolean {
  return kind !== "event";
}

function keyOfDue({ kind, value }: DueReading): string {
  return `${kind} ${value}`;
}

/** The times of a mandate in the words of the readings, without events. */
function timesOf({ due, frequency }: Mandate): string[] {
  const times = due.flatMap(({ session, date, period }) => [
    ...(session === undefined ? [] : [keyOfDue({ kind: "session", value: String(session.number) })]),
    ...(date === undefined ? [] : [keyOfDue({ kind: "date", value: date })]),
    ...(period === undefined ? [] : [keyOfDue({ kind: "period", value: period })]),
  ]);
  const isStated = frequency?.basis === "stated" && frequency.interval !== undefined;
  return isStated ? [...times, keyOfDue({ kind: "interval", value: frequency.interval ?? "" })] : times;
}
