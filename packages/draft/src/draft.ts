import { deriveUnit, type Finding, parseParagraphId, type Records } from "@open-resolutions/core";
import type {
  AuthoredDocument,
  AuthoredParagraph,
  AuthoredResolution,
  Paragraph,
  Resolution,
} from "@open-resolutions/schemas";
import { findSymbols, slugOf } from "@open-resolutions/symbols";
import { type ActReader, actReader } from "./acts/read-acts.ts";
import { readAkn } from "./akn/read-akn.ts";
import { type AnnotationDoubt, annotator } from "./annotate/annotator.ts";
import { documentRecord } from "./annotate/document-record.ts";
import type { Block } from "./block.ts";
import { findingsOf } from "./findings.ts";
import type { Note } from "./notes.ts";
import { type DraftedParagraph, makeParagraphs } from "./records/make-paragraphs.ts";
import { makeResolution } from "./records/make-resolution.ts";
import { type ActorByName, actorsByName, readOrigin } from "./records/read-origin.ts";
import type { SetAside } from "./set-aside.ts";
import type { LiftedFootnote } from "./structure/footnotes.ts";
import { readStructure, type Structure } from "./structure/read-structure.ts";
import { printBlocks } from "./text/print-blocks.ts";
import { readText } from "./text/read-text.ts";

/** How an input is written: plain or Markdown text, or the United Nations' Akoma Ntoso XML. */
export type InputForm = "text" | "akn";

/** An official text. */
export interface DraftInput {
  /** Its name, by which findings call it. */
  path: string;
  content: string;
  /** Told by its first character when it is not said. */
  form?: InputForm;
}

/** The records that a text gives, as an author writes them. */
export interface DraftedRecords {
  resolution: AuthoredResolution;
  paragraphs: AuthoredParagraph[];
  /** The documents that it cites by symbol and that the registers lack. */
  documents: AuthoredDocument[];
}

/** What a text gives. */
export interface Draft {
  input: string;
  /** The published view: what is derived is filled in. Null when the text reads as no resolution. */
  resolution: Resolution | null;
  paragraphs: Paragraph[];
  /** What the reader was not sure of, at the lines of the input. */
  findings: Finding[];
  /** The words that stand in no text of a record, and why. */
  setAside: SetAside[];
  records: DraftedRecords | null;
  /** The text as received; of a document with markup its words, a line for each printed paragraph. */
  source: string;
}

/** Drafts records from official texts. */
export type Drafter = (input: DraftInput) => Draft;

/** Makes a drafter that knows the names, verbs and themes of the registers. */
export function makeDrafter(registers: Records): Drafter {
  const reader = actReader(registers.entries.verb.map(({ value }) => value));
  const annotate = annotator(registers);
  const knownDocuments = registers.byId.document;
  const actors = new Set(registers.byId.actor.keys());
  const actorNamed = actorsByName(registers.entries.actor.map(({ value }) => value));

  return ({ path, content, form = formOf(content) }) => {
    const read = form === "akn" ? readAkn(content) : { blocks: readText(content), notes: [], setAside: [] };
    const structure = readStructure(read.blocks, path, reader.opens);
    const made = makeRecords(structure, reader, actorNamed);
    const notes = made ? [...read.notes, ...structure.notes] : nothingMade(read, structure);
    const annotated =
      made &&
      annotate(
        made.resolution,
        made.paragraphs.map(({ record }) => record),
      );
    if (made && annotated) {
      notes.push(...unknownCommittee(structure.masthead.origin, made.unknownCommittee));
      notes.push(...made.paragraphs.flatMap(unknownOpening));
      notes.push(...placeDoubts(annotated.doubts, made.paragraphs, structure.footnotes));
    }
    const published = made && annotated ? deriveUnit(made.resolution, annotated.paragraphs) : undefined;
    const origin = findSymbols(structure.masthead.origin?.text ?? "")
      .map(({ symbol }) => documentRecord(symbol, actors))
      .filter(({ id }) => !knownDocuments.has(id));
    return {
      input: path,
      resolution: published?.resolution ?? null,
      paragraphs: published?.paragraphs ?? [],
      findings: findingsOf(notes, path, content),
      setAside: [...structure.setAside, ...read.setAside].sort((a, b) => a.line - b.line),
      source: form === "akn" ? printBlocks(read.blocks) : content,
      records:
        made && annotated
          ? {
              resolution: made.resolution,
              paragraphs: annotated.paragraphs,
              documents: distinctById([...origin, ...annotated.documents]),
            }
          : null,
    };
  };
}

