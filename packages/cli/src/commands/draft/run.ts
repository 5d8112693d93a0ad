import { readFileSync, statSync } from "node:fs";
import type { Finding } from "@open-resolutions/core";
import { type Draft, type Drafter, makeDrafter } from "@open-resolutions/draft";
import { showFinding } from "../../terminal/print-finding.ts";
import { progressOn } from "../../terminal/progress.ts";
import { hasColors, painter, widthOf } from "../../terminal/terminal.ts";
import { UsageError } from "../../usage-error.ts";
import type { DraftFlags } from "./flags.ts";
import { findDraftInputs } from "./inputs.ts";
import { showDraft } from "./print.ts";
import { registersFor } from "./registers.ts";
import { writeDraft } from "./write-draft.ts";

/** The longest resolutions have some hundreds of kilobytes; what is larger than this is something else. */
const largest = 20_000_000;

/** What came of the inputs. */
interface Tally {
  drafted: number;
  warnings: number;
  /** A line for each input that gave no records. */
  failed: string[];
}

/**
 * Drafts what the paths mean, one document after another.
 *
 * @returns the exit code: 0 every document was drafted, 1 some were not.
 * @throws {UsageError} when nothing can be drafted.
 */
export async function draft(paths: readonly string[], flags: DraftFlags): Promise<number> {
  const isStandardInput = paths[0] === "-";
  if (isStandardInput && process.stdin.isTTY)
    throw new UsageError("standard input is a terminal: pipe a text into this command, or name a file");
  const inputs = isStandardInput ? { files: ["-"], passedOver: 0 } : findDraftInputs(paths, process.cwd());
  const drafter = makeDrafter(registersFor(flags.data, flags.out));
  const progress = progressOn(process.stderr, flags.quiet || isStandardInput ? 0 : inputs.files.length);
  const tally: Tally = { drafted: 0, warnings: 0, failed: [] };
  for (const file of inputs.files) {
    await draftOne(file, flags, drafter, tally, progress.clear);
    progress.step();
  }
  progress.done();
  for (const line of tally.failed) console.error(line);
  if (!flags.quiet) console.error(summary(tally, inputs.files.length, inputs.passedOver));
  return tally.failed.length > 0 ? 1 : 0;
}

/** Drafts one document. What is wrong with it is told, and the others go on. */
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
    const more = documents.length > 0 ? `, and ${documents.length} records of documents that it cites` : "";
    console.log(isUnchanged ? `${folder} is as it was${more}` : `wrote ${folder}${more}`);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error as NodeJS.ErrnoException).syscall) throw error;
    tally.failed.push(`${path}: ${(error as Error).message}`);
  }
}

/** The text of a file, or what is wrong with it. */
function readText(file: string): string | { problem: string } {
  try {
    if (file !== "-") {
      const { size } = statSync(file);
      if (size > largest) return { problem: `${Math.round(size / 1e6)} MB: no resolution is so long` };
    }
    const bytes = readFileSync(file === "-" ? 0 : file);
    if (bytes.length > largest)
      return { problem: `${Math.round(bytes.length / 1e6)} MB: no resolution is so long` };
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError)
      return { problem: "it is not UTF-8: save the text as UTF-8 and try again" };
    return {
      problem: `it cannot be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`,
    };
  }
}

function ndjsonLine({ input, resolution, paragraphs, findings, setAside }: Draft): string {
  return `${JSON.stringify({ input, resolution, paragraphs, findings, setAside })}\n`;
}

function findingsText(findings: readonly Finding[], { color }: DraftFlags): string {
  const paint = painter(hasColors(color, process.stdout));
  const options = { paint, width: widthOf(process.stdout), folder: "" };
  return findings.map((finding) => `${showFinding(finding, options)}\n`).join("");
}

/** Writes to standard output, and waits until it is written: memory does not grow with the output. */
async function print(text: string): Promise<void> {
  if (text !== "") await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
}

function summary({ drafted, warnings, failed }: Tally, files: number, passedOver: number): string {
  const of = files === 1 ? "" : ` of ${files}`;
  const doubts = warnings === 0 ? "no doubts" : `${warnings} ${warnings === 1 ? "doubt" : "doubts"}`;
  const others = passedOver === 0 ? "" : `; ${passedOver} other files passed over`;
  const unmade = failed.length === 0 ? "" : `, ${failed.length} failed`;
  return `drafted ${drafted}${of}${unmade}, ${doubts}${others}`;
}
