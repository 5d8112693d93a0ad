import { type Extracted, extract, type FileForm } from "@open-resolutions/extract";

// Runs in a worker of its own, which the page ends when a file takes too long: reads a PDF, Word or HTML file.

/** A file to read. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly form: FileForm;
}

/** The answer. It has a name, because PDF.js sends messages of its own when it starts in a worker. */
export interface ReadFile {
  /** The text of the file, or why there is none. */
  readonly extracted: Extracted;
}

globalThis.onmessage = async ({ data: { bytes, form } }: MessageEvent<FileToRead>) => {
  const answer: ReadFile = { extracted: await extract(bytes, form) };
  globalThis.postMessage(answer);
};
