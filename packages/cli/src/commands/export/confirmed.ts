import { deriveUnit, recordsFromPublished } from "@open-resolutions/core";
import type { Paragraph } from "@open-resolutions/schemas";
import type { Unit } from "./unit.ts";

/**
 * The same resolution without the annotations that only a program made (those with a `method`). What is derived from
 * annotations, such as the opening verb, is derived again. A mandate goes with its act.
 */
export function confirmedOnly({ resolution, paragraphs }: Unit): Unit {
  const kept = paragraphs.map(withoutProposals);
  const { entries } = recordsFromPublished({ resolutions: [resolution], paragraphs: kept }, resolution.id);
  const [authored] = entries.resolution;
  if (!authored) return { resolution, paragraphs: kept };
  return deriveUnit(
    authored.value,
    entries.paragraph.map(({ value }) => value),
  );
}

function withoutProposals(paragraph: Paragraph): Paragraph {
  const mandates = paragraph.mandates.filter(({ act }) => !isProposal(paragraph.acts[act - 1]));
  const lists = Object.entries({ ...paragraph, mandates }).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.filter((item) => !isProposal(item)) : value,
  ]);
  return Object.fromEntries(lists);
}

function isProposal(item: unknown): boolean {
  return typeof item === "object" && item !== null && "method" in item && item.method !== undefined;
}
