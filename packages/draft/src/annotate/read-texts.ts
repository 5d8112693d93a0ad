import type { RegisterNames } from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";
import type { Organ } from "@open-resolutions/symbols";
import type { Run } from "../block.ts";
import { annotateText, namesIn, type TextAnnotations } from "./annotate-text.ts";
import { adoptedDocuments } from "./citations/descriptions/adopted-documents.ts";
import { containedDocuments } from "./citations/descriptions/contained-documents.ts";
import { describedDocuments } from "./citations/descriptions/described-documents.ts";
import type { GivenDocuments } from "./citations/descriptions/given-documents.ts";
import type { BodiesAndDocuments } from "./citations/numbers/cited-numbers.ts";
import { lastOrgans } from "./citations/owners/organs-named.ts";
import type { FootnoteReader } from "./citations/read-footnotes.ts";
import { addTitles } from "./citations/titles/add-titles.ts";
import { quotedDocuments } from "./citations/titles/quoted-documents.ts";
import { type KnownTitles, titledWorks } from "./citations/titles/titled-works.ts";
import { type ProtocolsOf, protocolsThereto } from "./citations/treaties/protocols-thereto.ts";
import type { AnnotationFinding } from "./doubt.ts";
import { callsOf, type FootnoteCall, runsOfQuoted } from "./quoted-runs.ts";
import { byPlace, cover } from "./spans.ts";

/** The text of a paragraph, or of a footnote called in it, with what it says by itself. */
export interface ReadText {
  paragraph: AuthoredParagraph;
  footnote: number | undefined;
  inFootnote: boolean;
  text: string;
  annotations: TextAnnotations;
  /** Where footnotes are called that do nothing but cite a document, and that document. */
  sources: { offset: number; document: string }[];
}

interface Reading {
  /** The slug of the resolution itself. */
  slug: string;
  speaking: Organ;
  names: RegisterNames;
  titles: KnownTitles;
  kinds: ReadonlyMap<string, string>;
  register: BodiesAndDocuments;
  protocolsOf: ProtocolsOf;
  readNotes: FootnoteReader;
}

/** Reads the texts of a resolution in order: each paragraph, then the footnotes that it calls. */
export function readTexts(
  paragraphs: readonly AuthoredParagraph[],
  footnotes: ReadonlyMap<number, string>,
  { slug, speaking, names, titles, kinds, register, protocolsOf, readNotes }: Reading,
): { texts: ReadText[]; findings: AnnotationFinding[] } {
  const findings: AnnotationFinding[] = [];
  const last: { document: string | undefined } = { document: undefined };
  const numbersRead = new Map();
  let named: Organ[] = [];
  const texts = paragraphs.flatMap((paragraph): ReadText[] => {
    const { text } = paragraph;
    const place = { inFootnote: false, slug, speaking, named, numbersRead, register };
    const annotations = annotateText(text, namesIn(text, names, kinds), place);
    const read = readNotes(paragraph, annotations, footnotes, place, last);
    findings.push(...read.findings);
    const calls = callsOf(paragraph);
    citeByFootnotes(
      {
        text,
        calls,
        acts: runsOfQuoted(text, paragraph.acts ?? []),
        italics: runsOfQuoted(text, paragraph.emphasis ?? []),
      },
      annotations,
      read.notes,
      titles,
    );
    annotations.citations.push(...protocolsThereto(text, annotations.citations, protocolsOf));
    annotations.citations.sort(byPlace);
    named = [...new Set([...lastOrgans(text), ...named])];
    const own = { paragraph, footnote: undefined, inFootnote: false, text, annotations };
    return [
      { ...own, sources: sourcesOf(calls, read.notes) },
      ...read.notes.map((note) => ({
        paragraph,
        footnote: note.number,
        inFootnote: true,
        text: note.text,
        annotations: note.annotations,
        sources: [],
      })),
    ];
  });
  return { texts, findings };
}

/** What a paragraph has beside its words. */
interface AnnotatedParts {
  text: string;
  calls: readonly FootnoteCall[];
  /** The verbs of the organ. */
  acts: readonly Run[];
  italics: readonly Run[];
}

/** Adds what the text of a paragraph describes or quotes, and a footnote called there gives. */
function citeByFootnotes(
  { text, calls: allCalls, acts, italics }: AnnotatedParts,
  annotations: TextAnnotations,
  notes: readonly { number: number; gives: GivenDocuments | undefined; isRemark: boolean }[],
  titles: KnownTitles,
): void {
  const byNumber = new Map(notes.map((note) => [note.number, note]));
  const calls = allCalls.flatMap(({ number, offset }) => {
    const note = byNumber.get(number);
    return note?.isRemark ? [] : [{ offset, ...(note?.gives ?? { documents: [] }) }];
  });
  const given = calls.flatMap(({ offset, documents: [document, ...others] }) =>
    document === undefined || others.length > 0 ? [] : [{ offset, document }],
  );
  const quoted = quotedDocuments(text, annotations.citations, given, false, titles.documentNamed, italics);
  addTitles(annotations, quoted);
  const works = titledWorks(
    text,
    { cited: annotations.citations, actors: annotations.named, acts, italics },
    titles,
  );
  addTitles(annotations, works);
  const described = describedDocuments(text, calls, annotations.citations, acts);
  annotations.citations.push(...described);
  const isInWords = cover(described);
  annotations.setAside = annotations.setAside.filter((one) => !isInWords(one));
  annotations.citations.push(...adoptedDocuments(text, annotations.citations));
  annotations.citations.push(...containedDocuments(text, annotations.citations));
}

function sourcesOf(
  calls: readonly FootnoteCall[],
  notes: readonly { number: number; source: string | undefined }[],
): ReadText["sources"] {
  const sources = new Map(notes.map(({ number, source }) => [number, source]));
  return calls.flatMap(({ number, offset }) => {
    const document = sources.get(number);
    return document === undefined ? [] : [{ offset, document }];
  });
}

const otherCaps = /“[^”]{0,300}”|\b(?:https?:\/\/|www\.)\S+|\bOfficial Records of the [^;()]{0,200}/g;

/** The runs of a text that are annotated, set aside, part of an act, a quotation or an address: no name in them is unknown. */
export function understoodOf(
  text: string,
  footnote: number | undefined,
  paragraph: AuthoredParagraph,
  { named, citations, setAside }: TextAnnotations,
): Run[] {
  const ofActs = footnote === undefined ? runsOfQuoted(paragraph.text, paragraph.acts ?? []) : [];
  const quoted = [...text.matchAll(otherCaps)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return [...named, ...citations, ...setAside, ...ofActs, ...quoted];
}
