import {
  deriveUnit,
  type Finding,
  inlineMarks,
  isOpeningPhrase,
  parseParagraphId,
  type Records,
} from "@open-resolutions/core";
import type { AuthoredResolution, Paragraph, Resolution } from "@open-resolutions/schemas";
import { findSymbols, slugOf } from "@open-resolutions/symbols";
import { expectArgument, hasFields, requireText } from "@open-resolutions/symbols/arguments";
import { type ActReader, actReader } from "./acts/read-acts.ts";
import { readAkn } from "./akn/read-akn.ts";
import { annotator } from "./annotate/annotator.ts";
import { documentRecord } from "./annotate/citations/document-record.ts";
import type { AnnotationFinding } from "./annotate/doubt.ts";
import type { UnknownName } from "./annotate/names/capital-runs/unknown-names.ts";
import type { Block } from "./block.ts";
import { carryingOver } from "./carry-over/carry-over.ts";
import { withoutCarried } from "./carry-over/names-carried.ts";
import { completeFindings } from "./complete-findings.ts";
import { distinctBy } from "./distinct.ts";
import { placeOnPages } from "./pages.ts";
import type { InputForm, ReadInput } from "./read-input.ts";
import { findingAt, type ReaderFinding } from "./reader-finding.ts";
import type { DraftedRecords } from "./records/drafted-records.ts";
import { type DraftedParagraph, makeParagraphs } from "./records/make-paragraphs.ts";
import { makeResolution } from "./records/make-resolution.ts";
import { type ActorByName, actorsByName, readOrigin } from "./records/read-origin.ts";
import type { SetAside } from "./set-aside.ts";
import { sourceDifferences } from "./source-differences.ts";
import type { LiftedFootnote } from "./structure/footnotes/footnotes.ts";
import { readStructure, type Structure } from "./structure/read-structure.ts";
import { readText } from "./text/read-text.ts";

/** An official text. */
export interface DraftInput {
  /** Its name, as findings show it. */
  path: string;
  /** The text; of a file that `read` holds, its lines, which findings show. */
  content: string;
  /** The blocks of a PDF, Word or HTML file, as `@open-resolutions/extract` reads them. */
  read?: ReadInput;
  /** When absent, the first character decides: `<` begins XML. */
  form?: InputForm;
}

/** What a text gives. */
export interface Draft {
  input: string;
  /** The published view: what is derived is filled in. Null when the text is not a resolution. */
  resolution: Resolution | null;
  paragraphs: Paragraph[];
  /** What a person must check, at the lines of the input. */
  findings: Finding[];
  /** The words that no text of a record holds, and why. */
  setAside: SetAside[];
  /** The names that no record of the registers has. */
  unknownNames: UnknownName[];
  records: DraftedRecords | null;
  /** The text as received; of a document with markup its words, a line for each printed paragraph. */
  source: string;
}

/** Drafts records from official texts. */
export type Drafter = (input: DraftInput) => Draft;

/** Makes a drafter that knows the names, verbs and themes of the registers, and the confirmed resolutions beside them. */
export function makeDrafter(registers: Records): Drafter {
  const made = "registers that recordsFromPublished or checkFiles of @open-resolutions/core made";
  expectArgument(hasFields(registers, "entries", "byId"), made, registers);
  const reader = actReader(registers.entries.verb.map(({ value }) => value));
  const annotate = annotator(registers);
  const carryOver = carryingOver(registers);
  const knownDocuments = registers.byId.document;
  const actors = registers.byId.actor;
  const actorNamed = actorsByName(registers.entries.actor.map(({ value }) => value));

  return (input) => {
    expectArgument(hasFields(input, "path", "content"), "{path, content} of a text", input);
    const path = requireText(input.path, "the path of the text");
    const content = requireText(input.content, "the content (TextDecoder reads bytes)");
    const { read: given, form = formOf(content) } = input;
    const read = given ?? (form === "akn" ? readAkn(content) : readText(content));
    const structure = readStructure(read, path, reader.opens);
    const isPlain = !given && form === "text";
    const source = isPlain && !structure.isRepaired ? content : structure.reprint();
    const pages = read.pages ?? [];
    const setAside = placeOnPages(
      [...structure.setAside, ...read.setAside].sort((a, b) => a.line - b.line),
      pages,
    );
    const made = makeRecords(structure, reader, actorNamed);
    if (!made) {
      const findings = completeFindings(nothingMade(read, structure), path, content, pages);
      return {
        input: path,
        resolution: null,
        paragraphs: [],
        findings,
        setAside,
        unknownNames: [],
        source,
        records: null,
      };
    }
    const annotated = annotate(
      made.resolution,
      made.paragraphs.map(({ record }) => record),
    );
    const carried = carryOver(made.resolution, annotated.paragraphs);
    const unknown = withoutCarried(annotated, carried.paragraphs);
    const origin = findSymbols(structure.masthead.origin?.text ?? "")
      .map(({ symbol }) => documentRecord(symbol, actors))
      .filter(({ id }) => !knownDocuments.has(id) && isOrigin(made.resolution, id));
    const records: DraftedRecords = {
      resolution: made.resolution,
      paragraphs: carried.paragraphs,
      documents: distinctBy([...origin, ...annotated.documents, ...carried.documents], ({ id }) => id),
    };
    const findings = [
      ...read.findings,
      ...structure.findings,
      ...unknownCommittee(structure.masthead.origin, made.unknownCommittee),
      ...made.paragraphs.flatMap(unknownOpening),
      ...markedTwice(made.paragraphs),
      ...placeFindings(unknown.findings, made.paragraphs, structure.footnotes),
    ];
    const differencesOf = (text: string) =>
      sourceDifferences(
        records,
        { source: text, isInput: text === content, paragraphs: made.paragraphs },
        registers,
      );
    const differences = differencesOf(source);
    const reported = new Set(findings.map(({ line }) => line));
    findings.push(...differences.filter(({ line }) => !reported.has(line)));
    // Where the check would refuse the input as the source, the text as it was read may pass.
    const reprinted = differences.length > 0 ? structure.reprint() : source;
    const published = deriveUnit(made.resolution, carried.paragraphs);
    return {
      input: path,
      resolution: published.resolution,
      paragraphs: published.paragraphs,
      findings: completeFindings(findings, path, content, pages, !given),
      setAside,
      unknownNames: unknown.unknownNames,
      source:
        reprinted !== source && differencesOf(reprinted).length < differences.length ? reprinted : source,
      records,
    };
  };
}

