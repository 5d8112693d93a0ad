import { isatty } from "node:tty";
import { explainFileError } from "../../files/explain-file-error.ts";
import { UsageError } from "../../usage-error.ts";
import { longestLine } from "./read-task.ts";
import type { Task } from "./task.ts";

/**
 * The lines of standard input, each as soon as it is complete, also empty ones. Of a line that is too long nothing is
 * kept.
 *
 * @throws {UsageError} when standard input is a terminal, or cannot be read.
 */
export async function* linesOfInput(): AsyncGenerator<Task> {
  // Asking `process.stdin` first would change how a terminal behaves.
  if (isatty(0)) throw new UsageError("standard input is a terminal: pipe lines into this command");
  let number = 0;
  let kept: Uint8Array[] = [];
  let length = 0;
  const keep = (piece: Uint8Array) => {
    length += piece.length;
    if (length > longestLine) kept = [];
    else kept.push(piece);
  };
  const line = (): Task => {
    number += 1;
    const bytes = length > longestLine ? undefined : Buffer.concat(kept);
    kept = [];
    length = 0;
    return { from: "line", number, bytes };
  };
  for await (const chunk of chunksOfInput()) {
    let start = 0;
    for (let feed = chunk.indexOf(10); feed !== -1; feed = chunk.indexOf(10, start)) {
      keep(chunk.subarray(start, feed));
      yield line();
      start = feed + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (length > 0) yield line();
}

async function* chunksOfInput(): AsyncGenerator<Buffer> {
  try {
    yield* process.stdin;
  } catch (error) {
    throw new UsageError(`standard input cannot be read: ${explainFileError(error)}`);
  }
}
