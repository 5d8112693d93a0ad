import type { AuthoredRecords, RecordType } from "@open-resolutions/schemas";
import { pointer } from "./json-pointer.ts";
import { type JsonError, parseJson } from "./parse-json.ts";
import { type FileKind, fileKind, kindBySchema } from "./record-paths.ts";

/** A file of the dataset: its path inside the folder, with forward slashes, and its content, decoded or not. */
export interface SourceFile {
  path: string;
  content: string | Uint8Array;
  /** The line on which the content starts, counted from 1, where it is a part of a file; 1 by default. */
  firstLine?: number;
  /** The file is read only so that others can be checked: it has no findings. */
  context?: boolean;
  /** The file is outside a dataset: its `$schema` says what it holds. */
  loose?: boolean;
}

/** A file that was read, or one line of an NDJSON file. */
export interface ReadFile {
  path: string;
  /** The decoded text, with U+FFFD for bytes that are not UTF-8. */
  text: string;
  /** The line of the file on which the text starts, counted from 1. */
  firstLine: number;
  /** What it holds; undefined when the dataset has no place for it and it names none of our schemas. */
  kind: FileKind | undefined;
  /** The file is read only so that others can be checked: it has no findings. */
  context: boolean;
  /** JSON Pointer to the value in the text, where the text holds more than this one record. */
  at?: string;
  /** The parsed JSON; undefined for a source text, and for what is not JSON. */
  value?: unknown;
  /** Why the content could not be read: it is not UTF-8, or not JSON. */
  error?: "encoding" | JsonError;
}

/** A record and its place. Its value has the shape of its type once the schema was checked. */
export interface Entry<T extends RecordType = RecordType> {
  type: T;
  file: ReadFile;
  /** JSON Pointer to the record in the file. */
  pointer: string;
  value: AuthoredRecords[T];
}

/** Whether a record is of this type. */
export function isOfType<T extends RecordType>(type: T): (entry: Entry) => entry is Entry<T> {
  return (entry): entry is Entry<T> => entry.type === type;
}

/** Decodes and parses a file: one result, or one for each line that is not blank of an NDJSON file. */
export function* readFile({
  path,
  content,
  firstLine = 1,
  context = false,
  loose = false,
}: SourceFile): Generator<ReadFile> {
  const kind = fileKind(path);
  const { text, error } = decode(content);
  const file = { path, text, firstLine, kind, context };
  if (kind?.holds === "lines") yield* readLines(file);
  else if (error) yield { ...file, error };
  else if (kind?.holds === "source" || (!kind && !loose)) yield file;
  else {
    const parsed = parseJson(text);
    yield { ...file, kind: loose ? kindBySchema(schemaOf(parsed)) : kind, ...parsed };
  }
}

/** The lines of a file of NDJSON that has no place in a dataset: one result for each line that is not blank. */
export function readLinesOf({
  path,
  content,
  firstLine = 1,
  context = false,
}: SourceFile): Generator<ReadFile> {
  return readLines({ path, text: decode(content).text, firstLine, kind: undefined, context });
}

/** U+FFFD replaces bytes that could not be decoded: only the line with it is unreadable. */
function* readLines(file: ReadFile): Generator<ReadFile> {
  const hasInvalidBytes = file.text.includes("\uFFFD");
  let line = file.firstLine;
  for (let start = 0; start < file.text.length; line += 1) {
    const feed = file.text.indexOf("\n", start);
    const end = feed === -1 ? file.text.length : feed;
    const text = file.text.slice(start, end);
    if (hasInvalidBytes && text.includes("\uFFFD"))
      yield { ...file, text, firstLine: line, error: "encoding" };
    else if (text.trim() !== "") yield { ...file, text, firstLine: line, ...parseJson(text) };
    start = end + 1;
  }
}

function schemaOf(parsed: { value: unknown } | { error: JsonError }): unknown {
  return "value" in parsed ? (parsed.value as { $schema?: unknown } | null)?.$schema : undefined;
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

function decode(content: string | Uint8Array): { text: string; error?: "encoding" } {
  if (typeof content === "string") return { text: content };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content) };
  } catch {
    return { text: new TextDecoder().decode(content), error: "encoding" };
  }
}
