import { readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import { setFlagsFromString } from "node:v8";

/** In bytes: large enough for fast reading, small enough for a short wait. */
export const chunkSize = 1024 * 1024;

/**
 * The text of an open file in pieces of about a megabyte, each of whole lines; memory does not grow with the file.
 *
 * @param start the bytes that were already read.
 */
export function* wholeLines(file: number, start: readonly Uint8Array[] = []): Generator<string> {
  const chunk = Buffer.allocUnsafe(chunkSize);
  const decoder = new StringDecoder("utf8");
  const read = [...start];
  let rest = "";
  for (;;) {
    const bytes = read.shift() ?? chunk.subarray(0, readBlocking(file, chunk));
    const isEnd = bytes.length === 0;
    const text = rest + (isEnd ? decoder.end() : decoder.write(bytes));
    const end = isEnd ? text.length : text.lastIndexOf("\n") + 1;
    const content = text.slice(0, end);
    if (content !== "") yield content;
    if (isEnd) return;
    // V8 has enough memory for new objects now; with more, it would only collect garbage later.
    setFlagsFromString("--semi-space-growth-factor=1");
    rest = text.slice(end);
  }
}

/** Reads the next bytes of an open file; none at its end. Waits where standard input does not block. */
export function readBlocking(file: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
