import { deriveUnit, type Finding, type Records } from "@open-resolutions/core";
import type { AuthoredResolution, Paragraph, Resolution } from "@open-resolutions/schemas";
import { findSymbols, slugOf } from "@open-resolutions/symbols";
import { expectArgument, hasFields, requireText } from "@open-resolutions/symbols/arguments";
import { type ActReader, actReader } from "./acts/read-acts.ts";
import { readAkn } from "./akn/read-akn.ts";
import { annotator } from "./annotate/annotator.ts";
import { documentRecord } from "./annotate/citations/document-record.ts";
import type { UnknownName } from "./annotate/names/capital-runs/unknown-names.ts";
import { carryingOver } from "./carry-over/carry-over.ts";
import { placesCarried } from "./carry-over/names-carried.ts";
import { completeFindings } from "./complete-findings.ts";
import { distinctBy } from "./distinct.ts";
import {
  formOfOtherPart,
  markedTwice,
  nothingMade,
  placeFindings,
  unknownCommittee,
  unknownOpening,
} from "./draft-findings.ts";
import { placeOnPages } from "./pages.ts";
import type { InputForm, ReadInput } from "./read-input.ts";
import type { DraftedRecords } from "./records/drafted-records.ts";
import { type DraftedParagraph, makeParagraphs } from "./records/make-paragraphs.ts";
import { makeResolution } from "./records/make-resolution.ts";
import { type ActorByName, actorsByName, readOrigin } from "./records/read-origin.ts";
import type { SetAside } from "./set-aside.ts";
import { sourceDifferences } from "./source-differences.ts";
import { readStructure, type Structure } from "./structure/read-structure.ts";
import { readText } from "./text/read-text.ts";
import { placesInTables, withoutExplained } from "./without-explained.ts";

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
      return { ...emptyDraft(path), findings, setAside, source };
    }
    const annotated = annotate(
      made.resolution,
      made.paragraphs.map(({ record }) => record),
    );
    const carried = carryOver(made.resolution, annotated.paragraphs);
    const isCarried = placesCarried(carried.paragraphs);
    const isInTable = placesInTables(made.paragraphs);
    const unknown = withoutExplained(annotated, (place) => isCarried(place) || isInTable(place));
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
      ...made.paragraphs.flatMap(formOfOtherPart),
      ...markedTwice(made.paragraphs),
      ...placeFindings(unknown.findings, made.paragraphs, structure.footnotes),
    ];
    const differencesOf = (text: string) =>
      sourceDifferences(
        records,
        { source: text, isInput: text === content, paragraphs: made.paragraphs },
        registers,
      );
    // Where the check would refuse the input as the source, the text as it was read may pass.
    const inInput = differencesOf(source);
    const reprinted = inInput.length > 0 ? structure.reprint() : source;
    const inReprint = reprinted === source ? inInput : differencesOf(reprinted);
    const isReprinted = inReprint.length < inInput.length;
    const reported = new Set(findings.map(({ line }) => line));
    findings.push(...(isReprinted ? inReprint : inInput).filter(({ line }) => !reported.has(line)));
    const published = deriveUnit(made.resolution, carried.paragraphs);
    return {
      input: path,
      resolution: published.resolution,
      paragraphs: published.paragraphs,
      findings: completeFindings(findings, path, content, pages, !given),
      setAside,
      unknownNames: unknown.unknownNames,
      source: isReprinted ? reprinted : source,
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

/** A draft of no records. */
export function emptyDraft(input: string): Draft {
  return {
    input,
    resolution: null,
    paragraphs: [],
    findings: [],
    setAside: [],
    unknownNames: [],
    source: "",
    records: null,
  };
}

/** Whether the record of a resolution refers to a document of its origin: to its draft, or to the report on it. */
function isOrigin({ drafts = [], report }: AuthoredResolution, id: string): boolean {
  return drafts.includes(id) || report?.document === id;
}

/** What starts with an angle bracket is XML. */
function formOf(content: string): InputForm {
  return content.slice(0, 1000).trimStart().startsWith("<") ? "akn" : "text";
}
