import { openingVerbs, type Records } from "@open-resolutions/core";
import type { AuthoredDocument, AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";
import { type Organ, slugOf, symbolSlug } from "@open-resolutions/symbols";
import type { Run } from "../block.ts";
import { citeDocuments } from "./citations/cite-documents.ts";
import { documentRecord } from "./citations/document-record.ts";
import { leaveOutLater } from "./citations/later-documents.ts";
import { doubtNumbers } from "./citations/numbers/misprinted-numbers.ts";
import { bodiesNamed } from "./citations/owners/bodies-named.ts";
import { footnoteReader } from "./citations/read-footnotes.ts";
import { actorFinder, titleFinder } from "./citations/titles/title-finder.ts";
import { protocolsOfTreaties } from "./citations/treaties/protocols-thereto.ts";
import { documentsOfBodies } from "./citations/treaties/statutes-of-bodies.ts";
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
import { treatyOfTitle } from "./mandates/addressees/treaty-parties.ts";
import { capitalRuns } from "./names/capital-runs/capital-runs.ts";
import type { UnknownName } from "./names/capital-runs/unknown-names.ts";
import type { NamesRead } from "./names/claims.ts";
import { rememberNames } from "./names/remember-names.ts";
import { resolveNames } from "./names/resolve-names.ts";
import { describedTitles } from "./names/titles/described-titles.ts";
import { documentsMeant } from "./names/titles/documents-meant.ts";
import type { PrintedDocument } from "./names/titles/titles-in-capitals.ts";
import { stateOf } from "./names/titles/titles-of-states.ts";
import { nearCapability } from "./near-capability.ts";
import { setOpenNamesAside, withDrafted } from "./open-names.ts";
import { type ReadText, readTexts } from "./read-texts.ts";
import { type RegisterLookUps, registerLookUps } from "./register-look-ups.ts";
import { byPlace, cover } from "./spans.ts";
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
  /** The words that may name a person. */
  persons: UnknownName[];
}

/** Annotates the paragraphs of a resolution, which have their acts. Every statement carries `method: "rule"`. */
export type Annotator = (
  resolution: AuthoredResolution,
  paragraphs: readonly AuthoredParagraph[],
) => Annotated;

