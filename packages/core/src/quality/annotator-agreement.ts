import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { findQuotation } from "../text/anchor.ts";

/** How far two readers of the same text agree on one kind of annotation. */
export interface Agreement {
  kind: string;
  first: number;
  second: number;
  /** Annotations on which both agree: the same words and the same target. */
  both: number;
  /** F1: twice the number of agreements, divided by the number of all annotations. 1 when there are none. */
  f1: number;
}

type Texts = ReadonlyMap<number, string>;

/** For each kind of annotation, one comparable text for each: its place and its target. */
const statements: Record<string, (paragraph: AuthoredParagraph, footnotes: Texts) => string[]> = {
  acts: (paragraph, footnotes) =>
    (paragraph.acts ?? []).map((act) => `${place(act, paragraph, footnotes)} ${act.verb}`),
  mentions: (paragraph, footnotes) =>
    (paragraph.mentions ?? []).map((m) => `${place(m, paragraph, footnotes)} ${m.actor ?? m.capability}`),
  "mentions with role": (paragraph, footnotes) =>
    (paragraph.mentions ?? []).map(
      (m) => `${place(m, paragraph, footnotes)} ${m.actor ?? m.capability} ${m.role}`,
    ),
  citations: (paragraph, footnotes) =>
    (paragraph.citations ?? []).map((c) => `${place(c, paragraph, footnotes)} ${c.document}`),
  mandates: (paragraph, footnotes) =>
    (paragraph.mandates ?? []).map((m) => `${place(m, paragraph, footnotes)} ${m.type}`),
  themes: ({ id, themes = [], parts = [] }) => [
    ...themes.map((theme) => `${id} ${theme}`),
    ...parts.flatMap((part) => (part.themes ?? []).map((theme) => `${id} ${part.mark} ${theme}`)),
  ],
};

/**
 * Compares the annotations of two readers, exact words and target, kind by kind.
 *
 * @param footnotes the texts of the resolution's footnotes by their numbers.
 */
export function agreementOf(
  first: readonly AuthoredParagraph[],
  second: readonly AuthoredParagraph[],
  footnotes: Texts,
): Agreement[] {
  return Object.entries(statements).map(([kind, stated]) => {
    const a = first.flatMap((paragraph) => stated(paragraph, footnotes));
    const b = new Set(second.flatMap((paragraph) => stated(paragraph, footnotes)));
    const both = a.filter((statement) => b.has(statement)).length;
    const all = a.length + b.size;
    return { kind, first: a.length, second: b.size, both, f1: all === 0 ? 1 : (2 * both) / all };
  });
}

function place(
  { quote, occurrence, footnote }: { quote: string; occurrence?: number; footnote?: number },
  { id, text }: AuthoredParagraph,
  footnotes: Texts,
): string {
  const own = footnote === undefined ? text : (footnotes.get(footnote) ?? "");
  const span = findQuotation(own, quote, occurrence);
  return `${id} ${footnote ?? 0} ${span?.start}-${span?.end}`;
}
