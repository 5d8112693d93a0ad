import {
  annotatedTexts,
  quotationFinder,
  quoter,
  type RegisterNames,
  unannotatedNames,
} from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";

const partOfOther = "the words name another record here, or are part of its description";
const notKnown = "the program does not know whom or what these words name here";

/**
 * Sets the names of the registers aside that a draft does not annotate: "the Special Representative of the
 * Secretary-General" names one of them and not their class, or it is not known which one, as a finding says. A person then
 * sees them, and every name is accounted for (rule TXT006).
 *
 * @param footnotes the texts of the footnotes by number.
 */
export function setOpenNamesAside(
  paragraph: AuthoredParagraph,
  footnotes: ReadonlyMap<number, string>,
  names: RegisterNames,
): AuthoredParagraph {
  const { mentions = [], citations = [], setAside: known = [] } = paragraph;
  const open = annotatedTexts(paragraph, footnotes).flatMap((text) => {
    const quote = quoter(text.text);
    const find = quotationFinder(text.text);
    const placesOf = (statements: readonly { quote: string; occurrence?: number; footnote?: number }[]) =>
      statements.flatMap(({ quote: words, occurrence, footnote }) =>
        footnote === text.footnote ? (find(words, occurrence) ?? []) : [],
      );
    const covered = placesOf(known);
    const annotated = placesOf([...mentions, ...citations]);
    return unannotatedNames(text, paragraph, names).flatMap((name) => {
      const isCovered = covered.some(({ start, end }) => start <= name.start && name.end <= end);
      const quotation = name.target && !isCovered ? quote(name) : undefined;
      if (!quotation) return [];
      const isOther = annotated.some(({ start, end }) => start < name.end && name.start < end);
      return {
        ...quotation,
        ...(text.footnote !== undefined && { footnote: text.footnote }),
        reason: isOther ? partOfOther : notKnown,
      };
    });
  });
  // Two records that share a name are one entry.
  const entries = new Map(open.map((entry) => [JSON.stringify(entry), entry]));
  return open.length === 0 ? paragraph : { ...paragraph, setAside: [...known, ...entries.values()] };
}
