import { quotationFinder, type RegisterNames } from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";
import type { Organ } from "@open-resolutions/symbols";
import type { Run } from "../block.ts";
import { annotateText, namesIn, type TextAnnotations } from "./annotate-text.ts";
import { lastOrgans } from "./citations/owner.ts";
import type { FootnoteReader } from "./citations/read-footnotes.ts";
import type { AnnotationFinding } from "./doubt.ts";

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
  speaking: Organ;
  names: RegisterNames;
  kinds: ReadonlyMap<string, string>;
  readNotes: FootnoteReader;
}

/** Reads the texts of a resolution in order: each paragraph, then the footnotes that it calls. */
export function readTexts(
  paragraphs: readonly AuthoredParagraph[],
  footnotes: ReadonlyMap<number, string>,
  { speaking, names, kinds, readNotes }: Reading,
): { texts: ReadText[]; findings: AnnotationFinding[] } {
  const findings: AnnotationFinding[] = [];
  const last: { document: string | undefined } = { document: undefined };
  let named: Organ[] = [];
  const texts = paragraphs.flatMap((paragraph): ReadText[] => {
    const { text } = paragraph;
    const place = { inFootnote: false, speaking, named };
    const annotations = annotateText(text, namesIn(text, names, kinds), place);
    const read = readNotes(paragraph, annotations, footnotes, place, last);
    findings.push(...read.findings);
    named = [...new Set([...lastOrgans(text), ...named])];
    const own = { paragraph, footnote: undefined, inFootnote: false, text, annotations };
    return [
      { ...own, sources: sourcesOf(paragraph, read.notes) },
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

function sourcesOf(
  { text, footnotes = [] }: AuthoredParagraph,
  notes: readonly { number: number; source: string | undefined }[],
): ReadText["sources"] {
  const find = quotationFinder(text);
  const sources = new Map(notes.map(({ number, source }) => [number, source]));
  return footnotes.flatMap(({ number, after, occurrence }) => {
    const document = sources.get(number);
    const offset = document === undefined ? undefined : find(after, occurrence)?.end;
    return document === undefined || offset === undefined ? [] : [{ offset, document }];
  });
}

const otherCaps = /“[^”]{0,300}”|\b(?:https?:\/\/|www\.)\S+|\bOfficial Records of the [^;()]{0,200}/g;

/** The runs of a text that are annotated, set aside, part of an act, a quotation or an address: no name in them is unknown. */
export function understoodOf(
  text: string,
  footnote: number | undefined,
  { acts = [] }: AuthoredParagraph,
  { named, citations, setAside }: TextAnnotations,
): Run[] {
  const find = quotationFinder(text);
  const ofActs =
    footnote === undefined ? acts.flatMap(({ quote, occurrence }) => find(quote, occurrence) ?? []) : [];
  const quoted = [...text.matchAll(otherCaps)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return [...named, ...citations, ...setAside, ...ofActs, ...quoted];
}