/** The records of a document with symbol, day of adoption and paragraphs; undefined when one of them is missing. */
function makeRecords(
  { symbol, adopted, masthead, closing, outline, footnotes }: Structure,
  reader: ActReader,
  actorNamed: ActorByName,
):
  | { resolution: AuthoredResolution; paragraphs: DraftedParagraph[]; unknownCommittee: string | undefined }
  | undefined {
  if (symbol === undefined || adopted === undefined || outline.paragraphs.length === 0) return undefined;
  if (outline.notes.some(({ code }) => code === "DRF001")) return undefined;
  const paragraphs = makeParagraphs(outline.paragraphs, slugOf(symbol), reader);
  const { fields, unknownCommittee } = readOrigin(masthead.origin?.text, actorNamed);
  const resolution = makeResolution({
    symbol,
    masthead,
    origin: fields,
    closing,
    adopted,
    formula: outline.formula?.text,
    footnotes,
    divisions: outline.divisions,
    paragraphIds: paragraphs.map(({ record }) => record.id),
  });
  return resolution && { resolution, paragraphs, unknownCommittee };
}

/** Why a text gives no records: what is wrong with all of it comes before what is missing. */
function nothingMade(
  { blocks, notes }: { blocks: readonly Block[]; notes: readonly Note[] },
  structure: Structure,
): Note[] {
  if (notes.length > 0) return [...notes];
  const start = { line: 1, column: 1, code: "DRF001" } as const;
  const form =
    'give the text of a resolution as the official document prints it, with "The General Assembly," or the name of its organ';
  if (blocks.length === 0) return [{ ...start, message: "the text is empty", hint: form }];
  if (structure.outline.paragraphs.length > 0) return structure.notes;
  return [...structure.notes, { ...start, message: "no paragraph was found in this text", hint: form }];
}

/** A note on a committee that the masthead names and no actor is. */
function unknownCommittee(origin: Block | undefined, name: string | undefined): Note[] {
  if (!origin || name === undefined) return [];
  const { line, column } = origin;
  const message = `no actor is named "${name}", so the record names no committee`;
  const hint = "add the actor (open-resolutions new actor), then write its id in `committee`";
  return [{ line, column, code: "DRF014", message, hint }];
}

/** A note on a preambular or operative paragraph that opens with no known phrase. */
function unknownOpening({ record: { id, acts = [] }, block: { line, column } }: DraftedParagraph): Note[] {
  const place = parseParagraphId(id);
  if (acts.length > 0 || !place || place.items.length > 0) return [];
  if (place.section !== "preambular" && place.section !== "operative") return [];
  const message = "this paragraph opens with no phrase that is known";
  const hint = "it may be a heading, or go on with the paragraph above; or the vocabulary lacks its verb";
  return [{ line, column, code: "DRF005", message, hint }];
}

/** Doubts at the lines of their footnotes, or of their paragraphs. */
function placeDoubts(
  doubts: readonly AnnotationDoubt[],
  paragraphs: readonly DraftedParagraph[],
  footnotes: readonly LiftedFootnote[],
): Note[] {
  const notes = new Map(footnotes.map(({ number, block }) => [number, block]));
  const texts = new Map(paragraphs.map(({ record, block }): [string, Block] => [record.id, block]));
  return doubts.map(({ paragraph, footnote, message, hint }) => {
    const block = (footnote === undefined ? undefined : notes.get(footnote)) ?? texts.get(paragraph);
    return { line: block?.line ?? 1, column: block?.column ?? 1, code: "DRF012", message, hint };
  });
}

function distinctById<T extends { id: string }>(records: readonly T[]): T[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

/** What starts with an angle bracket is XML. */
function formOf(content: string): InputForm {
  return content.slice(0, 1000).trimStart().startsWith("<") ? "akn" : "text";
}
