import { join } from "node:path";
import { counted, type Finding, registerFolders, shellWord } from "@open-resolutions/core";
import type { Draft } from "@open-resolutions/draft";
import { explainFileError, isFileError } from "../../files/explain-file-error.ts";
import { kindOf } from "../../files/folders.ts";
import { joinDataset, joinedRegisters } from "../../inputs/joined-registers.ts";
import { registersHash } from "../../inputs/registers-hash.ts";
import { addUnknownNames, type NameTally, rankNames } from "../../names/rank-unknown-names.ts";
import { showFinding } from "../../terminal/print-finding.ts";
import { progressOn } from "../../terminal/progress.ts";
import { hasColors, painter, widthOf } from "../../terminal/terminal.ts";
import { UsageError } from "../../usage-error.ts";
import { version } from "../../version.ts";
import { answersInOrder } from "./answers-in-order.ts";
import { fileOutput } from "./file-output.ts";
import type { DraftFlags } from "./flags.ts";
import { findDraftInputs } from "./inputs.ts";
import { linesOfInput } from "./lines-of-input.ts";
import { addTitles, type CitedTitles, setTitlesOfOthersAside } from "./names-of-other-drafts.ts";
import { print, standardOutput } from "./output.ts";
import { describeCarriedOver, showDraft } from "./print.ts";
import { showUnknownNames } from "./print-unknown-names.ts";
import { datasetOf, registersFor } from "./registers.ts";
import type { DraftSetup, Task } from "./task.ts";
import { addDocument, type Worklist, worstFirst } from "./triage.ts";
import { writeDraft } from "./write-draft.ts";

/** How many inputs were drafted, and what was wrong with the others. */
interface Tally {
  /** The folders that hold the draft of an input of this run: its path by the folder. */
  folders: Map<string, string>;
  /** Of the documents that the drafts cite. */
  titles: CitedTitles;
  /** The folder that was written last. */
  written?: string;
  /** How many records of documents have no place, because the folder is not in a dataset. */
  unplaced: number;
  inputs: number;
  drafted: number;
  warnings: number;
  /** The drafted inputs by certainty. */
  worklist: Worklist;
  failed: number;
  /** A line for each input that gave no records; of lines, which say it themselves, none. */
  failures: string[];
  /** The names that the registers lack. */
  unknownNames: NameTally;
}

/**
 * Drafts the documents that the paths mean, or the lines of standard input.
 *
 * @returns the exit code: 0 every document was drafted, 1 some were not.
 * @throws {UsageError} when nothing can be drafted.
 */
export async function draft(paths: readonly string[], flags: DraftFlags): Promise<number> {
  if (flags.out !== undefined && kindOf(flags.out) === "file")
    throw new UsageError(`--out: ${flags.out} is a file; name a folder, such as data/resolutions`);
  const isStandardInput = paths[0] === "-";
  const inputs = isStandardInput
    ? { files: ["-"], skipped: 0, failures: [] }
    : findDraftInputs(paths, process.cwd(), flags.out);
  const { records: registers, lookedAt } = registersFor(flags);
  const isLine = flags.ndjson || flags.lines;
  const stamp = isLine ? { version, registers: registersHash(registers) } : undefined;
  const setup: DraftSetup = { registers, stamp, form: flags.from };
  const tasks = flags.lines ? linesOfInput() : inputs.files.map((path): Task => ({ from: "file", path }));
  // One text is read by this thread, which can say what is wrong with standard input.
  const jobs = isStandardInput && !flags.lines ? 1 : flags.jobs;
  const output = flags.outFile !== undefined && stamp ? fileOutput(flags.outFile, stamp) : standardOutput;
  const progress = progressOn(process.stderr, flags.quiet || isStandardInput ? 0 : inputs.files.length);
  const tally: Tally = {
    folders: new Map(),
    titles: new Map(),
    unplaced: 0,
    inputs: 0,
    drafted: 0,
    warnings: 0,
    worklist: { certain: 0, doubtful: 0, worst: [] },
    failed: 0,
    failures: [],
    unknownNames: new Map(),
  };
  for (const failure of inputs.failures) fail(tally, failure);
  for await (const { name, isDrafted, failure, warnings, places, result } of answersInOrder(
    tasks,
    jobs,
    setup,
  )) {
    tally.inputs += 1;
    tally.warnings += warnings;
    const failedBefore = tally.failed;
    if (failure !== undefined) fail(tally, flags.lines ? undefined : `${name}: ${failure}`);
    progress.clear();
    if ("line" in result) await output.write(result.line, name);
    else if (flags.unknownNames) addUnknownNames(tally.unknownNames, result.draft.unknownNames);
    else await present(result.draft, failure === undefined, flags, tally);
    if (isDrafted && tally.failed === failedBefore) {
      tally.drafted += 1;
      addDocument(tally.worklist, { name: name ?? "", places });
    }
    progress.step();
  }
  if (flags.unknownNames) await print(showUnknownNames(rankNames(tally.unknownNames)));
  output.commit();
  progress.done();
  const others = setAsideOf(tally, flags);
  if (!flags.quiet) for (const line of others) console.log(line);
  for (const line of tally.failures) console.error(line);
  if (tally.unplaced > 0 && flags.out !== undefined) console.error(notWritten(tally, flags.out));
  if (!flags.quiet && tally.inputs > 1) for (const line of worstFirst(tally.worklist)) console.error(line);
  if (tally.inputs === 1 && tally.written !== undefined)
    console.log(`next: open-resolutions review ${shellWord(tally.written)}`);
  if (!flags.quiet) for (const line of [...lookedAt, summary(tally, inputs.skipped)]) console.error(line);
  return tally.failed > 0 ? 1 : 0;
}

