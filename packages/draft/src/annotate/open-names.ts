import {
  annotatedTexts,
  quotationFinder,
  quoter,
  type RegisterNames,
  unannotatedNames,
} from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";

const reason = "the program does not know whether, or in which meaning, these words are this name";

/**
 * Sets the names of the registers aside that a draft leaves open: "the Special Representative of the Secretary-General",
 * when it is not known of which mission. A person then sees them, and every name is accounted for (rule TXT006).
 *
 * @param footnotes the texts of the footnotes by number.
 */
export function setOpenNamesAside(
  paragraph: AuthoredParagraph,
  footnotes: ReadonlyMap<number, string>,
  names: RegisterNames,
): AuthoredParagraph {
  const known = paragraph.setAside ?? [];
  const open = annotatedTexts(paragraph, footnotes).flatMap((text) => {
    const quote = quoter(text.text);
    const find = quotationFinder(text.text);
    const covered = known.flatMap(({ quote: words, occurrence, footnote }) =>
      footnote === text.footnote ? (find(words, occurrence) ?? []) : [],
    );
    return unannotatedNames(text, paragraph, names).flatMap((name) => {
      const isCovered = covered.some(({ start, end }) => start <= name.start && name.end <= end);
      const quotation = name.target && !isCovered ? quote(name) : undefined;
      if (!quotation) return [];
      return { ...quotation, ...(text.footnote !== undefined && { footnote: text.footnote }), reason };
    });
  });
  // Two records that share a name are one entry.
  const entries = new Map(open.map((entry) => [JSON.stringify(entry), entry]));
  return open.length === 0 ? paragraph : { ...paragraph, setAside: [...known, ...entries.values()] };
}
