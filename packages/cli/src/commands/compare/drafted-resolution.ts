import type { WholeResolution } from "@open-resolutions/compare";
import { positionAt, type ReadFile, shellWord } from "@open-resolutions/core";
import { slugOf } from "@open-resolutions/symbols";
import { readDocuments } from "../../inputs/document-files.ts";
import { readInputs } from "../../inputs/read-inputs.ts";
import { nearestSymbol } from "../../names/nearest-symbol.ts";
import { UsageError } from "../../usage-error.ts";

const expected =
  "expected {input, resolution, paragraphs, findings}, as open-resolutions draft --ndjson prints it";

/**
 * The resolution in a file of drafts: each line of NDJSON, or the value of JSON, or each element of a list. NDJSON of
 * any length is read line by line.
 *
 * @param file its path as a person wrote it.
 * @param symbol which of its resolutions is meant; without it, the file must contain exactly one.
 * @throws {UsageError} when it is not there, or the file cannot be read.
 */
export function draftedResolution(file: string, symbol?: string): WholeResolution {
  let only: WholeResolution | undefined;
  let isEmpty = true;
  const symbols: string[] = [];
  for (const { value, place } of valuesIn(file)) {
    isEmpty = false;
    const drafted = wholeResolution(value, place);
    if (!drafted) continue;
    if (symbol !== undefined && slugOf(drafted.resolution.id) === slugOf(symbol)) return drafted;
    only = drafted;
    symbols.push(drafted.resolution.id);
  }
  if (isEmpty) throw new UsageError(`${file} is empty: ${expected}`);
  if (!only) throw new UsageError(`${file} contains no resolution: the drafted text had none`);
  if (symbol === undefined && symbols.length === 1) return only;
  if (symbol === undefined)
    throw new UsageError(
      `${file} contains ${symbols.length} resolutions: name one, such as ${file}#${symbols[0]}`,
    );
  const near = nearestSymbol(symbol, symbols);
  throw new UsageError(
    `there is no resolution "${symbol}" in ${file}${near === undefined ? "" : `; did you mean ${near}?`}`,
  );
}

/** The values of a file, each with its line. */
function* valuesIn(file: string): Generator<{ value: unknown; place: string }> {
  if (readDocuments.test(file))
    throw new UsageError(
      `${file} is not a draft: make one with open-resolutions draft ${shellWord(file)} --ndjson`,
    );
  const isWhole = file.endsWith(".json");
  const path = isWhole ? "draft.json" : "resolutions.ndjson";
  const input = { path, shown: file, absolute: file, context: false, loose: isWhole };
  const failures: string[] = [];
  for (const read of readInputs([input], new Map(), { failures, onRead: () => {} })) {
    if (read.error) throw new UsageError(`${file}:${describeError(read, read.error)}`);
    const values = isWhole && Array.isArray(read.value) ? read.value : [read.value];
    for (const value of values) yield { value, place: isWhole ? file : `${file}:${read.firstLine}` };
  }
  if (failures[0] !== undefined) throw new UsageError(failures[0]);
}

function describeError({ text, firstLine }: ReadFile, error: NonNullable<ReadFile["error"]>): string {
  if (error === "encoding") return `${firstLine}: not UTF-8: save the file as UTF-8 and try again`;
  const { line, column } = positionAt(text, error.offset);
  return `${firstLine + line - 1}:${column}: ${error.message}`;
}

/** A drafted resolution; undefined when the text gave none. @throws {UsageError} when the value is not a draft. */
function wholeResolution(value: unknown, place: string): WholeResolution | undefined {
  const { resolution, paragraphs } = (value ?? {}) as Record<string, unknown>;
  if (resolution === null && Array.isArray(paragraphs)) return undefined;
  const isWhole =
    hasTexts(resolution, ["id", "slug", "adopted"]) &&
    Array.isArray(paragraphs) &&
    paragraphs.every(isParagraph);
  if (!isWhole) throw new UsageError(`${place}: this is not a draft: ${expected}`);
  return value as WholeResolution;
}

/** Whether a value has what a comparison looks at in a paragraph. */
function isParagraph(value: unknown): boolean {
  if (!hasTexts(value, ["id", "label", "kind", "text"])) return false;
  const { parent, depth, mentions, mandates } = value;
  return (
    (parent === null || typeof parent === "string") &&
    typeof depth === "number" &&
    Array.isArray(mentions) &&
    mentions.every((mention) => hasTexts(mention, ["quote"])) &&
    Array.isArray(mandates) &&
    mandates.every((mandate) => hasTexts(mandate, ["quote", "type"]) && Array.isArray(mandate.assignees))
  );
}

function hasTexts(value: unknown, names: readonly string[]): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    names.every((name) => typeof (value as Record<string, unknown>)[name] === "string")
  );
}
