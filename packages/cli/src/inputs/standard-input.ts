import { resolve } from "node:path";
import { chunkSize, readBlocking } from "@open-resolutions/core/files";
import { UsageError } from "../usage-error.ts";
import type { InputDataset, InputFile } from "./inputs.ts";
import { linesPathOf } from "./record-type.ts";

/** What came on standard input: lines that are still being read, or a whole document. */
export type StandardInput =
  | { holds: "lines"; dataset: InputDataset }
  | { holds: "document"; absolute: string; text: string };

const shown = "<stdin>";

/**
 * Begins to read standard input. Lines are NDJSON, one record each; anything else is one JSON document.
 *
 * @param filepath the path that it would have as a file.
 * @throws {UsageError} when nothing tells which records these are.
 */
export function openStandardInput(filepath: string | undefined): StandardInput {
  if (process.stdin.isTTY)
    throw new UsageError("standard input is a terminal: pipe records into this command, or name a file");
  const start = readStart();
  if (filepath !== undefined && !filepath.endsWith(".ndjson")) {
    return { holds: "document", absolute: resolve(filepath), text: decode([...start, ...readRest()]) };
  }
  const text = decode(start);
  if (filepath === undefined && !startsWithRecord(text))
    return {
      holds: "document",
      absolute: resolve("standard-input.json"),
      text: decode([...start, ...readRest()]),
    };
  const named = /(?:^|[\\/])([a-z]+\.ndjson)$/.exec(filepath ?? "")?.[1];
  const path = linesPathOf(text) ?? named;
  if (path === undefined)
    throw new UsageError(
      "which records are these? Name the lines with --stdin-filepath, such as paragraphs.ndjson",
    );
  const file: InputFile = {
    path,
    shown: filepath ?? shown,
    absolute: "-",
    context: false,
    loose: false,
    start,
  };
  return { holds: "lines", dataset: { root: undefined, files: [file] } };
}

/** What was read until the first line ended. */
function readStart(): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let chunk = readChunk(); chunk.length > 0; chunk = readChunk()) {
    chunks.push(chunk);
    if (chunk.includes(10)) break;
  }
  return chunks;
}

function readRest(): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let chunk = readChunk(); chunk.length > 0; chunk = readChunk()) chunks.push(chunk);
  return chunks;
}

function readChunk(): Uint8Array {
  const chunk = Buffer.allocUnsafe(chunkSize);
  return chunk.subarray(0, readBlocking(0, chunk));
}

function decode(chunks: readonly Uint8Array[]): string {
  return Buffer.concat(chunks).toString("utf8");
}

function startsWithRecord(text: string): boolean {
  try {
    JSON.parse(text.split("\n").find((line) => line.trim() !== "") ?? "");
    return true;
  } catch {
    return false;
  }
}
