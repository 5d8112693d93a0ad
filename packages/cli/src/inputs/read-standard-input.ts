import { isatty } from "node:tty";
import { chunkSize, readBlocking } from "@open-resolutions/core/files";
import { explainFileError } from "../files/explain-file-error.ts";
import { UsageError } from "../usage-error.ts";

/**
 * Standard input in pieces, each as soon as it is there. Where standard input does not block, as a pipe may be left by
 * another program, this waits (https://github.com/nodejs/node/issues/42826).
 *
 * @param expected what a person should pipe into this command, such as `records`.
 * @throws {UsageError} when standard input is a terminal, or cannot be read.
 */
export function* standardInput(expected: string): Generator<Uint8Array> {
  // Asking `process.stdin` would make a pipe non-blocking.
  if (isatty(0))
    throw new UsageError(
      `standard input is a terminal: pipe ${expected} into this command, or give it a file instead of -`,
    );
  for (;;) {
    const chunk = Buffer.allocUnsafe(chunkSize);
    const length = read(chunk);
    if (length === 0) return;
    yield chunk.subarray(0, length);
  }
}

function read(chunk: Uint8Array): number {
  try {
    return readBlocking(0, chunk);
  } catch (error) {
    throw new UsageError(`standard input cannot be read: ${explainFileError(error)}`);
  }
}
