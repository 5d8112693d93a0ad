import type { AuthoredDocument } from "@open-resolutions/schemas";
import type { Organ } from "@open-resolutions/symbols";
import type { DescribedTitles } from "../names/titles/described-titles.ts";
import { callsOf, runsOfQuoted } from "../quoted-runs.ts";
import type { ReadText } from "../read-texts.ts";
import type { RegisterLookUps } from "../register-look-ups.ts";
import { byPlace, type Statement } from "../spans.ts";
import { referBack } from "./back-references/back-references.ts";
import { citeDatesTogether } from "./back-references/cite-dates-together.ts";
import { citeAgain } from "./back-references/cited-again.ts";
import { citeDatedWorks } from "./back-references/dated-works.ts";
import type { Cited } from "./citations.ts";
import { citeAddresses } from "./cite-addresses.ts";
import { citeBySubject } from "./descriptions/cited-by-subject.ts";
import { declarationsOfMeetings } from "./descriptions/declarations-of-meetings.ts";
import { proposeDescribed, symbolsAfter } from "./descriptions/described.ts";
import { describedByBody } from "./descriptions/described-by-body.ts";
import { describedByMaker } from "./descriptions/described-by-maker.ts";
import { describedBySubject } from "./descriptions/described-by-subject.ts";
import { wordsOfCited } from "./descriptions/open-descriptions.ts";
import { citeOwnReports } from "./descriptions/own-reports.ts";
import { reportsDescribed } from "./descriptions/reports-described.ts";
import { citeByShortDescriptions } from "./descriptions/short-descriptions.ts";
import { untitledDoubt } from "./proposed-documents.ts";
import { announcedDocuments } from "./titles/announced-documents.ts";
import { citeAnnouncedTogether } from "./titles/announced-together.ts";
import { citeByHeads } from "./titles/capital-heads.ts";
import { documentsInApposition } from "./titles/documents-in-apposition.ts";
import { documentsOfCities } from "./titles/documents-of-cities.ts";
import { titlesOfCited } from "./titles/italic-titles.ts";
import { namesOfOneNoun } from "./titles/names-of-one-noun.ts";
import { citeProposedEverywhere } from "./titles/proposed-everywhere.ts";
import { namedInQuotes } from "./titles/quoted-documents.ts";
import { leadShortenedTitles } from "./titles/shortened-titles.ts";
import { agreementsBetween } from "./treaties/agreements-between.ts";
import { citeConstitution } from "./treaties/constitutions.ts";
import { citePlacesInBrackets } from "./treaties/places-in-brackets.ts";
import { citeProposedTreaties } from "./treaties/proposed-treaties.ts";
import { citeProtocolsApart } from "./treaties/protocols-apart.ts";
import { type protocolsOfTreaties, protocolsThereto } from "./treaties/protocols-thereto.ts";
import { citeStatutes, type documentsOfBodies } from "./treaties/statutes-of-bodies.ts";
import { citeTreatiesTogether } from "./treaties/treaties-together.ts";

/** What the steps ask of the registers. */
type DocumentLookUps = Pick<
  RegisterLookUps,
  "isDocument" | "isCity" | "nameOfBody" | "documentNamed" | "documentTitled" | "titleOf"
> & {
  protocolsOf: ReturnType<typeof protocolsOfTreaties>;
  ofBodies: ReturnType<typeof documentsOfBodies>;
};

/** What is known of the resolution before its documents are cited. */
interface Known {
  speaking: Organ;
  /** The State that the resolution is about. */
  state: Parameters<typeof citeConstitution>[1];
  names: Parameters<typeof citeProposedEverywhere>[2];
  /** The documents of the registers that a text describes in the words of their records. */
  describedIn: DescribedTitles["describedIn"];
  /** Records of documents whose titles the texts print in capitals. */
  titled: readonly AuthoredDocument[];
  /** What the footnotes say of documents that no register has. */
  footnotes: Parameters<typeof citeProposedTreaties>[1];
}

/**
 * Cites the documents that texts name by other words than a symbol, a number or a title of the registers. The names of the
 * texts are known. The order counts: each step uses what those before it have cited.
 *
 * @returns the records of documents that are cited by their titles, and what a person must decide.
 */
