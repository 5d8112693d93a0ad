import { readFileSync, statSync } from "node:fs";
import { readFile } from "@open-resolutions/core";
import type { DraftFailure, InputForm, ReadInput } from "@open-resolutions/draft";
import { fileFormOf } from "@open-resolutions/extract";
import { explainFileError, isFileError } from "../../files/explain-file-error.ts";
import { standardInput } from "../../inputs/read-standard-input.ts";
import { extractInThread } from "./extract-in-thread.ts";
import type { Task } from "./task.ts";
import { whyNoText } from "./why-no-text.ts";

/** In bytes. The longest resolutions have some hundreds of kilobytes; a larger file than this is something else. */
const largestText = 20_000_000;

/** In bytes. A text of the largest size fits, also when every second character is escaped. */
export const longestLine = 2 * largestText;

/** How standard input is called where a path is shown. */
const standardInputName = "<stdin>";

/** The text of an input, or why it cannot be read. A line that says no id has none. */
export type ReadTask = { path: string; id: string | null } & (
  | { content: string; form?: InputForm; read?: ReadInput }
  | { failure: DraftFailure }
);

/**
 * Reads an input. A file whose form nobody has named may be a PDF, Word or HTML file.
 * @throws {UsageError} when standard input cannot be read.
 */
export async function readTask(task: Task, form: InputForm | undefined): Promise<ReadTask> {
  return task.from === "line" ? readLine(task) : readText(task.path, form);
}

/** The path and the id of an input. */
export function nameOf(task: Task): { path: string; id: string | null } {
  if (task.from === "line") {
    const { path, id } = readLine(task);
    return { path, id };
  }
  const path = task.path === "-" ? standardInputName : task.path;
  return { path, id: path };
}

async function readText(file: string, form: InputForm | undefined): Promise<ReadTask> {
  const path = file === "-" ? standardInputName : file;
  const named = { path, id: path };
  try {
    const bytes =
      file === "-" ? readStandardInput() : statSync(file).size > largestText ? undefined : readFileSync(file);
    if (bytes === undefined || bytes.length > largestText) return { ...named, failure: tooLong };
    const fileForm = form === undefined ? fileFormOf(bytes, path) : undefined;
    if (typeof fileForm === "string") return { ...named, ...(await extractInThread(bytes, fileForm)) };
    if (fileForm) return { ...named, failure: fileForm };
    const content = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const failure = form === undefined ? whyNoText(content, path) : undefined;
    return failure ? { ...named, failure } : { ...named, content };
  } catch (error) {
    if (error instanceof TypeError)
      return {
        ...named,
        failure: notText,
      };
    if (isFileError(error))
      return { ...named, failure: unreadable(`cannot be read: ${explainFileError(error)}`) };
    throw error;
  }
}

function readStandardInput(): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const chunk of standardInput("a text")) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > largestText) break;
  }
  return Buffer.concat(chunks);
}

/** Bytes that UTF-8 does not have: of a text in another encoding, or of an image or another file that is no text. */
const notText = {
  code: "DRF017",
  message: "this is not a text in UTF-8",
  hint: "if it is a text, save it as UTF-8; if not, give the document as text, PDF, Word (.docx), HTML or Akoma Ntoso XML",
} as const;

const byteOrderMark = Buffer.from("\uFEFF");

function readLine({ number, bytes }: Extract<Task, { from: "line" }>): ReadTask {
  const unnamed = { path: standardInputName, id: null };
  const bad = (message: string, text = "", offset = 0): ReadTask => ({
    ...unnamed,
    failure: { ...unreadable(message), hint: expected, place: { line: number, text, column: offset + 1 } },
  });
  if (!bytes) return bad(`line ${number} has more than ${longestLine / 1e6} MB`);
  const isMarked = number === 1 && Buffer.compare(bytes.subarray(0, 3), byteOrderMark) === 0;
  const [line] = readFile({ path: "resolutions.ndjson", content: isMarked ? bytes.subarray(3) : bytes });
  if (!line) return bad(`line ${number} is empty`);
  const { text, error } = line;
  if (error === "encoding") return bad(`line ${number} is not UTF-8`);
  if (error) return bad(`line ${number} is not JSON: ${error.message}`, text, error.offset);
  const value = (line.value ?? {}) as Record<string, unknown>;
  const { id, content, form } = value;
  if (typeof id !== "string" || id === "") return bad(`line ${number} has no id that is a text`, text);
  const named = { path: id, id };
  if (typeof content !== "string")
    return { ...named, failure: unreadable(`the line of "${id}" has no content that is a text`) };
  if (form !== undefined && form !== null && form !== "text" && form !== "akn")
    return { ...named, failure: unreadable(`the form of "${id}" is neither "text" nor "akn"`) };
  if (Buffer.byteLength(content) > largestText) return { ...named, failure: tooLong };
  return { ...named, content, ...(form && { form }) };
}

const expected = 'write each line as {"id": "a-res-78-1", "content": "the text", "form": "text" or "akn"}';

function unreadable(message: string): DraftFailure {
  return { code: "DRF017", message, hint: "correct the input, and draft it again" };
}

const tooLong: DraftFailure = {
  code: "DRF017",
  message: "it has more than 20 MB: no resolution is that long",
  hint: "give each resolution as a text of its own",
};
