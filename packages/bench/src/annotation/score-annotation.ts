import type { Mandate, Paragraph } from "@open-resolutions/schemas";
import type { IdsOf } from "./ids-of-names.ts";
import type { DueReading, Place, Reading } from "./readings.ts";

/** The kinds of statements that are scored. */
export const kinds = [
  "mentions",
  "citations",
  "acts",
  "addressees",
  "mandates",
  "mandates with assignees",
  "due",
] as const;

export type Kind = (typeof kinds)[number];

/**
 * How many statements of one kind were found and right. What only one reader has does not count as missed by the program,
 * and is right when the program has it too.
 */
export interface Score {
  /** Statements of both readers. */
  agreed: number;
  /** Those of them that the program has. */
  found: number;
  /** Statements of the program. */
  proposed: number;
  /** Those of them that a reader has. */
  right: number;
}

/** A statement of the program that no reader has, or one of both readers that the program lacks. */
export interface Difference {
  readonly kind: Kind;
  readonly label: string;
  readonly what: string;
}

/** What the program annotated in a resolution: its paragraphs, and the ids of the registers. */
export interface Annotated {
  readonly paragraphs: readonly Paragraph[];
  readonly actorsNamed: IdsOf;
  readonly documentsNamed: IdsOf;
  /** Whether an actor is a place that is no State: the readers were not asked for these. */
  readonly isPlace: (actorId: string) => boolean;
  /** The symbol of a cited document; its title where it has none. */
  readonly symbolOf: (documentId: string) => string | undefined;
}

interface Span {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Compares what a program annotated with what two readers read. A statement is found where its words overlap and its
 * target is the same: readers differ in where a name ends, as in "all relevant stakeholders".
 */
export function scoreAnnotation(
  reading: Reading,
  { paragraphs, actorsNamed, documentsNamed, isPlace, symbolOf }: Annotated,
): { scores: Record<Kind, Score>; differences: Difference[] } {
  const scores = Object.fromEntries(
    kinds.map((kind) => [kind, { agreed: 0, found: 0, proposed: 0, right: 0 }]),
  ) as Record<Kind, Score>;
  const differences: Difference[] = [];
  const known = paragraphs.filter(({ label }) => reading.paragraphs[label] !== undefined);
  const textOf = new Map(known.map(({ label, text }) => [label, text]));
  const words = ({ label, start, end }: Span) => textOf.get(label)?.slice(start, end) ?? "";

  const compare = <R>(
    kind: Kind,
    places: readonly Place<R>[],
    made: readonly (Span & { targets: readonly string[] })[],
    isRight: (targets: readonly string[], reading: R) => boolean,
  ) => {
    const score = scores[kind];
    for (const place of places) {
      if (place.readBy !== undefined) continue;
      score.agreed += 1;
      const own = made.filter((one) => overlaps(one, place));
      const targets = own.flatMap((one) => one.targets);
      if (own.length > 0 && place.readings.some((one) => isRight(targets, one))) score.found += 1;
      else
        differences.push({
          kind,
          label: place.label,
          what: `missed: ${words(place)} ${JSON.stringify(place.readings[0])}${own.length > 0 ? `, got ${targets.join(", ")}` : ""}`,
        });
    }
    const spans = new Map(made.map((one) => [`${one.label} ${one.start} ${one.end}`, one]));
    for (const one of spans.values()) {
      score.proposed += 1;
      const own = places.filter((place) => overlaps(one, place));
      const targets = made.filter((other) => isEqual(other, one)).flatMap((other) => other.targets);
      if (own.some((place) => place.readings.some((read) => isRight(targets, read)))) score.right += 1;
      else differences.push({ kind, label: one.label, what: `extra: ${words(one)} → ${targets.join(", ")}` });
    }
  };

  const everyNamed = (names: readonly string[], targets: readonly string[]) =>
    names.length > 0 && names.every((name) => actorsNamed(name).some((id) => targets.includes(id)));
  const sameActors = (names: readonly string[], targets: readonly string[]) =>
    names.length === targets.length && (names.length === 0 || everyNamed(names, targets));

  compare(
    "mentions",
    reading.mentions,
    known.flatMap((paragraph) =>
      paragraph.mentions
        .map((mention) => ({
          label: labelOf(paragraph, mention),
          start: mention.start,
          end: mention.end,
          targets: [("actor" in mention ? mention.actor : mention.capability) as string],
        }))
        .filter(({ targets }) => !targets.some(isPlace)),
    ),
    (targets, { names }) => everyNamed(names, targets),
  );
  // "International law" and "relevant resolutions" name no document that could be right or wrong.
  compare(
    "citations",
    withSymbols(reading.citations, known).filter(({ readings }) =>
      readings.some(({ documents }) => !documents.includes(null)),
    ),
    known.flatMap((paragraph) =>
      paragraph.citations.flatMap((citation) =>
        citation.document === null
          ? []
          : [
              {
                label: labelOf(paragraph, citation),
                start: citation.start,
                end: citation.end,
                targets: [citation.document],
              },
            ],
      ),
    ),
    (targets, { documents }) =>
      documents.every(
        (document) =>
          document !== null &&
          targets.some(
            (id) =>
              partsOfSymbol(document).includes(symbolOf(id) ?? "") || documentsNamed(document).includes(id),
          ),
      ),
  );
  const acts = known.flatMap((paragraph) =>
    paragraph.acts.map((act) => ({
      label: paragraph.label,
      start: act.start,
      end: act.end,
      targets: act.addressees as string[],
    })),
  );
  compare("acts", reading.acts, acts, () => true);
  for (const place of reading.acts) {
    const act = acts.find((one) => overlaps(one, place));
    if (act === undefined || place.readBy !== undefined) continue;
    const names = new Set(place.readings.flatMap(({ addressees }) => addressees));
    const agreed = [...names].filter((name) =>
      place.readings.every(({ addressees }) => addressees.includes(name)),
    );
    const score = scores.addressees;
    score.agreed += agreed.length;
    for (const name of agreed)
      if (actorsNamed(name).some((id) => act.targets.includes(id))) score.found += 1;
      else differences.push({ kind: "addressees", label: place.label, what: `missed: ${name}` });
    score.proposed += act.targets.length;
    for (const id of act.targets)
      if ([...names].some((name) => actorsNamed(name).includes(id))) score.right += 1;
      else differences.push({ kind: "addressees", label: place.label, what: `extra: ${id}` });
  }
  // The readers were asked for the mandates of operative paragraphs only.
  const asked = reading.mandates.filter(isOperative);
  const mandates = known.filter(isOperative).flatMap((paragraph) =>
    paragraph.mandates.flatMap((mandate) => {
      const by = paragraphs.find(({ id }) => id === mandate.actParagraph) ?? paragraph;
      const act = mandate.act === null ? undefined : by.acts[mandate.act - 1];
      return act === undefined
        ? []
        : [
            {
              label: by.label,
              start: act.start,
              end: act.end,
              targets: mandate.assignees as string[],
              due: timesOf(mandate),
            },
          ];
    }),
  );
  compare("mandates", asked, mandates, () => true);
  compare(
    "mandates with assignees",
    asked.filter(({ readings }) => readings.some(({ assignees }) => assignees.length > 0)),
    mandates.filter(({ targets }) => targets.length > 0),
    (targets, { assignees }) => sameActors(assignees, [...new Set(targets)]),
  );
  compare(
    "due",
    asked.filter(({ readings }) => readings.some(({ due }) => due.some(isTime))),
    mandates
      .map(({ due, ...place }) => ({ ...place, targets: due }))
      .filter(({ targets }) => targets.length > 0),
    (targets, { due }) =>
      due.filter(isTime).length > 0 && due.filter(isTime).every((one) => targets.includes(keyOfDue(one))),
  );
  return { scores, differences };
}

/** The sum of scores, kind by kind. */
export function sumScores(all: readonly Record<Kind, Score>[]): Record<Kind, Score> {
  const sum = (kind: Kind, field: keyof Score) =>
    all.reduce((total, scores) => total + scores[kind][field], 0);
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      {
        agreed: sum(kind, "agreed"),
        found: sum(kind, "found"),
        proposed: sum(kind, "proposed"),
        right: sum(kind, "right"),
      },
    ]),
  ) as Record<Kind, Score>;
}

