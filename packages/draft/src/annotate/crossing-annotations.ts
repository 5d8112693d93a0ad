import { annotatedTexts, quotationFinder, quoter } from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";
import type { AnnotationFinding } from "./doubt.ts";
import { byPlace } from "./spans.ts";

type Mention = NonNullable<AuthoredParagraph["mentions"]>[number];
type Citation = NonNullable<AuthoredParagraph["citations"]>[number];

/** An annotation at its place, in one of the two lists. */
interface Placed {
  mention?: Mention;
  citation?: Citation;
  quote: string;
  start: number;
  end: number;
}

/**
 * A paragraph whose annotations share no words unless one contains the other (rule TXT008). What describes a document by
 * somebody's name goes to the end of the name: "report of the Group of Experts on Lamps". What crosses anything else is left
 * out, and has a finding.
 */
export function withoutCrossing(
  paragraph: AuthoredParagraph,
  footnotes: ReadonlyMap<number, string>,
): { paragraph: AuthoredParagraph; findings: AnnotationFinding[] } {
  const findings: AnnotationFinding[] = [];
  const longer = new Map<Citation, Citation>();
  const crossed = new Set<Mention | Citation>();
  for (const { text, footnote } of annotatedTexts(paragraph, footnotes)) {
    const quote = quoter(text);
    const kept: Placed[] = [];
    for (const one of placedIn(paragraph, text, footnote)) {
      const crossing = kept.filter(({ start, end }) => start < one.start && one.start < end && end < one.end);
      const fixed = crossing.find(({ citation }) => !citation || !one.mention);
      if (fixed) {
        crossed.add(one.mention ?? (one.citation as Citation));
        findings.push(crossingFinding(paragraph.id, footnote, one.quote, fixed.quote));
        continue;
      }
      for (const other of crossing) {
        const whole = quote({ start: other.start, end: one.end });
        if (!other.citation || !whole) continue;
        const { quote: _quote, occurrence: _occurrence, ...rest } = other.citation;
        longer.set(other.citation, { ...whole, ...rest });
        other.end = one.end;
      }
      kept.push(one);
    }
  }
  if (longer.size === 0 && crossed.size === 0) return { paragraph, findings };
  const { mentions = [], citations = [], ...rest } = paragraph;
  const named = mentions.filter((mention) => !crossed.has(mention));
  const cited = citations
    .filter((citation) => !crossed.has(citation))
    .map((citation) => longer.get(citation) ?? citation);
  return {
    paragraph: {
      ...rest,
      ...(named.length > 0 && { mentions: named }),
      ...(cited.length > 0 && { citations: cited }),
    },
    findings,
  };
}

/** The annotations of a text in their order, the longer before the shorter. */
function placedIn(
  { mentions = [], citations = [] }: AuthoredParagraph,
  text: string,
  footnote: number | undefined,
): Placed[] {
  const find = quotationFinder(text);
  const placed = [
    ...mentions.map((mention) => ({ mention, ...mention })),
    ...citations.map((citation) => ({ citation, ...citation })),
  ].flatMap(({ quote, occurrence, footnote: own, ...one }): Placed[] => {
    const span = own === footnote ? find(quote, occurrence) : undefined;
    return span ? [{ ...pickAnnotation(one), quote, start: span.start, end: span.end }] : [];
  });
  return placed.sort(byPlace);
}

function pickAnnotation(one: {
  mention?: Mention;
  citation?: Citation;
}): Pick<Placed, "mention" | "citation"> {
  return one.mention ? { mention: one.mention } : one.citation ? { citation: one.citation } : {};
}

function crossingFinding(
  paragraph: string,
  footnote: number | undefined,
  words: string,
  other: string,
): AnnotationFinding {
  return {
    code: "DRF021",
    paragraph,
    footnote,
    words,
    message: `"${words}" shares words with "${other}", and only the latter is annotated`,
    hint: "quote whole names in the record, and annotate both",
  };
}
