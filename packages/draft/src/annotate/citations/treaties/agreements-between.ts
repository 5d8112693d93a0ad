import type { Run } from "../../../block.ts";
import { datePattern } from "../../../masthead/dates.ts";
import { cover, overlapping, type Statement } from "../../spans.ts";
import { type Cited, type CitedDocuments, citeOrPropose } from "../citations.ts";
import { partyName } from "../party-names.ts";
import { proposedDocument } from "../proposed-documents.ts";
import { quotedTitles } from "../titles/titles.ts";

const noun =
  "(?:[Aa]greement|[Aa]rrangement|[Mm]emorandum of [Uu]nderstanding|[Tt]reaty|[Pp]rotocol|[Aa]ccord|[Jj]oint [Cc]ommuniqué)";
const qualifier = "(?:(?!(?:of|in|on|for|to|by|with|and|or|the|an?) )[\\p{L}\\d-]+ ){0,4}";
/** A thing with "a" exists when it was signed: "the signing of a memorandum of understanding between". */
const determiner =
  "\\b(?:(?:[Tt]he|[Ii]ts|[Tt]his|[Tt]hat) |(?:signing|signature|conclusion|signed|concluded)(?: on [^,;]{1,20})?(?: of)? (?:the |an? ))";
/** "on cooperation of 3 May 2044" */
const subjectAndDay = `(?: on [a-z]+(?: and [a-z]+)?)?(?: of (?:${datePattern}|[0-9]{4}))?`;
/** A name in capitals is read elsewhere: "the Lamp Agreement signed by the Keeper and the Crew". */
const agreement = new RegExp(
  `${determiner}(${qualifier}${noun}(?:${subjectAndDay}(?: (?:signed|reached|concluded))? between|(?<=\\b\\p{Ll}+) signed by) ${partyName}(?:, ${partyName}){0,3},? and ${partyName})`,
  "dgu",
);
/** "On 3 May 2044 (“the Lamp Agreement”, S/2044/7)" */
const symbolFollows = /^[^;.]{0,120}\((?:“[^”]{1,80}”, )?[A-Z]+\//;
/** "Between the Keeper and the Crew with the Harbour": these are not all of the parties. */
const morePartiesFollow = /^,? with (?:the )?\p{Lu}/u;

/**
 * The agreements that a text describes by their parties, and their records: "the memorandum of understanding between the
 * Government of Amberland and the World Lamp Organization", "the agreement signed by the Keeper and the Crew". The citation
 * ends with the parties. A symbol after it says itself which document it is.
 */
export function agreementsBetween(
  text: string,
  cited: readonly Statement<Cited>[],
  named: readonly Run[],
): CitedDocuments {
  const documents: CitedDocuments = { citations: [], proposed: [] };
  if (!/ between | signed by /.test(text)) return documents;
  const near = overlapping(cited);
  const isQuoted = cover(quotedTitles(text));
  for (const { indices } of text.matchAll(agreement)) {
    const [start = 0, last = 0] = indices?.[1] ?? [];
    // "and the Lamp Office on Drugs and Crime": a known name is longer than the words in capitals.
    const end = Math.max(last, ...named.filter((one) => one.start < last).map((one) => one.end));
    if (
      isQuoted({ start, end }) ||
      near({ start, end }).length > 0 ||
      symbolFollows.test(text.slice(end, end + 240)) ||
      morePartiesFollow.test(text.slice(end, end + 12))
    )
      continue;
    const record = proposedDocument(text.slice(start, end).replace(/\s+/g, " "), "agreement");
    citeOrPropose(documents, { text }, { start, end }, record);
  }
  return documents;
}