/** A joint symbol is of one document, which each of its parts names: "A/79/975-E/2025/82". */
function partsOfSymbol(document: string): string[] {
  return [document, ...document.split(/-(?=[A-Z]+\/)/)];
}

const titledBefore = /^[⁰¹²³⁴-⁹]*(?:,? of \d{1,2} \p{Lu}\p{L}+ \d{4})?,? (?:entitled|titled),? [“"]$/u;

/**
 * A quoted title whose symbol the text gives, before it or in the footnote called after it, may be read as the title or as
 * the symbol: "resolution 74/270 of 2 April 2020, entitled “…”".
 */
function withSymbols(places: Reading["citations"], paragraphs: readonly Paragraph[]): Reading["citations"] {
  return places.map((place) => {
    const paragraph = paragraphs.find(({ label }) => label === place.label);
    if (paragraph === undefined) return place;
    const { text, footnotes } = paragraph;
    if (!/[“"]$/.test(text.slice(0, place.start))) return place;
    const calls = footnotes.filter(
      ({ offset }) => offset >= place.end && /^[”"]?[,;.]*$/.test(text.slice(place.end, offset)),
    );
    const symbols = places.filter(
      (other) =>
        (other.label === place.label && titledBefore.test(text.slice(other.end, place.start))) ||
        calls.some(({ number }) => other.label === `footnote ${number}`),
    );
    return { ...place, readings: [...place.readings, ...symbols.flatMap(({ readings }) => readings)] };
  });
}

function isOperative({ label }: { label: string }): boolean {
  return !label.includes("PP");
}

function labelOf({ label }: Paragraph, { footnote }: { footnote?: number }): string {
  return footnote === undefined ? label : `footnote ${footnote}`;
}

function isEqual(a: Span, b: Span): boolean {
  return a.label === b.label && a.start === b.start && a.end === b.end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.label === b.label && a.start < b.end && b.start < a.end;
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