/** The records of a document with symbol, day of adoption and paragraphs; undefined when one of them is missing. */
function makeRecords(
  { symbol, adopted, masthead, closing, outline, footnotes, refusal }: Structure,
  reader: ActReader,
  actorNamed: ActorByName,
):
  | { resolution: AuthoredResolution; paragraphs: DraftedParagraph[]; unknownCommittee: string | undefined }
  | undefined {
  if (refusal.length > 0 || symbol === undefined || adopted === undefined || outline.paragraphs.length === 0)
    return undefined;
  if (outline.findings.some(({ code }) => code === "DRF001")) return undefined;
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

/** Why a text gives no records: broken markup, and the form of what was read before it, else what is missing. */
function nothingMade({ blocks, findings }: ReadInput, structure: Structure): ReaderFinding[] {
  if (findings.some(({ code }) => code === "DRF013")) return [...findings, ...structure.refusal];
  if (structure.refusal.length > 0) return structure.refusal;
  const known = [...findings, ...structure.findings];
  const missing = (message: string) => findingAt({ line: 1, column: 1 }, "DRF001", message, wholeText);
  if (blocks.length === 0) return [...findings, missing("the text is empty")];
  return structure.outline.paragraphs.length > 0 ? known : [...known, missing("this text has no paragraphs")];
}

/** A finding on a committee that the masthead names and no actor is named after. */
function unknownCommittee(origin: Block | undefined, name: string | undefined): ReaderFinding[] {
  if (!origin || name === undefined) return [];
  const message = `no actor is named "${name}", so the record names no committee`;
  const hint = "add the actor (open-resolutions new actor), then write its id in `committee`";
  return [findingAt(origin, "DRF016", message, hint)];
}

const wholeText =
  'give the text of a resolution as the official document prints it, with "The General Assembly," or the name of its organ';

/** A finding on a preambular or operative paragraph that opens with an unknown phrase. */
function unknownOpening({ record: { id, acts = [] }, block }: DraftedParagraph): ReaderFinding[] {
  const place = parseParagraphId(id);
  if (!place || place.items.length > 0) return [];
  if (place.section !== "preambular" && place.section !== "operative") return [];
  const [act] = acts;
  const isFirst = (act?.occurrence ?? 1) === 1;
  if (act && isFirst && isOpeningPhrase(block.text, block.text.indexOf(act.quote))) return [];
  if (block.text.trim() === "")
    return [
      findingAt(
        block,
        "DRF005",
        "this paragraph has a number and no words",
        "add its words to the input, as the official document prints them",
      ),
    ];
  const message = "the vocabulary has no verb for the words with which this paragraph opens";
  const hint =
    "add the verb to the vocabulary; or this is a heading, or the rest of the paragraph above: correct the input";
  return [findingAt(block, "DRF005", message, hint)];
}

/** Whether the record of a resolution refers to a document of its origin: to its draft, or to the report on it. */
function isOrigin({ drafts = [], report }: AuthoredResolution, id: string): boolean {
  return drafts.includes(id) || report?.document === id;
}

/** A finding on a paragraph with a mark in its text that one of its items has too: both would have the same id. */
function markedTwice(paragraphs: readonly DraftedParagraph[]): ReaderFinding[] {
  const ids = new Set(paragraphs.map(({ record }) => record.id));
  return paragraphs.flatMap(({ record: { id, text }, block }) => {
    const twice = inlineMarks(text).find(({ mark }) => ids.has(`${id}.${mark.replace(/[()]/g, "")}`));
    if (!twice) return [];
    const message = `${twice.mark} marks a part of this paragraph and an item below it`;
    const hint = "the record lists the items and no parts: compare with the official document";
    return [findingAt(block, "DRF002", message, hint)];
  });
}

/** Findings at their footnotes, or at their paragraphs. */
function placeFindings(
  findings: readonly AnnotationFinding[],
  paragraphs: readonly DraftedParagraph[],
  footnotes: readonly LiftedFootnote[],
): ReaderFinding[] {
  const footnoteBlocks = new Map(footnotes.map(({ number, block }) => [number, block]));
  const texts = new Map(paragraphs.map(({ record, block }): [string, Block] => [record.id, block]));
  return findings.map(({ code = "DRF012", paragraph, footnote, message, hint }) => {
    const block = (footnote === undefined ? undefined : footnoteBlocks.get(footnote)) ?? texts.get(paragraph);
    return findingAt(block ?? { line: 1, column: 1 }, code, message, hint);
  });
}

/** What starts with an angle bracket is XML. */
function formOf(content: string): InputForm {
  return content.slice(0, 1000).trimStart().startsWith("<") ? "akn" : "text";
}
