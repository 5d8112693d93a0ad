import { type Extracted, type ExtractedText, type FileForm, fileFormOf } from "@open-resolutions/extract";
import type { FileToRead, ReadFile } from "./extract-worker.ts";
import { load } from "./page-data.ts";
import { startWorker } from "./start-worker.ts";

/** A file above this size (bytes) is refused: the page would hold it several times in memory. */
const mostBytes = 20_000_000;

/** A file that takes longer than this (milliseconds) is not a resolution: 300 pages take some seconds. */
const longest = 120_000;

/** How people call the forms. */
const names: Record<FileForm, string> = { pdf: "PDF", word: "Word", html: "HTML" };

/** What a file gives: its text, with its paragraphs where they were read from its layout, or what to do instead. */
export type OpenedFile =
  | { readonly content: string; readonly extracted?: ExtractedText }
  | { readonly refusal: string };

/** Opens a file. Nothing is sent anywhere. @param say shows what is going on. */
export async function openFile(file: File, say: (text: string) => void): Promise<OpenedFile> {
  const { name, size } = file;
  if (size > mostBytes) {
    const limit = mostBytes / 1e6;
    return {
      refusal: `${name} has ${Math.round(size / 1e6)} MB; files up to ${limit} MB are read. Give each resolution as a file of its own.`,
    };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const form = fileFormOf(bytes, name);
  if (typeof form === "object") return refused(name, form);
  if (form === undefined) return openText(name, bytes);
  say(`Reading ${name} as ${names[form]}…`);
  const read = await extractInWorker({ bytes, form });
  return "failure" in read ? refused(name, read.failure) : { content: read.content, extracted: read };
}

function openText(name: string, bytes: Uint8Array): OpenedFile {
  const notText = {
    refusal: `${name} is not a text, a PDF, Word or HTML file. Choose the document of a resolution, or a text in UTF-8.`,
  };
  if (bytes.includes(0)) return notText;
  try {
    return { content: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return notText;
  }
}

function refused(name: string, { message, hint }: { message: string; hint?: string }): OpenedFile {
  return { refusal: `${name}: ${message}${hint === undefined ? "." : `. What to do: ${hint}.`}` };
}

/** Reads a file in a worker, which is ended afterwards. The reader is loaded when the first file needs it. */
export async function extractInWorker(file: FileToRead): Promise<Extracted> {
  const worker = startWorker(await load<string>("extract-worker", "assets"));
  try {
    return await new Promise<Extracted>((resolve) => {
      const stop = (reason: string) =>
        resolve({
          failure: {
            code: "DRF018",
            message: `the program stopped reading this file: ${reason}`,
            hint: "open the file in another program, and save it under a new name or as a text",
          },
        });
      setTimeout(() => stop(`it took more than ${longest / 1000} seconds`), longest);
      worker.onmessage = ({ data }: MessageEvent<Partial<ReadFile>>) => {
        if (data.extracted) resolve(data.extracted);
      };
      worker.onerror = ({ message }) => stop(message);
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}
