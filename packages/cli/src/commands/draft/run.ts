import { readFileSync, statSync } from "node:fs";
import type { Finding } from "@open-resolutions/core";
import { type Draft, type Drafter, makeDrafter } from "@open-resolutions/draft";
import { explainFileError, isFileError } from "../../files/explain-file-error.ts";
import { standardInput } from "../../inputs/read-standard-input.ts";
import { showFinding } from "../../terminal/print-finding.ts";
import { progressOn } from "../../terminal/progress.ts";
import { hasColors, painter, widthOf } from "../../terminal/terminal.ts";
import { UsageError } from "../../usage-error.ts";
import type { DraftFlags } from "./flags.ts";
import { findDraftInputs } from "./inputs.ts";
import { showDraft } from "./print.ts";
import { registersFor } from "./registers.ts";
import { writeDraft } from "./write-draft.ts";

/** In bytes. The longest resolutions have some hundreds of kilobytes; a larger file than this is something else. */
const largest = 20_000_000;

/** How many inputs were drafted, and what was wrong with the others. */
interface Tally {
  drafted: number;
  warnings: number;
  /** A line for each input that gave no records. */
  failed: string[];
}

/**
 * Drafts the documents that the paths mean, one after another.
 *
 * @returns the exit code: 0 every document was drafted, 1 some were not.
 * @throws {UsageError} when nothing can be drafted.
 */
export async function draft(paths: readonly string[], flags: DraftFlags): Promise<number> {
  const isStandardInput = paths[0] === "-";
  const inputs = isStandardInput
    ? { files: ["-"], skipped: 0, failures: [] }
    : findDraftInputs(paths, process.cwd());
  const drafter = makeDrafter(registersFor(flags.data, flags.out));
  const progress = progressOn(process.stderr, flags.quiet || isStandardInput ? 0 : inputs.files.length);
  const tally: Tally = { drafted: 0, warnings: 0, failed: [...inputs.failures] };
  for (const file of inputs.files) {
    await draftOne(file, flags, drafter, tally, progress.clear);
    progress.step();
  }
  progress.done();
  for (const line of tally.failed) console.error(line);
  if (!flags.quiet) console.error(summary(tally, inputs.files.length, inputs.skipped));
  return tally.failed.length > 0 ? 1 : 0;
}

/** Drafts one document. A fault in it is reported, and the others go on. */
async function draftOne(
  file: string,
  flags: DraftFlags,
  drafter: Drafter,
  tally: Tally,
  clear: () => void,
): Promise<void> {
  const path = file === "-" ? "<stdin>" : file;
  const content = readText(file);
  if (typeof content !== "string") {
    tally.failed.push(`${path}: ${content.problem}`);
    return;
  }
  const made = drafter({ path, content, ...(flags.from && { form: flags.from }) });
  const errors = made.findings.filter(({ severity }) => severity === "error");
  tally.warnings += made.findings.length - errors.length;
  if (made.resolution) tally.drafted += 1;
  if (errors.length > 0 || !made.resolution)
    tally.failed.push(`${path}: ${errors[0]?.message ?? "no resolution was found in it"}`);
  clear();
  if (flags.ndjson) await print(ndjsonLine(made));
  else {
    if (!flags.quiet) await print(findingsText(made.findings, flags));
    if (flags.out === undefined) await print(showDraft(made));
    else if (made.records && errors.length === 0) keep(made, flags.out, path, tally, flags.quiet ?? false);
  }
}

function keep({ records, source }: Draft, out: string, path: string, tally: Tally, isQuiet: boolean): void {
  if (!records) return;
  try {
    const { folder, documents, isUnchanged } = writeDraft(records, source, out);
    if (isQuiet) return;
    const what = documents.length === 1 ? "record" : "records";
    const more = documents.length > 0 ? `, and ${documents.length} ${what} of documents that it cites` : "";
    console.log(isUnchanged ? `${folder} is unchanged${more}` : `wrote ${folder}${more}`);
  } catch (error) {
    if (error instanceof UsageError) tally.failed.push(`${path}: ${error.message}`);
    else if (isFileError(error))
      tally.failed.push(`${path}: ${error.path ?? out}: cannot be written: ${explainFileError(error)}`);
    else throw error;
  }
}

/** The text of a file or of standard input (`-`), or why it cannot be drafted. */
function readText(file: string): string | { problem: string } {
  try {
    const bytes =
      file === "-" ? readStandardInput() : statSync(file).size > largest ? undefined : readFileSync(file);
    if (bytes === undefined || bytes.length > largest)
      return { problem: "it has more than 20 MB: no resolution is that long" };
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof TypeError)
      return { problem: "it is not UTF-8: save the text as UTF-8 and try again" };
    return { problem: `cannot be read: ${explainFileError(error)}` };
  }
}

function readStandardInput(): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const chunk of standardInput("a text")) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > largest) break;
  }
  return Buffer.concat(chunks);
}

function ndjsonLine({ input, resolution, paragraphs, records, findings, setAside }: Draft): string {
  const documents = records?.documents ?? [];
  return `${JSON.stringify({ input, resolution, paragraphs, documents, findings, setAside })}\n`;
}

function findingsText(findings: readonly Finding[], { color }: DraftFlags): string {
  const paint = painter(hasColors(color, process.stdout));
  const options = { paint, width: widthOf(process.stdout), folder: "" };
  return findings.map((finding) => `${showFinding(finding, options)}\n`).join("");
}

/** Writes to standard output and waits until it is written, so that memory does not grow with the output. */
async function print(text: string): Promise<void> {
  if (text !== "") await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
}

function summary({ drafted, warnings, failed }: Tally, files: number, skipped: number): string {
  const of = files === 1 ? "" : ` of ${files}`;
  const doubts = warnings === 0 ? "no doubts" : `${warnings} ${warnings === 1 ? "doubt" : "doubts"}`;
  const others = skipped === 0 ? "" : `; skipped ${skipped} other ${skipped === 1 ? "file" : "files"}`;
  const unmade = failed.length === 0 ? "" : `, ${failed.length} failed`;
  return `drafted ${drafted}${of}${unmade}, ${doubts}${others}`;
}
