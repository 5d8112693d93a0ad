import type { AuthoredDocument } from "@open-resolutions/schemas";
import type { Run } from "../../../block.ts";
import { matchesOf } from "../../matches-of.ts";
import { proposedDocument } from "../proposed-documents.ts";

/** A document of an agency by its number, and its record. */
export interface AgencyDocument extends Run {
  record: AuthoredDocument;
}

/** "CL 144/9", "LEG 110/18/1", "WHA58/2005/REC/1", "COFI/2014/4.2/Rev.1", "C 2009/REP" */
const piece = "[A-Za-z\\d]+(?:[.-][A-Za-z\\d]+|\\([A-Za-z\\d.]+\\)){0,3}(?: [IVX]+(?=/))?";
const token = `(?:[A-Z]{1,6} (?=\\d))?(?=[A-Z\\d])${piece}(?:/${piece})+(?![\\p{L}\\p{N}/])`;
/** "World Lamp Organization, document CL 144/9 (C 2044/20), annex": its numbers are no symbols of the United Nations. */
const numbered = new RegExp(
  `(?:^|[.;] )(?:[Ss]ee )?(?:also )?(?:the )?(\\p{Lu}[^,;.()]{3,100}), documents? (${token})(?: (?:\\(|and )(${token})\\)?)?`,
  "gu",
);
/** Such a number by itself, whose document has no author in the words before it. */
const number = /(?<=\bdocuments? |\()[A-Z]{1,6} \d+\/\d[\dA-Z/.]*(?<=[\dA-Z])/g;

/**
 * The documents of agencies that a footnote gives by their numbers.
 *
 * @param isBody whether words are the name of an actor that issues documents
 */
export function documentsOfAgencies(text: string, isBody: (name: string) => boolean): AgencyDocument[] {
  return matchesOf(numbered, text).flatMap(({ index, 0: words, 1: agency = "", 2: first = "", 3: second }) =>
    isBody(agency)
      ? [first, second].flatMap((one) => {
          if (one === undefined) return [];
          const start = index + words.lastIndexOf(one);
          const record = proposedDocument(`${agency} document ${one}`, "document");
          return [{ start, end: start + one.length, record }];
        })
      : [],
  );
}

/** Where numbers of such documents are, so that they are no numbers of resolutions. */
export function numbersOfAgencies(text: string): Run[] {
  return matchesOf(number, text).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
