import { openingVerbs, type Records, registerNames } from "@open-resolutions/core";
import type { AuthoredDocument, AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";
import { type Organ, slugOf, symbolSlug } from "@open-resolutions/symbols";
import type { Run } from "../block.ts";
import { referBack } from "./citations/back-references/back-references.ts";
import { citeDatesTogether } from "./citations/back-references/cite-dates-together.ts";
import { citeAgain } from "./citations/back-references/cited-again.ts";
import { citeBySubject } from "./citations/descriptions/cited-by-subject.ts";
import { declarationsOfMeetings } from "./citations/descriptions/declarations-of-meetings.ts";
import { symbolsAfter } from "./citations/descriptions/described.ts";
import { describedByMaker } from "./citations/descriptions/described-by-maker.ts";
import { describedBySubject } from "./citations/descriptions/described-by-subject.ts";
import { citeOwnReports } from "./citations/descriptions/own-reports.ts";
import { reportsDescribed } from "./citations/descriptions/reports-described.ts";
import { citeByShortDescriptions } from "./citations/descriptions/short-descriptions.ts";
import { documentRecord } from "./citations/document-record.ts";
import { bodiesNamed } from "./citations/owners/bodies-named.ts";
import { untitledDoubt } from "./citations/proposed-documents.ts";
import { footnoteReader } from "./citations/read-footnotes.ts";
import { citeByHeads } from "./citations/titles/capital-heads.ts";
import { documentsInApposition } from "./citations/titles/documents-in-apposition.ts";
import { documentsOfCities } from "./citations/titles/documents-of-cities.ts";
import { titlesOfCited } from "./citations/titles/italic-titles.ts";
import { citeProposedEverywhere } from "./citations/titles/proposed-everywhere.ts";
import { namedInQuotes } from "./citations/titles/quoted-documents.ts";
import { leadShortenedTitles } from "./citations/titles/shortened-titles.ts";
import { titleFinder } from "./citations/titles/title-finder.ts";
import { agreementsBetween } from "./citations/treaties/agreements-between.ts";
import { citeConstitution } from "./citations/treaties/constitutions.ts";
import { citePlacesInBrackets } from "./citations/treaties/places-in-brackets.ts";
import { citeProposedTreaties } from "./citations/treaties/proposed-treaties.ts";
import { citeProtocolsApart } from "./citations/treaties/protocols-apart.ts";
import { protocolsOfTreaties, protocolsThereto } from "./citations/treaties/protocols-thereto.ts";
import { citeStatutes, documentsOfBodies } from "./citations/treaties/statutes-of-bodies.ts";
import { citeTreatiesTogether } from "./citations/treaties/treaties-together.ts";
import { completeParagraphs } from "./complete-paragraphs.ts";
import { withoutCrossing } from "./crossing-annotations.ts";
import type { AnnotationFinding } from "./doubt.ts";
import {
  distinctDoubts,
  doubtsAtPlaces,
  doubtsInTexts,
  personFinding,
  unknownNameFinding,
} from "./doubt-findings.ts";
import { partiesToTreaty } from "./mandates/addressees/treaty-parties.ts";
import { capitalRuns } from "./names/capital-runs/capital-runs.ts";
import type { UnknownName } from "./names/capital-runs/unknown-names.ts";
import type { NamesRead } from "./names/claims.ts";
import { nameRegister } from "./names/name-register.ts";
import { rememberNames } from "./names/remember-names.ts";
import { resolveNames } from "./names/resolve-names.ts";
import { documentsMeant } from "./names/titles/documents-meant.ts";
import { stateOf } from "./names/titles/titles-of-states.ts";
import { setOpenNamesAside, withDrafted } from "./open-names.ts";
import { callsOf, italicsOf, type ReadText, readTexts } from "./read-texts.ts";
import { cover, type Statement } from "./spans.ts";
import { themeReader } from "./themes.ts";
import { unknownInTexts } from "./unknown-in-texts.ts";

/** The paragraphs of a resolution with their annotations. */
interface Annotated {
  paragraphs: AuthoredParagraph[];
  /** Records of the documents that are cited by symbol and that the registers lack. */
  documents: AuthoredDocument[];
  /** The doubts as a draft lists them: each once, at its first place. */
  findings: AnnotationFinding[];
  /** The same at every place. */
  doubts: AnnotationFinding[];
  unknownNames: UnknownName[];
}

/** Annotates the paragraphs of a resolution, which have their acts. Every statement carries `method: "rule"`. */
export type Annotator = (
  resolution: AuthoredResolution,
  paragraphs: readonly AuthoredParagraph[],
) => Annotated;

/** Kinds of actors that can adopt resolutions. */
const bodies =
  /^(?:organization|organ|subsidiary-organ|specialized-agency|conference|regional-commission|programme|treaty-body|group)$/;

/** Makes an annotator that knows the names, verbs and themes of the registers. */
export function annotator(records: Records): Annotator {
  const { entries, byId } = records;
  const registered = registerNames(records);
  const kinds = new Map(
    [...entries.actor, ...entries.capability].map(({ value }): [string, string] => [value.id, value.kind]),
  );
  const classes = new Map(entries.verb.map(({ value }) => [value.id, value.class]));
  const themesOf = themeReader(entries.theme.map(({ value }) => value));
  const readNotes = footnoteReader(records, registered, kinds);
  const protocolsOf = protocolsOfTreaties(records, titleFinder(registered));
  const register = nameRegister(records, registered, kinds);
  const verbs = openingVerbs(entries.verb.map(({ value }) => value));
  const actorNamed = (words: string) => {
    const meant = register.named(words);
    return meant?.register === "actor" ? meant.id : undefined;
  };
  const partiesOf = (document: string) => {
    const { title = "", aliases = [] } = byId.document.get(document)?.value ?? {};
    return [title, ...aliases]
      .map((name) => partiesToTreaty(name, actorNamed))
      .find((actor) => actor !== undefined);
  };
  const stateMeant = (title: string | undefined, texts: readonly ReadText[]) => {
    const anywhere = texts.flatMap(({ annotations }) =>
      annotations.named.flatMap(({ register: kind, id }) =>
        kind === "actor" ? [{ register: kind, id, name: id }] : [],
      ),
    );
    const id = stateOf(register.namedIn(title ?? ""), anywhere, register.kindOf);
    return id === undefined ? undefined : { id, name: register.nameOf("actor", id) ?? id };
  };
  const ofBodies = documentsOfBodies(records, actorNamed);
  const isBody = (name: string) => {
    const meant = register.named(name);
    return meant?.register === "actor" && bodies.test(kinds.get(meant.id) ?? "");
  };
  const nameOfBody = (actor: string) =>
    bodies.test(kinds.get(actor) ?? "") ? register.nameOf("actor", actor) : undefined;
  const bystander = (words: string) =>
    registered.findBystanders(words).find(({ start, end }) => start === 0 && end === words.length)?.id;
  const isKnown = (words: string) => register.named(words) !== undefined || bystander(words) !== undefined;
  const isCity = (words: string) => byId.actor.get(bystander(words) ?? "")?.value.kind === "city";
  const documentNamed = (title: string) => {
    const meant = register.named(title);
    return meant?.register === "document" ? meant.id : undefined;
  };

  /** Not by another of its names: several documents are called the Paris Principles. */
  const documentTitled = (title: string) => {
    const id = documentNamed(title);
    return id !== undefined && register.nameOf("document", id) === title ? id : undefined;
  };

  return (resolution, paragraphs) => {
    const everyName = rememberNames(registered);
    const speaking = resolution.organ as Organ;
    const footnotes = new Map(resolution.footnotes?.map(({ number, text }) => [number, text]));
    const ownTexts = [resolution.title ?? "", ...paragraphs.map(({ text }) => text)];
    const { names, doubtsIn } = documentsMeant([...ownTexts, ...footnotes.values()], everyName, {
      title: (id) => register.nameOf("document", id),
      parties: (id) => byId.document.get(id)?.value.parties ?? [],
    });
    const { texts, findings } = readTexts(paragraphs, footnotes, {
      speaking,
      names,
      kinds,
      register: {
        isBody,
        bodyNamed: bodiesNamed(ownTexts, names, isBody, nameOfBody),
        isDocument: (id) => byId.document.has(id),
      },
      protocolsOf,
      readNotes,
    });
    const runs = texts.map(({ text }) => capitalRuns(text, (word) => verbs.has(word)));
    const resolved = resolveNames(
      texts.map((one, index) => ({ ...one, ...one.annotations, runs: runs[index] ?? [] })),
      { id: slugOf(resolution.id), title: resolution.title ?? "" },
      { ...register, speaking },
    );
    addResolved(texts, resolved);
    for (const { text, annotations } of texts) annotations.doubts.push(...doubtsIn(text));
    const own = texts.filter(({ inFootnote }) => !inFootnote);
    // "The Convention and its Protocols": what a short form means is known only now.
    const mentioned = new Set<string>();
    for (const { text, annotations } of own) {
      annotations.citations.push(...protocolsThereto(text, annotations.citations, protocolsOf));
      Object.assign(annotations, citeStatutes(text, annotations, mentioned, ofBodies));
    }
    citeProtocolsApart(own, protocolsOf);
    citeAgain(texts);
    referBack(own);
    citeByHeads(own);
    citeBySubject(own);
    const state = stateMeant(resolution.title, own);
    citeConstitution(own, state, documentNamed);
    const hasSymbol = symbolsAfter(own);
    // A footnote that gives only an address does not say that the words before it are another document.
    const citing = new Set(
      texts.flatMap(({ footnote, annotations }) =>
        footnote !== undefined && annotations.citations.length > 0 ? [footnote] : [],
      ),
    );
    for (const one of own)
      addDescribed(one, { isCity, documentTitled }, (id) => byId.document.has(id), { hasSymbol, citing });
    citeByShortDescriptions(own);
    citeTreatiesTogether(own);
    citeOwnReports(own);
    const titled = leadShortenedTitles(
      texts,
      proposedByTitle(texts, resolved).filter(({ id }) => !byId.document.has(id)),
      (id) => register.nameOf("document", id),
    );
    citeProposedEverywhere(texts, titled, names);
    citeDatesTogether(own);
    for (const { text, paragraph, annotations } of own)
      annotations.citations.push(
        ...titlesOfCited(text, italicsOf(paragraph), annotations.citations),
        ...documentsInApposition(text, annotations.citations),
      );
    const citationFindings = citeProposedTreaties(texts, findings);
    for (const { text, annotations, inFootnote } of texts)
      if (inFootnote) citePlacesInBrackets(text, annotations);
    for (const { annotations } of texts) annotations.citations.sort(byPlace);
    const isLed = ({ id, proposed }: { id: string; proposed?: unknown }) =>
      proposed !== undefined && !byId.document.has(id) && !titled.some((one) => one.id === id);
    const open = resolved.map((one) => ({ ...one, titles: one.titles.filter((each) => !isLed(each)) }));
    const unknown = unknownInTexts(texts, runs, open, isKnown);
    const completed = completeParagraphs(
      paragraphs,
      texts,
      {
        classes,
        adoption: resolution,
        speaking,
        state: state?.id,
        actorNamed: (words) => actorNamed(words) ?? registered.classAsked(words),
        partiesOf,
        kindOf: register.kindOf,
      },
      themesOf,
    );
    const documents = [...citedBySymbol(texts, records), ...titled];
    const allNames = withDrafted(everyName, documents);
    const drafted = new Set(documents.map(({ id }) => id));
    const nested = completed.paragraphs.map((each) => withoutCrossing(each, footnotes));
    const settled = nested.map(({ paragraph }) => setOpenNamesAside(paragraph, footnotes, allNames, drafted));
    return {
      paragraphs: settled.map(({ paragraph }) => paragraph),
      documents,
      findings: [
        ...citationFindings,
        ...distinctDoubts(texts),
        ...unknown.names.map(unknownNameFinding),
        ...unknown.persons.map(personFinding),
        ...completed.findings,
        ...[...nested, ...settled].flatMap(({ findings: doubts }) => doubts),
      ],
      doubts: [
        ...citationFindings,
        ...doubtsInTexts(texts),
        ...doubtsAtPlaces(unknown.names, unknownNameFinding, texts),
        ...doubtsAtPlaces(unknown.persons, personFinding, texts),
        ...completed.findings,
      ],
      unknownNames: unknown.names,
    };
  };
}

/** Adds the documents that a text describes by their parties or their city, or names in quotation marks. */
function addDescribed(
  { text, annotations, sources, paragraph }: ReadText,
  register: Parameters<typeof documentsOfCities>[2],
  isDocument: (id: string) => boolean,
  { hasSymbol, citing }: { hasSymbol: (words: string) => boolean; citing: ReadonlySet<number> },
): void {
  const calls = callsOf(paragraph).filter(({ number }) => citing.has(number));
  const surroundings = { sources, calls, hasSymbol };
  const ofCities = (words: string, cited: readonly Run[]) => documentsOfCities(words, cited, register);
  for (const read of [
    namedInQuotes,
    agreementsBetween,
    ofCities,
    describedBySubject,
    describedByMaker,
    declarationsOfMeetings,
    reportsDescribed,
  ]) {
    const { citations, proposed } = read(text, annotations.citations, annotations.named, surroundings);
    const isNew = proposed.filter(({ id }) => !isDocument(id));
    annotations.citations.push(...citations);
    annotations.proposed.push(...isNew);
    annotations.doubts.push(...isNew.map(untitledDoubt));
  }
}

/** Adds to each text what the texts before it say. A name inside a longer name or a title is part of it. */
function addResolved(texts: readonly ReadText[], resolved: readonly NamesRead[]): void {
  for (const [index, { annotations }] of texts.entries()) {
    const { named = [], citations = [], doubts = [], wholes = [], titles = [] } = resolved[index] ?? {};
    const isPart = cover([...wholes, ...titles]);
    annotations.named = [...annotations.named.filter((one) => !isPart(one)), ...named].sort(byPlace);
    const isInName = cover(named);
    annotations.setAside = annotations.setAside.filter((one) => !isInName(one));
    annotations.citations.push(...citations);
    annotations.doubts.push(...doubts);
  }
}

function byPlace(a: Statement<object>, b: Statement<object>): number {
  return a.start - b.start || b.end - a.end;
}

/** Records of the documents that are cited by a title alone. */
function proposedByTitle(texts: readonly ReadText[], resolved: readonly NamesRead[]): AuthoredDocument[] {
  return [
    ...texts.flatMap(({ annotations }) => annotations.proposed),
    ...resolved.flatMap(({ titles }) => titles.flatMap(({ proposed }) => proposed ?? [])),
  ];
}

/** Records of the documents that are cited by symbol and that the registers lack. */
function citedBySymbol(texts: readonly ReadText[], { byId }: Records): AuthoredDocument[] {
  const actors: ReadonlySet<string> = new Set(byId.actor.keys());
  const symbols = texts.flatMap(({ annotations }) => annotations.symbols);
  const missing = new Map(symbols.map((symbol) => [symbolSlug(symbol), symbol]));
  for (const id of byId.document.keys()) missing.delete(id);
  return [...missing.values()].map((symbol) => documentRecord(symbol, actors));
}
