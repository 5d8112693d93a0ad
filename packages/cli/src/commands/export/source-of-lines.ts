import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Records } from "@open-resolutions/core";
import { chunkSize, readBlocking } from "@open-resolutions/core/files";
import { scratchFolder } from "../../files/scratch-folder.ts";
import { UsageError } from "../../usage-error.ts";
import { byteLines } from "./byte-lines.ts";
import { checkLine } from "./check-line.ts";
import { addProblem, noProblems } from "./problems.ts";
import type { ReadUnit, Source } from "./source.ts";
import type { Unit } from "./unit.ts";

/**
 * The resolutions of a file of `draft --ndjson`, or of standard input for `-`. The registers must be known before the
 * first resolution is written, and they say which paragraphs mention them; so the lines are read twice, and standard
 * input is kept in a temporary file. Neither grows memory.
 *
 * @throws {UsageError} when standard input is a terminal, and what the file system throws.
 */
export function sourceOfLines(input: string, registers: Records): Source {
  if (input === "-" && process.stdin.isTTY)
    throw new UsageError("standard input is a terminal: pipe the output of draft --ndjson into this command");
  const path = input === "-" ? keepStandardInput() : input;
  const shown = input === "-" ? "<stdin>" : input;
  const invalid = noProblems();
  const undrafted = noProblems();
  return {
    registers,
    holdsRegisters: false,
    invalid,
    undrafted,
    expected:
      "expected the lines that draft prints: open-resolutions draft text.txt --ndjson > drafts.ndjson",
    advice: "draft the documents again with this version, or give --registers",
    *units(onMegabyte): Generator<ReadUnit> {
      const seen = new Set<string>();
      const file = openSync(path, "r");
      try {
        let megabytes = 0;
        for (const line of byteLines(file)) {
          for (; megabytes < Math.floor(line.offset / 1e6); megabytes += 1) onMegabyte();
          if (line.bytes.every(isBlank)) continue;
          const read = isUtf8(line.bytes) ? checkLine(line.bytes.toString(), registers, seen) : notUtf8;
          const place = `${shown}:${line.number}`;
          if ("problem" in read) addProblem(invalid, () => `${place}: ${read.problem}`);
          else if ("undrafted" in read) addProblem(undrafted, () => `${place}: ${read.undrafted}`);
          else yield { ...read, again: readerOf(path, line.offset, line.bytes.length) };
        }
      } finally {
        closeSync(file);
      }
    },
  };
}

const notUtf8 = { problem: "the line is not UTF-8" };

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}

/** @returns the path of a temporary file with all of standard input. */
function keepStandardInput(): string {
  const path = join(scratchFolder(), "standard-input.ndjson");
  const file = openSync(path, "w");
  const chunk = Buffer.allocUnsafe(chunkSize);
  try {
    for (let read = readBlocking(0, chunk); read > 0; read = readBlocking(0, chunk))
      writeFileSync(file, chunk.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return path;
}

/** What reads a line again. It is made here, where no closure can keep the line or its records in memory. */
function readerOf(path: string, offset: number, length: number): () => Unit {
  return () => {
    const { resolution, paragraphs } = JSON.parse(readBytes(path, offset, length).toString());
    return { resolution, paragraphs };
  };
}

function readBytes(path: string, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  const file = openSync(path, "r");
  try {
    for (let read = 0; read < length; ) {
      const more = readSync(file, bytes, read, length - read, offset + read);
      if (more === 0) throw new UsageError(`${path} became shorter while it was read`);
      read += more;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}