/** Makes an annotator that knows the names, verbs and themes of the registers. */
export function annotator(records: Records): Annotator {
  const { entries } = records;
  const lookUps = registerLookUps(records);
  const { registered, register, kinds } = lookUps;
  const classes = new Map(entries.verb.map(({ value }) => [value.id, value.class]));
  const verbs = openingVerbs(entries.verb.map(({ value }) => value));
  const themesOf = themeReader(entries.theme.map(({ value }) => value));
  const readNotes = footnoteReader(records, registered, kinds);
  const protocolsOf = protocolsOfTreaties(records, titleFinder(registered));
  const ofBodies = documentsOfBodies(records, lookUps.actorNamed);
  const near = nearCapability(records);
  const unknownName = (name: UnknownName) =>
    unknownNameFinding(name, name.kind === "capability" ? near(name.words) : undefined);

  return (resolution, paragraphs) => {
    const everyName = rememberNames(lookUps.everyName);
    const described = describedTitles(everyName, records);
    const speaking = resolution.organ as Organ;
    const footnotes = new Map(resolution.footnotes?.map(({ number, text }) => [number, text]));
    const ownTexts = [resolution.title ?? "", ...paragraphs.map(({ text }) => text)];
    const { names, doubtsIn } = documentsMeant([...ownTexts, ...footnotes.values()], described.names, {
      title: lookUps.titleOf,
      parties: lookUps.concludedBy,
    });
    const { texts, findings } = readTexts(paragraphs, footnotes, {
      slug: slugOf(resolution.id),
      speaking,
      names,
      titles: { documentNamed: titleFinder(everyName), isActor: actorFinder(everyName) },
      kinds,
      register: {
        isBody: lookUps.isBody,
        bodyNamed: bodiesNamed(ownTexts, names, lookUps.isBody, lookUps.nameOfBody),
        isDocument: lookUps.isDocument,
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
    const state = stateMeant(resolution.title, texts, register);
    const cited = citeDocuments(
      texts,
      {
        speaking,
        state,
        names,
        describedIn: described.describedIn,
        titled: proposedTitles(resolved),
        footnotes: findings,
      },
      { ...lookUps, protocolsOf, ofBodies },
    );
    leaveOutLater(texts, resolution.adopted, lookUps.documentOf);
    doubtNumbers(texts, resolution.adopted);
    const isLed = ({ id, proposed }: { id: string; proposed?: unknown }) =>
      proposed !== undefined && !cited.titled.some((one) => one.id === id);
    const open = resolved.map((one) => ({ ...one, titles: one.titles.filter((each) => !isLed(each)) }));
    const unknown = unknownInTexts(texts, runs, open, lookUps);
    const completed = completeParagraphs(
      paragraphs,
      texts,
      {
        classes,
        adoption: resolution,
        speaking,
        state: state?.id,
        actorNamed: lookUps.whoIsAsked,
        partiesOf: lookUps.partiesOf,
        treatyOfTitle: treatyOfTitle(resolution.title ?? "", lookUps.whoIsAsked),
        membersOfBody: lookUps.membersOfBody,
        kindOf: register.kindOf,
      },
      themesOf,
    );
    const nested = completed.paragraphs.map((each) => withoutCrossing(each, footnotes));
    const lost = lostDocuments(
      completed.paragraphs,
      nested.map(({ paragraph }) => paragraph),
    );
    const documents = [...citedBySymbol(texts, records), ...cited.titled].filter(({ id }) => !lost.has(id));
    const allNames = withDrafted(everyName, documents);
    const drafted = new Set(documents.map(({ id }) => id));
    const settled = nested.map(({ paragraph }) => setOpenNamesAside(paragraph, footnotes, allNames, drafted));
    const setApart = [...nested, ...settled].flatMap(({ findings: doubts }) => doubts);
    const withOthers = (doubts: readonly AnnotationFinding[]) => [
      ...cited.findings,
      ...doubts,
      ...completed.findings,
      ...setApart,
    ];
    return {
      paragraphs: settled.map(({ paragraph }) => paragraph),
      documents,
      findings: withOthers([
        ...distinctDoubts(texts),
        ...unknown.names.map(unknownName),
        ...unknown.persons.map(personFinding),
      ]),
      doubts: withOthers([
        ...doubtsInTexts(texts),
        ...doubtsAtPlaces(unknown.names, unknownName, texts),
        ...doubtsAtPlaces(unknown.persons, personFinding, texts),
      ]),
      unknownNames: unknown.names,
      persons: unknown.persons,
    };
  };
}

/** The documents that no paragraph cites any more. */
function lostDocuments(
  before: readonly AuthoredParagraph[],
  after: readonly AuthoredParagraph[],
): ReadonlySet<string> {
  const citedIn = (paragraphs: readonly AuthoredParagraph[]) =>
    paragraphs.flatMap(({ citations = [] }) => citations.flatMap(({ document }) => document ?? []));
  const kept = new Set(citedIn(after));
  return new Set(citedIn(before).filter((id) => !kept.has(id)));
}

/** Adds to each text what the texts before it say. A name inside a longer name or a title is part of it. */
function addResolved(texts: readonly ReadText[], resolved: readonly NamesRead[]): void {
  for (const [index, { text, annotations }] of texts.entries()) {
    const { named = [], citations = [], doubts = [], wholes = [], titles = [] } = resolved[index] ?? {};
    const isPart = cover([...wholes, ...titles.map((title) => withoutParties(text, title))]);
    annotations.named = [...annotations.named.filter((one) => !isPart(one)), ...named].sort(byPlace);
    const isInName = cover(named);
    annotations.setAside = annotations.setAside.filter((one) => !isInName(one));
    annotations.citations.push(...citations);
    annotations.doubts.push(...doubts);
  }
}

/** The title of an agreement that no register has, without those who concluded it: they are named. */
function withoutParties(text: string, { start, end, proposed }: PrintedDocument): Run {
  const at = proposed === undefined ? -1 : text.slice(start, end).indexOf(" between ");
  return { start, end: at === -1 ? end : start + at };
}

/** The State that a resolution is about: by its title, else the one that its texts name. */
function stateMeant(
  title: string | undefined,
  texts: readonly ReadText[],
  register: RegisterLookUps["register"],
): { id: string; name: string } | undefined {
  const anywhere = texts.flatMap(({ inFootnote, annotations }) =>
    annotations.named.flatMap(({ register: kind, id }) =>
      kind === "actor" && !inFootnote ? [{ register: kind, id, name: id }] : [],
    ),
  );
  const id = stateOf(register.namedIn(title ?? ""), anywhere, register.kindOf);
  return id === undefined ? undefined : { id, name: register.nameOf("actor", id) ?? id };
}

/** Records of the documents whose titles are printed in capitals and that no register has. */
function proposedTitles(resolved: readonly NamesRead[]): AuthoredDocument[] {
  return resolved.flatMap(({ titles }) => titles.flatMap(({ proposed }) => proposed ?? []));
}

/** Records of the documents that are cited by symbol and that the registers lack. */
function citedBySymbol(texts: readonly ReadText[], { byId }: Records): AuthoredDocument[] {
  const symbols = texts.flatMap(({ annotations }) => annotations.symbols);
  const missing = new Map(symbols.map((symbol) => [symbolSlug(symbol), symbol]));
  return [...missing].flatMap(([id, symbol]) =>
    byId.document.has(id) ? [] : [documentRecord(symbol, byId.actor)],
  );
}
