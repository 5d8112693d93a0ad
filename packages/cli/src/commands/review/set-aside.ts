import {
  annotatedTexts,
  quotationFinder,
  type RegisterNames,
  type Span,
  unannotatedNames,
} from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";
import type { QuotedWords } from "./session.ts";

/** What is needed to know whether words can be set aside. */
interface Texts {
  footnotes: ReadonlyMap<number, string>;
  names: RegisterNames;
}

/** Whether words of a paragraph have a name or a symbol that no annotation has: only such words are set aside (TXT007). */
export function canSetAside(
  paragraph: AuthoredParagraph,
  { quote, occurrence, footnote }: Partial<QuotedWords>,
  { footnotes, names }: Texts,
): boolean {
  if (quote === undefined) return false;
  const text = annotatedTexts(paragraph, footnotes).find((one) => one.footnote === footnote);
  const span = text && quotationFinder(text.text)(quote, occurrence);
  if (!span) return false;
  return unannotatedNames(text, paragraph, names, names.findEvery).some((name) => isInside(name, span));
}

/** A paragraph without the words set aside whose names are annotated now, and were not before. */
export function withoutAnswered(
  before: AuthoredParagraph,
  after: AuthoredParagraph,
  texts: Texts,
): AuthoredParagraph {
  const { setAside = [], ...others } = after;
  const kept = setAside.filter((one) => canSetAside(after, one, texts) || !canSetAside(before, one, texts));
  if (kept.length === setAside.length) return after;
  return kept.length === 0 ? others : { ...others, setAside: kept };
}

function isInside({ start, end }: Span, outer: Span): boolean {
  return outer.start <= start && end <= outer.end;
}
