import { anyOrganName } from "../../organ-names.ts";

const inDocument =
  /(?:\/[A-Za-z0-9.()/-]+|\bIbid\.)(?:, annex(?:es)?(?: [IVXLC\d]+)?)?, (?:resolution|decision) $/;

/** "A/98/12, annex II, resolution 14/5" is in that document, and of the body that it is about. */
export function isInDocument(before: string): boolean {
  return inDocument.test(before);
}

const placeAfter =
  /^,? ((?:annex(?:es)?|appendix|chap\.|sect\.|paras?\.|arts?\.|articles?|section|part|resolution(?! ?\d{2}(?!\.\d))|decision(?! ?\d{2})|figure|vol\.|rule)(?:es)?(?: [0-9IVXLCA-Z][0-9IVXLCA-Za-z/().–-]*)?(?:(?:,| and) (?:annex|chap\.|sect\.|paras?\.|arts?\.|section|part|resolution(?! ?\d{2}(?!\.\d))|decision(?! ?\d{2})|[0-9IVX]+)(?: [0-9IVXLCA-Z][0-9IVXLCA-Za-z/().–-]*)?){0,3})/;
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
  const after = place?.[1]?.replace(/[.,;]$|(?<!\([^()]{0,9})\)$/, "");
  const before = placeBefore.exec(text.slice(Math.max(0, start - 120), start))?.[1];
  const part = partAfter.exec(text.slice(end, end + 40))?.[1];
  const pinpoint = before ?? part ?? after;
  return pinpoint === undefined ? {} : { pinpoint };
}