/** Where drafts of a run name documents that others added: nothing where there is one, or no dataset holds them. */
function setAsideOf({ folders, titles }: Tally, { out, registers }: DraftFlags): string[] {
  const root = out === undefined || folders.size < 2 || titles.size === 0 ? undefined : datasetOf(out);
  if (root === undefined) return [];
  const known = joinDataset(root, joinedRegisters(registers), registerFolders);
  return setTitlesOfOthersAside(folders.keys(), titles, known);
}

function fail(tally: Tally, line: string | undefined): void {
  tally.failed += 1;
  if (line !== undefined) tally.failures.push(line);
}

/** Shows a draft to a person, or writes its records. */
async function present(draft: Draft, isFine: boolean, flags: DraftFlags, tally: Tally): Promise<void> {
  if (!flags.quiet) await print(findingsText(draft.findings, flags));
  if (flags.out === undefined) await print(showDraft(draft));
  else if (isFine) keep(draft, flags.out, tally, flags.quiet ?? false);
}

function keep(
  { input, records, source, paragraphs }: Draft,
  out: string,
  tally: Tally,
  isQuiet: boolean,
): void {
  if (!records) return;
  try {
    const { folder, documents, unplaced, isUnchanged } = writeDraft(records, source, out, tally.folders);
    const same = tally.folders.get(folder);
    tally.folders.set(folder, same ?? input);
    addTitles(tally.titles, records.documents);
    tally.unplaced += unplaced;
    if (isQuiet) return;
    const cited = counted(documents.length, "record");
    const more = documents.length > 0 ? `, and ${cited} of documents that it cites` : "";
    const unchanged = same === undefined ? "is unchanged" : `has the same records from ${same}`;
    console.log(isUnchanged ? `${folder} ${unchanged}${more}` : `wrote ${folder}${more}`);
    if (!isUnchanged) tally.written = folder;
    for (const line of describeCarriedOver(paragraphs)) console.log(line);
  } catch (error) {
    if (error instanceof UsageError) fail(tally, `${input}: ${error.message}`);
    else if (isFileError(error))
      fail(tally, `${input}: ${out}: cannot be written: ${explainFileError(error)}`);
    else throw error;
  }
}

/** Said also to a person who wants no summary: the drafts refer to records that are missing. */
function notWritten({ unplaced, drafted }: Tally, out: string): string {
  const citing = drafted === 1 ? "it cites" : "they cite";
  return `did not write ${counted(unplaced, "record")} of documents that ${citing}, and validate will miss them: write into a folder named "resolutions" (--out ${shellWord(join(out, "resolutions"))}) to get them too`;
}

function findingsText(findings: readonly Finding[], { color }: DraftFlags): string {
  const paint = painter(hasColors(color, process.stdout));
  const options = { paint, width: widthOf(process.stdout), folder: "" };
  return findings.map((finding) => `${showFinding(finding, options)}\n`).join("");
}

function summary({ inputs, drafted, warnings, worklist, failed }: Tally, skipped: number): string {
  const of = inputs === 1 ? "" : ` of ${inputs}`;
  const doubts = warnings === 0 ? "no doubts" : counted(warnings, "doubt");
  const certain = warnings > 0 && inputs > 1 ? `, ${worklist.certain} certain` : "";
  const others = skipped === 0 ? "" : `; skipped ${counted(skipped, "other file")}`;
  const unmade = failed === 0 ? "" : `, ${failed} failed`;
  return `drafted ${drafted}${of}${unmade}, ${doubts}${certain}${others}`;
}
