import { anyOrganName } from "../../organ-names.ts";

const placesInDocument =
  "(?:, (?:annex(?:es)?|chaps?\\.|sects?\\.|part)(?: [IVXLC\\d.A-Z]{1,8})?){0,3}, (?:resolution|decision) $";
const inDocument = new RegExp(
  `(?:/[A-Za-z0-9.()/-]+|\\bIbid\\.)(?: \\((?:Part|Vol\\.) [IVX]+\\))?\\)?${placesInDocument}`,
);
/** The number of a resolution, which has no others in it: "resolution 60/288, decision 77/507". */
const afterNumber = new RegExp(`(?<![A-Z/.]|[A-Z] )\\b\\d{1,3}/\\d{1,3}(?: [A-Z])?${placesInDocument}`);

/**
 * Whether a number is of a resolution in a document that is cited before it, and of the body that this document is about:
 * "A/98/12, annex II, resolution 14/5", "(E/2044/27), chap. I, sect. C, resolution 9/1".
 */
export function isInDocument(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  return inDocument.test(before) && !afterNumber.test(before);
}

const placeAfter =
  /^(?:,? |\), (?=chaps?\.|sects?\.|paras?\.|annex|part [IVX]))((?:annex(?:es)?|appendix|chaps?\.|sects?\.|paras?\.|arts?\.|articles?|section|part|resolution(?! ?\d{2}(?!\.\d))|decision(?! ?\d{2})|figure|vol\.|rule)(?:es)?(?: [0-9IVXLCA-Z][0-9IVXLCA-Za-z/().–-]*)?(?:(?:,| and) (?:(?<=\b(?:chap|sect)\. [IVXLC\d.A-Z]{1,8}, )(?:resolution|decision) \d{1,3}\/\d{1,3}|annex|chaps?\.|sects?\.|paras?\.|arts?\.|section|part|resolution(?! ?\d{2}(?!\.\d))|decision(?! ?\d{2})|[0-9IVX]+)(?: [0-9IVXLCA-Z][0-9IVXLCA-Za-z/().–-]*)?){0,3})/;
/** "CBD/COP/15/17, decision 15/4, annex": the decisions that a conference took are in its report. */
const decisionAfter = /^, (decision \d{1,2}\/\d{1,2}(?!\d)(?:, annex(?: [IVXLC]+)?)?)/;
/** "A/75/5 (Vol. I)", "NPT/CONF.2000/28 (Parts I and II)": the symbol ends with a volume or a part in brackets. */
const partAfter = /^ \(((?:Parts?|Vols?\.) [IVX]+(?:(?:, | and |-)[IVX]+){0,4})\)/i;
const placeBefore = new RegExp(
  `\\b((?:paragraphs?|articles?|section|chapter|rule) [0-9IVX]+(?: \\([0-9a-z]+\\))?(?:(?:, | and | to |–)[0-9IVX]+(?: \\([0-9a-z]+\\))?){0,6}) of (?:(?:the|its|${anyOrganName}) )*(?:resolution |decision )?$`,
);

/** The place in the document, before or after its name. */
export function pinpointOf(text: string, start: number, end: number): { pinpoint?: string } {
  const isOfConference = text.slice(start, end).includes("/COP/");
  const place =
    (isOfConference && decisionAfter.exec(text.slice(end, end + 80))) ||
    placeAfter.exec(text.slice(end, end + 80));
  const after = place?.[1]?.replace(/[.,;]$/, "").replace(/(?<!\([^()]{0,9})\)$/, "");
  const before = placeBefore.exec(text.slice(Math.max(0, start - 120), start))?.[1];
  const part = partAfter.exec(text.slice(end, end + 40))?.[1];
  const pinpoint = before ?? part ?? after;
  return pinpoint === undefined ? {} : { pinpoint };
}
