import type { Paragraph } from "@open-resolutions/schemas";
import { comparePlaces, labelOf } from "./compare-places.ts";
import type { IdsOf } from "./ids-of-names.ts";
import { withPartsOfNames } from "./parts-of-names.ts";
import type { Reading } from "./readings.ts";
import { scoreActs } from "./score-acts.ts";
import { type CitedDocuments, scoreCitations } from "./score-citations.ts";
import { scoreMandates } from "./score-mandates.ts";
import type { Scored, Scores } from "./scores.ts";

/** What the program annotated in a resolution: its paragraphs, and the ids of the registers. */
export interface Annotated extends CitedDocuments {
  readonly paragraphs: readonly Paragraph[];
  readonly actorsNamed: IdsOf;
  /** Whether an actor is a place that is no State: the readers were not asked for these. */
  readonly isPlace: (actorId: string) => boolean;
}

/** Compares what a program annotated with what two readers read, in the paragraphs that they read. */
export function scoreAnnotation(read: Reading, annotated: Annotated): Scores {
  const { actorsNamed } = annotated;
  const reading = withPartsOfNames(read, actorsNamed);
  const paragraphs = annotated.paragraphs.filter(({ label }) => reading.paragraphs[label] !== undefined);
  const { acts, addressees } = scoreActs(reading.acts, paragraphs, actorsNamed);
  const { mandates, assigned, due } = scoreMandates(reading.mandates, paragraphs, actorsNamed);
  return {
    mentions: scoreMentions(reading.mentions, paragraphs, annotated),
    citations: scoreCitations(reading.citations, paragraphs, annotated),
    acts,
    addressees,
    mandates,
    "mandates with assignees": assigned,
    due,
  };
}

function scoreMentions(
  places: Reading["mentions"],
  paragraphs: readonly Paragraph[],
  { actorsNamed, isPlace }: Annotated,
): Scored {
  const proposed = paragraphs.flatMap((paragraph) =>
    paragraph.mentions.map((mention) => ({
      label: labelOf(paragraph, mention),
      start: mention.start,
      end: mention.end,
      targets: [("actor" in mention ? mention.actor : mention.capability) as string],
    })),
  );
  return comparePlaces(
    places,
    proposed.filter(({ targets }) => !targets.some(isPlace)),
    paragraphs,
    (targets, { names }) =>
      names.length > 0 && names.every((name) => actorsNamed(name).some((id) => targets.includes(id))),
    (target, { names }) => names.some((name) => actorsNamed(name).includes(target)),
  );
}
