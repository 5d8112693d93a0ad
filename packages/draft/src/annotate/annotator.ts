import {
  groupBy,
  openingVerbs,
  parentParagraphId,
  parseParagraphId,
  quoter,
  type Records,
  registerNames,
} from "@open-resolutions/core";
import type { AuthoredDocument, AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";
import { type Organ, symbolSlug } from "@open-resolutions/symbols";
import type { Run } from "../block.ts";
import { distinct } from "../distinct.ts";
import { directiveSpans } from "./act-spans.ts";
import type { TextAnnotations } from "./annotate-text.ts";
import { documentRecord } from "./citations/document-record.ts";
import { citeProposedEverywhere } from "./citations/proposed-everywhere.ts";
import { citeProposedTreaties } from "./citations/proposed-treaties.ts";
import { footnoteReader } from "./citations/read-footnotes.ts";
import type { AnnotationFinding } from "./doubt.ts";
import { distinctDoubts, personFinding, unknownNameFinding } from "./doubt-findings.ts";
import { type Continued, findMandates } from "./mandates/find-mandates.ts";
import { mentionsOf, type NamedOne } from "./mentions.ts";
import { withAcronyms } from "./names/acronyms.ts";
import { referBack } from "./names/back-references.ts";
import { type CapitalRun, capitalRuns } from "./names/capital-runs.ts";
import { nameRegister } from "./names/name-register.ts";
import { resolveNames } from "./names/resolve-names.ts";
import type { Meant } from "./names/short-forms.ts";
import { findStandIns, type Pair, pairOf } from "./names/stand-ins.ts";
import { type UnknownName, unknownNames } from "./names/unknown-names.ts";
import { readTexts, understoodOf } from "./read-texts.ts";
import { type AnnotatedText, cover, takenWords, written } from "./spans.ts";
import { themeReader } from "./themes.ts";

/** The paragraphs of a resolution with their annotations. */
interface Annotated {
  paragraphs: AuthoredParagraph[];
  /** Records of the documents that are cited by symbol and that the registers lack. */
  documents: AuthoredDocument[];
  findings: AnnotationFinding[];
  unknownNames: UnknownName[];
}

/** Annotates the paragraphs of a resolution, which have their acts. Every statement carries `method: "rule"`. */
export type Annotator = (
  resolution: AuthoredResolution,
  paragraphs: readonly AuthoredParagraph[],
) => Annotated;

/** Makes an annotator that knows the names, verbs and themes of the registers. */
export function annotator(records: Records): Annotator {
  const { entries, byId } = records;
  const names = registerNames(records);
  const kinds = new Map(
    [...entries.actor, ...entries.capability].map(({ value }): [string, string] => [value.id, value.kind]),
  );
  const classes = new Map(entries.verb.map(({ value }) => [value.id, value.class]));
  const themesOf = themeReader(entries.theme.map(({ value }) => value));
  const actors: ReadonlySet<string> = new Set(byId.actor.keys());

  const readNotes = footnoteReader(records, names, kinds);
  const register = nameRegister(records, names, kinds);
  const verbs = openingVerbs(entries.verb.map(({ value }) => value));

  return (resolution, paragraphs) => {
    const speaking = resolution.organ as Organ;
    const footnotes = new Map(resolution.footnotes?.map(({ number, text }) => [number, text]));
    const read = readTexts(paragraphs, footnotes, { speaking, names, kinds, readNotes });
    const runs = read.texts.map(({ text }) => capitalRuns(text, (word) => verbs.has(word)));
    const named = read.texts.map((one, index) => ({ ...one, ...one.annotations, runs: runs[index] ?? [] }));
    const resolved = resolveNames(named, resolution.title ?? "", { ...register, speaking });
    for (const [index, { named: more, citations, doubts, wholes, titles }] of resolved.entries()) {
      const { annotations } = read.texts[index] ?? {};
      if (!annotations) continue;
      // A name inside a longer name or a title is part of it.
      const isPart = cover([...wholes, ...titles]);
      annotations.named = [...annotations.named.filter((one) => !isPart(one)), ...more].sort(
        (x, y) => x.start - y.start || y.end - x.end,
      );
      annotations.citations.push(...citations);
      annotations.doubts.push(...doubts);
    }
    referBack(
      read.texts.flatMap(({ inFootnote, text, annotations: { citations } }) =>
        inFootnote ? [] : [{ text, citations }],
      ),
    );
    const titled = [
      ...read.texts.flatMap(({ annotations }) => annotations.proposed),
      ...resolved.flatMap(({ titles }) => titles.flatMap(({ proposed }) => proposed ?? [])),
    ].filter(({ id }) => !byId.document.has(id));
    citeProposedEverywhere(read.texts, titled, names);
    const findings = citeProposedTreaties(read.texts, read.findings);
    for (const { annotations } of read.texts)
      annotations.citations.sort((x, y) => x.start - y.start || y.end - x.end);
    const pair = pairOf(
      read.texts
        .filter(({ footnote }) => footnote === undefined)
        .map(({ text, annotations }) => ({ text, names: annotations.named.filter(isOrganization) })),
    );
    const unknown = unknownNames(
      read.texts.map(({ paragraph, footnote, text, annotations }, index) => ({
        paragraph: paragraph.id,
        footnote,
        text,
        ...withTitles(
          text,
          runs[index] ?? [],
          resolved[index]?.titles.filter(({ proposed }) => proposed) ?? [],
          [...understoodOf(text, footnote, paragraph, annotations), ...(resolved[index]?.doubted ?? [])],
        ),
      })),
      (words) =>
        register.named(words) !== undefined ||
        names.findBystanders(words).some(({ start, end }) => start === 0 && end === words.length),
    );
    findings.push(
      ...distinctDoubts(read.texts),
      ...unknown.names.map(unknownNameFinding),
      ...unknown.persons.map(personFinding),
    );
    const continued = new Map<string, Continued | undefined>();
    const context = {
      classes,
      adoption: resolution,
      speaking,
      actorNamed: (words: string) => actorOf(register.named(words)),
      kindOf: register.kindOf,
    };
    const textsOf = groupBy(read.texts, ({ paragraph }) => paragraph.id);
    const annotated = paragraphs.map((paragraph) =>
      complete(
        paragraph,
        (textsOf.get(paragraph.id) ?? []).map(({ text, footnote, annotations }) => [
          { text, quote: quoter(text), footnote },
          annotations,
        ]),
        pair,
      ),
    );
    const symbols = read.texts.flatMap(({ annotations }) => annotations.symbols);
    const missing = new Map(symbols.map((symbol) => [symbolSlug(symbol), symbol]));
    for (const id of byId.document.keys()) missing.delete(id);
    return {
      paragraphs: annotated,
      documents: [...[...missing.values()].map((symbol) => documentRecord(symbol, actors)), ...titled],
      findings,
      unknownNames: unknown.names,
    };

    function complete(
      paragraph: AuthoredParagraph,
      parts: readonly [AnnotatedText, TextAnnotations][],
      pairNamed: Pair | undefined,
    ): AuthoredParagraph {
      const { text } = paragraph;
      const directives = directiveSpans(paragraph, classes);
      const standIns = pairNamed
        ? findStandIns(text).flatMap((run) =>
            pairNamed.map((id) => ({ ...run, register: "actor" as const, id, kind: "organization" })),
          )
        : [];
      const own = parts[0]?.[1].named ?? [];
      const mentions = parts.flatMap(([part, { named }]) =>
        mentionsOf(
          part.text,
          part.footnote === undefined ? [...named, ...standIns] : named,
          part.footnote === undefined ? directives : [],
        ).flatMap((mention) => written(part, mention) ?? []),
      );
      const citations = parts.flatMap(([part, { citations: cited }]) =>
        cited.flatMap((citation) => written(part, citation) ?? []),
      );
      const setAside = parts.flatMap(([part, { setAside: left }]) =>
        left.flatMap((words) => written(part, words) ?? []),
      );
      const place = parseParagraphId(paragraph.id);
      const above = place && continued.get(parentParagraphId(paragraph.id, place) ?? "");
      const asked = findMandates(
        paragraph,
        [...withAcronyms(text, own), ...standIns].map(({ start, end, register, id }) => ({
          start,
          end,
          [register]: id,
        })),
        place?.section !== "preambular",
        above,
        context,
      );
      continued.set(paragraph.id, asked.continued);
      findings.push(
        ...asked.doubts.map((doubt) => ({ ...doubt, paragraph: paragraph.id, footnote: undefined })),
      );
      const { acts, mandates } = asked;
      const proposedThemes = themesOf(text);
      return {
        ...paragraph,
        ...(acts.length > 0 && { acts }),
        ...(mentions.length > 0 && { mentions: distinct(mentions) }),
        ...(citations.length > 0 && { citations: distinct(citations) }),
        ...(mandates.length > 0 && { mandates: distinct(mandates) }),
        ...(proposedThemes.length > 0 && { proposedThemes }),
        ...(setAside.length > 0 && { setAside: distinct(setAside) }),
      };
    }
  };
}

function actorOf(meant: Meant | undefined): string | undefined {
  return meant?.register === "actor" ? meant.id : undefined;
}

/** The runs of a text that read as names, and what of it is understood: titles without a record are names, and are not. */
function withTitles(
  text: string,
  runs: readonly CapitalRun[],
  titles: readonly Run[],
  understood: readonly Run[],
): { runs: readonly CapitalRun[]; understood: Run[] } {
  const isTitle = cover(titles);
  const inTitle = takenWords(text, titles);
  return {
    runs: [
      ...runs.filter((run) => !inTitle.overlaps(run)),
      ...titles.map(({ start, end }) => ({ start, end, words: text.slice(start, end) })),
    ].sort((a, b) => a.start - b.start),
    understood: understood.filter((one) => !isTitle(one)),
  };
}

/** Whether a name can be one of "both organizations". */
function isOrganization({ kind }: NamedOne): boolean {
  return ["organization", "specialized-agency", "programme", "organ", "office"].includes(kind);
}
