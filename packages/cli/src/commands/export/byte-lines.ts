import { chunkSize, readBlocking } from "@open-resolutions/core/files";

/** A line of a file, without its line feed. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number;
  /** Where it starts, in bytes from the start of the file. */
  readonly offset: number;
  /** Valid until the next line is asked for. */
  readonly bytes: Buffer;
}

/** The lines of an open file as bytes, read piece by piece; memory does not grow with the file. */
export function* byteLines(file: number): Generator<ByteLine> {
  let number = 0;
  let offset = 0;
  let rest: Buffer[] = [];
  const line = (end: Buffer): ByteLine => {
    const bytes = rest.length === 0 ? end : Buffer.concat([...rest, end]);
    rest = [];
    number += 1;
    const made = { number, offset, bytes };
    offset += bytes.length + 1;
    return made;
  };
  const chunk = Buffer.allocUnsafe(chunkSize);
  for (let read = readBlocking(file, chunk); read > 0; read = readBlocking(file, chunk)) {
    let start = 0;
    for (let feed = chunk.indexOf(10); feed !== -1 && feed < read; feed = chunk.indexOf(10, start)) {
      yield line(chunk.subarray(start, feed));
      start = feed + 1;
    }
    if (start < read) rest.push(Buffer.from(chunk.subarray(start, read)));
  }
  if (rest.length > 0) yield line(Buffer.alloc(0));
}