export function citeDocuments(texts: readonly ReadText[], known: Known, lookUps: DocumentLookUps) {
  const own = texts.filter(({ inFootnote }) => !inFootnote);
  for (const { text, annotations, inFootnote } of texts)
    annotations.citations.push(
      ...namesOfOneNoun(text, annotations.citations, lookUps.documentNamed, inFootnote),
      ...announcedDocuments(text, annotations.citations, inFootnote),
    );
  citeOfTreatiesAndBodies(own, lookUps);
  citeAgain(texts);
  citeDatedWorks(own, known.speaking, lookUps.nameOfBody);
  referBack(own);
  citeByHeads(own);
  citeBySubject(own);
  citeConstitution(own, known.state, lookUps.documentNamed);
  citeDescribed(texts, own, lookUps);
  citeByShortDescriptions(own);
  citeTreatiesTogether(own);
  citeOwnReports(own);
  const proposed = [...texts.flatMap(({ annotations }) => annotations.proposed), ...known.titled];
  const described = texts.flatMap(({ text }) => known.describedIn(text));
  const titled = leadShortenedTitles(
    texts,
    [...proposed.filter(({ id }) => !lookUps.isDocument(id)), ...described],
    lookUps.titleOf,
  );
  citeProposedEverywhere(texts, titled, known.names);
  citeDatesTogether(own);
  citeAnnouncedTogether(own);
  for (const { text, paragraph, annotations } of own)
    annotations.citations.push(
      ...titlesOfCited(text, runsOfQuoted(text, paragraph.emphasis ?? []), annotations.citations),
      ...documentsInApposition(text, annotations.citations),
    );
  const findings = citeProposedTreaties(texts, known.footnotes);
  citeAddresses(texts);
  for (const { text, annotations, inFootnote } of texts)
    if (inFootnote) citePlacesInBrackets(text, annotations);
  for (const { annotations } of texts) annotations.citations.sort(byPlace);
  return { titled: titled.filter(({ id }) => !lookUps.isDocument(id)), findings };
}

/** "The Convention and its Protocols", "the statute of the Court": what a short form means must be known. */
function citeOfTreatiesAndBodies(own: readonly ReadText[], { protocolsOf, ofBodies }: DocumentLookUps): void {
  const mentioned = new Set<string>();
  for (const { text, annotations } of own) {
    annotations.citations.push(...protocolsThereto(text, annotations.citations, protocolsOf));
    Object.assign(annotations, citeStatutes(text, annotations, mentioned, ofBodies));
  }
  citeProtocolsApart(own, protocolsOf);
}

/** How the documents are found that a text describes in small letters. */
const descriptions = [describedBySubject, describedByMaker, declarationsOfMeetings, reportsDescribed];

/** Adds the documents that texts describe, by their parties, city, subject or maker, or name in quotation marks. */
function citeDescribed(
  texts: readonly ReadText[],
  own: readonly ReadText[],
  { isDocument, ...register }: DocumentLookUps,
): void {
  const hasSymbolAfter = symbolsAfter(own);
  const isCited = wordsOfCited(own);
  const hasSymbol = (words: string) => hasSymbolAfter(words) || isCited(words);
  // A footnote that gives only an address does not say that the words before it are another document.
  const citing = new Set(
    texts.flatMap(({ footnote, annotations }) =>
      footnote !== undefined && annotations.citations.length > 0 ? [footnote] : [],
    ),
  );
  for (const { text, annotations, sources, paragraph } of own) {
    const { named } = annotations;
    const calls = callsOf(paragraph).filter(({ number }) => citing.has(number));
    const readers: ((cited: readonly Statement<Cited>[]) => ReturnType<typeof proposeDescribed>)[] = [
      (cited) => namedInQuotes(text, cited),
      (cited) => agreementsBetween(text, cited, named),
      (cited) => documentsOfCities(text, cited, register),
      (cited) => describedByBody(text, cited, named, register.nameOfBody),
      ...descriptions.map(
        (find) => (cited: readonly Statement<Cited>[]) =>
          proposeDescribed(text, find(text, named), { cited, named, sources, calls, hasSymbol }),
      ),
    ];
    for (const read of readers) {
      const { citations, proposed } = read(annotations.citations);
      const isNew = proposed.filter(({ id }) => !isDocument(id));
      annotations.citations.push(...citations);
      annotations.proposed.push(...isNew);
      annotations.doubts.push(...isNew.map(untitledDoubt));
    }
  }
}
