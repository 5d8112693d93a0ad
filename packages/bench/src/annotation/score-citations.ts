import type { Paragraph } from "@open-resolutions/schemas";
import { comparePlaces, labelOf } from "./compare-places.ts";
import type { IdsOf } from "./ids-of-names.ts";
import type { Reading } from "./readings.ts";
import type { Scored } from "./scores.ts";

/** How the documents of readers are found among those that the program cites. */
export interface CitedDocuments {
  /** The documents of a symbol or title. */
  readonly documentsNamed: IdsOf;
  /** The symbol of a cited document; its title where it has none. */
  readonly symbolOf: (documentId: string) => string | undefined;
  /** The documents that contain the text of a document. */
  readonly locatedIn: (documentId: string) => readonly string[];
}

/** Scores the citations of definite documents: "relevant resolutions" name none that could be right or wrong. */
export function scoreCitations(
  places: Reading["citations"],
  paragraphs: readonly Paragraph[],
  { documentsNamed, symbolOf, locatedIn }: CitedDocuments,
): Scored {
  const isDocument = (document: string, id: string) =>
    partsOfSymbol(document).includes(withoutState(symbolOf(id) ?? "")) ||
    documentsNamed(document).includes(id);
  return comparePlaces(
    withTitles(withSymbols(places, paragraphs), paragraphs, { documentsNamed, locatedIn }).filter(
      ({ readings }) => readings.some(({ documents }) => !documents.includes(null)),
    ),
    paragraphs.flatMap((paragraph) =>
      paragraph.citations.flatMap((citation) =>
        citation.document === null
          ? []
          : [{ ...citation, label: labelOf(paragraph, citation), targets: [citation.document] }],
      ),
    ),
    paragraphs,
    (targets, { documents }) =>
      documents.every((document) => document !== null && targets.some((id) => isDocument(document, id))),
  );
}

/** The drafter adds the State to a title that many States have: "Penal Code (Amberland)". The readers wrote what is printed. */
function withoutState(title: string): string {
  return title.replace(/(?<=\p{Ll}) \((?:[^()]|\([^()]*\)){1,80}\)$/u, "");
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

/**
 * A title that is read as the document that contains its text is the same answer: a reader who finds "Resolution
 * 98/12, annex" in the footnote of the Lamp Principles may write A/RES/98/12. Other words are not: "98/12" cites the
 * resolution.
 */
function withTitles(
  places: Reading["citations"],
  paragraphs: readonly Paragraph[],
  { documentsNamed, locatedIn }: Pick<CitedDocuments, "documentsNamed" | "locatedIn">,
): Reading["citations"] {
  return places.map((place) => {
    const paragraph = paragraphs.find(({ label }) => label === place.label);
    const words = paragraph?.text.slice(place.start, place.end) ?? "";
    const containers = documentsNamed(words).flatMap(locatedIn);
    const isContained = place.readings.some(({ documents }) =>
      documents.every(
        (document) => document !== null && documentsNamed(document).some((id) => containers.includes(id)),
      ),
    );
    return isContained ? { ...place, readings: [...place.readings, { documents: [words] }] } : place;
  });
}
