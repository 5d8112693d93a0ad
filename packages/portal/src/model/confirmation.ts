import type { Paragraph } from "@open-resolutions/schemas";
import { thousands } from "./thousands.ts";

/** What says of an annotation where it comes from: a program names its method, and a person needs none. */
interface Proposable {
  readonly method?: string | undefined;
}

/** Whether a program proposed an annotation, and no person has confirmed it. */
export function isProposed({ method }: Proposable): boolean {
  return method !== undefined;
}

/**
 * How much of a resolution no person has confirmed, as a sentence for people; undefined when a person has confirmed
 * everything.
 */
export function proposedText(paragraphs: readonly Paragraph[]): string | undefined {
  const statements = paragraphs.flatMap(({ acts, mentions, citations, mandates }): Proposable[] => [
    ...acts,
    ...mentions,
    ...citations,
    ...mandates,
  ]);
  return proposedOf(statements, "statement");
}

/** The same of some annotations, by what they are called. */
export function proposedOf(annotations: readonly Proposable[], name: string): string | undefined {
  const proposed = annotations.filter(isProposed).length;
  if (proposed === 0) return undefined;
  const all = `${thousands(annotations.length)} ${annotations.length === 1 ? name : `${name}s`}`;
  return `Proposed by a program; no person has confirmed ${thousands(proposed)} of ${all}.`;
}
