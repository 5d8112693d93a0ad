import { checkFiles, checkInOrder, type Finding, type Records, sortFindings } from "@open-resolutions/core";
import { draftLinesPath } from "../../inputs/draft-lines.ts";
import type { InputDataset, InputFile } from "../../inputs/inputs.ts";
import { type Overlay, type Reading, readInputs, readSources } from "../../inputs/read-inputs.ts";
import { checkDrafts } from "./check-drafts.ts";

/** A finding, and the file in which it is. */
export interface InputFinding {
  finding: Finding;
  input: InputFile;
}

/** What a check of all inputs found. */
export interface Checked {
  found: readonly InputFinding[];
  /** How many findings there are, also of those that are not in the list. */
  counts: { error: number; warning: number };
  /** A line for each file that could not be read. */
  failures: readonly string[];
}

/**
 * Checks the files of a dataset.
 *
 * @param published published records to which they may refer.
 * @param overlay contents to be used instead of those of files, by absolute path.
 * @param isKept whether a finding is to be in the result; called for each when it is found.
 * @returns the findings by file, line and column; the path of each is the one that a person would write.
 */
export function checkDataset(
  { root, files }: InputDataset,
  published: Records | undefined,
  overlay: Overlay,
  reading: Reading,
  isKept: (finding: Finding) => boolean,
): InputFinding[] {
  const options = { today: latestDay(), ...(published && { published }) };
  const isStream = root !== undefined || files.every(({ path }) => path.endsWith(".ndjson"));
  const findings = isOfDrafts({ files })
    ? keep(checkDrafts(readSources(files, overlay, reading), options), isKept)
    : isStream
      ? keep(checkInOrder(readInputs(files, overlay, reading), options), isKept)
      : checkFiles(readSources(files, overlay, reading), options).findings.filter(isKept);
  const byPath = new Map(files.map((file) => [file.path, file]));
  return sortFindings(findings).flatMap((finding) => {
    const input = byPath.get(finding.file);
    return input ? [{ finding: { ...finding, file: input.shown }, input }] : [];
  });
}

/** Whether files hold lines of `draft`, which have no dataset of their own. */
export function isOfDrafts({ files }: Pick<InputDataset, "files">): boolean {
  return files.every(({ path }) => path === draftLinesPath);
}

/**
 * The day that it is where the day begins first (UTC+14, Kiribati): no honest date is later. The clock decides no
 * output but the finding that a date is in the future.
 */
function latestDay(): string {
  return new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** Findings that are not kept take no memory. */
function keep(check: Iterable<Finding[]>, isKept: (finding: Finding) => boolean): Finding[] {
  const findings: Finding[] = [];
  for (const found of check) for (const finding of found) if (isKept(finding)) findings.push(finding);
  return findings;
}
