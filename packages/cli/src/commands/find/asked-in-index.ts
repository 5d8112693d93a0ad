import { askedActors, askedWords, dueYears } from "@open-resolutions/core";
import type { IndexedParagraph } from "@open-resolutions/schemas/facts";
import { describeTask } from "../../describe-task.ts";
import type { IndexEntry, IndexHead, OpenIndex } from "../../inputs/open-index.ts";
import type { NamedRecord } from "./meant-by-name.ts";

/** Whom a task asks, or with which capability it must be done. */
export interface AskedOne {
  register: "actor" | "capability";
  value: NamedRecord;
}

/** A resolution with what it asks for, a line for each mandate: `OP5  report by secretary-general, due by 2097`. */
export interface AskedIn {
  head: IndexHead;
  lines: string[];
}

type Mandate = NonNullable<IndexedParagraph["mandates"]>[number];

/**
 * The mandates of the index.
 *
 * @param one only those that ask this actor, also among others, or whose assignees must use this capability.
 * @param year only those that are due in this year.
 */
export function* askedIn(
  { entries }: OpenIndex,
  one: AskedOne | undefined,
  year: string | undefined,
): Generator<AskedIn> {
  // A mandate may have those whom it asks in the act of the paragraph above, so every line matters.
  for (const { head, paragraphs } of entries(() => true)) {
    const lines = paragraphs.flatMap((paragraph) =>
      (paragraph.mandates ?? []).flatMap((mandate) =>
        isDue(mandate, head, year) && asks(one, mandate, paragraph, paragraphs)
          ? [`${paragraph.label}  ${taskOf(mandate, paragraph, { head, paragraphs })}`]
          : [],
      ),
    );
    if (lines.length > 0) yield { head, lines };
  }
}

function isDue(mandate: Mandate, { adopted }: IndexHead, year: string | undefined): boolean {
  return year === undefined || dueYears(mandate, adopted).includes(year);
}

function asks(
  one: AskedOne | undefined,
  mandate: Mandate,
  paragraph: IndexedParagraph,
  paragraphs: readonly IndexedParagraph[],
): boolean {
  if (one === undefined) return true;
  const ids =
    one.register === "capability"
      ? (mandate.instruments ?? [])
      : askedActors(mandate, paragraph, paragraphs).actors;
  return ids.includes(one.value.id);
}

function taskOf(mandate: Mandate, paragraph: IndexedParagraph, { head, paragraphs }: IndexEntry): string {
  const { recipients = [] } = mandate;
  const asked = askedWords(mandate, paragraph, paragraphs);
  return describeTask({ ...mandate, recipients, asked }, head.adopted).join(", ");
}
