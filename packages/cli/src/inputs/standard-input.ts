import { resolve } from "node:path";
import { contentOf } from "@open-resolutions/core/files";
import { UsageError } from "../usage-error.ts";
import type { InputDataset, InputFile } from "./inputs.ts";
import { standardInput } from "./read-standard-input.ts";
import { linesPathOf } from "./record-type.ts";

/** Standard input: lines that are still being read, or a whole document. */
export type StandardInput =
  | { holds: "lines"; dataset: InputDataset }
  | { holds: "document"; absolute: string; content: string | Uint8Array };

const shown = "<stdin>";

/**
 * Begins to read standard input. Lines are NDJSON, one record each; anything else is one JSON document.
 *
 * @param filepath the path that it would have as a file.
 * @throws {UsageError} when nothing says which records these are, or when standard input is a terminal.
 */
export function openStandardInput(filepath: string | undefined): StandardInput {
  const chunks = standardInput("records");
  const start = firstLine(chunks);
  const document = (name: string): StandardInput => ({
    holds: "document",
    absolute: resolve(name),
    content: contentOf(Buffer.concat([...start, ...chunks])),
  });
  if (filepath !== undefined && !filepath.endsWith(".ndjson")) return document(filepath);
  const text = Buffer.concat(start).toString("utf8");
  if (filepath === undefined && !startsWithRecord(text)) return document("standard-input.json");
  const named = /(?:^|[\\/])([a-z]+\.ndjson)$/.exec(filepath ?? "")?.[1];
  const path = linesPathOf(text) ?? named;
  if (path === undefined)
    throw new UsageError(
      "these lines do not look like records of any type: name their type with --stdin-filepath, such as paragraphs.ndjson",
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

/** What comes until the first line has ended. The rest can still be read. */
function firstLine(chunks: Generator<Uint8Array>): Uint8Array[] {
  const start: Uint8Array[] = [];
  for (let next = chunks.next(); !next.done; next = chunks.next()) {
    start.push(next.value);
    if (next.value.includes(10)) break;
  }
  return start;
}

function startsWithRecord(text: string): boolean {
  try {
    JSON.parse(text.split("\n").find((line) => line.trim() !== "") ?? "");
    return true;
  } catch {
    return false;
  }
}
