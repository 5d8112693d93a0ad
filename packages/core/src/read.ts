import type {
  AuthoredActor,
  AuthoredCapability,
  AuthoredDocument,
  AuthoredParagraph,
  AuthoredResolution,
  AuthoredTheme,
  AuthoredTombstone,
  AuthoredVerb,
  RecordType,
} from "@open-resolutions/schemas";
import { type JsonFault, parseJson } from "./json/parse.ts";
import { pointer } from "./json/pointer.ts";
import { type FileKind, fileKind } from "./layout.ts";

/** A file of the dataset: its path inside the folder, with forward slashes, and its content, decoded or not. */
export interface SourceFile {
  path: string;
  content: string | Uint8Array;
}

/** A file that was read, or one line of an NDJSON file. */
export interface ReadFile {
  path: string;
  /** The decoded text, with U+FFFD for what is no UTF-8. */
  text: string;
  /** The line of the file on which the text starts, counted from 1. */
  firstLine: number;
  /** What it holds; undefined when the dataset has no place for it. */
  kind: FileKind | undefined;
  /** The parsed JSON; undefined for a source text, and for what is not JSON. */
  value?: unknown;
  /** Why the content could not be read: it is no UTF-8, or no JSON. */
  fault?: "encoding" | JsonFault;
}

/** The authored view of each record type. */
export interface AuthoredRecords {
  resolution: AuthoredResolution;
  paragraph: AuthoredParagraph;
  actor: AuthoredActor;
  capability: AuthoredCapability;
  document: AuthoredDocument;
  verb: AuthoredVerb;
  theme: AuthoredTheme;
  tombstone: AuthoredTombstone;
}

/** A record and where it stands. Its value has the shape of its type once the schema was checked. */
export interface Entry<T extends RecordType = RecordType> {
  type: T;
  file: ReadFile;
  /** JSON Pointer to the record in the file. */
  pointer: string;
  value: AuthoredRecords[T];
}

/** Decodes and parses a file: one result, or one for each line that is not blank of an NDJSON file. */
export function* readFile({ path, content }: SourceFile): Generator<ReadFile> {
  const kind = fileKind(path);
  const { text, fault } = decode(content);
  if (fault) yield { path, text, firstLine: 1, kind, fault };
  else if (kind?.holds === "lines") {
    for (const [index, line] of text.split("\n").entries()) {
      if (line.trim() !== "") yield { path, text: line, firstLine: index + 1, kind, ...parseJson(line) };
    }
  } else if (!kind || kind.holds === "source") yield { path, text, firstLine: 1, kind };
  else yield { path, text, firstLine: 1, kind, ...parseJson(text) };
}

/** The records of a file, whatever their shape. */
export function* entriesOf(file: ReadFile): Generator<Entry> {
  if (!file.kind || file.kind.holds === "source" || file.value === undefined) return;
  const { type, schema } = file.kind;
  if (file.kind.holds !== "collection") {
    yield { type, file, pointer: "", value: file.value as never };
    return;
  }
  const list = (file.value as Record<string, unknown> | null)?.[schema];
  if (!Array.isArray(list)) return;
  for (const [index, value] of list.entries()) {
    yield { type, file, pointer: pointer(schema, index), value: value as never };
  }
}

function decode(content: string | Uint8Array): { text: string; fault?: "encoding" } {
  if (typeof content === "string") return { text: content };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content) };
  } catch {
    return { text: new TextDecoder().decode(content), fault: "encoding" };
  }
}
