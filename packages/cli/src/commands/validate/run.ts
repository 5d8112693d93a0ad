import { relative } from "node:path";
import type { Finding } from "@open-resolutions/core";
import { explainFileError, isFileError } from "../../files/explain-file-error.ts";
import { writeFileSafely } from "../../files/write-file.ts";
import { findInputs, type InputDataset, type Skipped } from "../../inputs/inputs.ts";
import { joinedRegisters, registersHere } from "../../inputs/joined-registers.ts";
import type { Overlay, Reading } from "../../inputs/read-inputs.ts";
import { openStandardInput } from "../../inputs/standard-input.ts";
import { progressOn } from "../../terminal/progress.ts";
import { hasColors, widthOf } from "../../terminal/terminal.ts";
import { UsageError } from "../../usage-error.ts";
import { version } from "../../version.ts";
import { checkIndexFolder } from "./check-index-folder.ts";
import { type Checked, checkDataset, type InputFinding, isOfDrafts } from "./check-inputs.ts";
import { type Change, fixUntilDone, writeChanges } from "./fix-inputs.ts";
import type { ValidateFlags } from "./flags.ts";
import { formats } from "./formats/index.ts";
import { summarize } from "./print-summary.ts";
import type { Report } from "./report.ts";
import { ruleFilter } from "./rule-filter.ts";

/**
 * Checks the records that the paths mean, fixes them if asked, and prints the findings.
 *
 * @returns the exit code: 0 no findings, 1 findings, 2 a file or folder that could not be read or written.
 * @throws {UsageError} when nothing can be checked.
 */
export async function validate(paths: readonly string[], flags: ValidateFlags): Promise<number> {
  const started = performance.now();
  const isReported = ruleFilter(flags.only ?? [], flags.skip ?? []);
  const { datasets, indexes, skipped, unlisted, overlay } = await gather(paths, flags);
  const published = flags.alone ? undefined : joinedRegisters(flags.registers);
  const publishedOfDrafts =
    published && datasets.some(isOfDrafts) ? registersHere(flags.registers) : published;
  const asked = datasets.flatMap(({ files }) => files).filter(({ context }) => !context);
  const progress = progressOn(process.stderr, flags.quiet ? 0 : asked.length);
  // To fix files, all findings are needed; to report them, no more than a person asked for.
  const most = flags.fix ? Number.POSITIVE_INFINITY : flags.maxFindings;
  // Nobody edits the index, so no fix changes it: it is checked once.
  const indexFailures: string[] = [];
  const ofIndex: InputFinding[] = [];
  const indexCounts = { error: 0, warning: 0 };
  for (const each of indexes.flatMap((folder) => [...checkIndexFolder(folder, published, indexFailures)])) {
    if (!isReported(each.finding.code)) continue;
    indexCounts[each.finding.severity] += 1;
    if (ofIndex.length < most) ofIndex.push(each);
  }
  const check = (contents: Overlay): Checked => {
    const reading: Reading = { failures: [], onRead: progress.step };
    const counts = { ...indexCounts };
    const isKept = ({ code, severity }: Finding) => {
      if (!isReported(code)) return false;
      counts[severity] += 1;
      return counts.error + counts.warning <= most;
    };
    const found = datasets.flatMap((dataset) => {
      const others = isOfDrafts(dataset) ? publishedOfDrafts : published;
      return checkDataset(dataset, others, contents, reading, isKept);
    });
    return { found: [...found, ...ofIndex], counts, failures: [...indexFailures, ...reading.failures] };
  };

  const before = check(overlay);
  const { after, changes } = flags.fix ? fixUntilDone(before, check) : { after: before, changes: [] };
  const { written, failures } = flags.dryRun
    ? { written: changes.length, failures: [] }
    : await writeChanges(changes);
  // What could not be written is as it was: its findings are still there.
  const last = flags.dryRun ? before : failures.length > 0 ? check(overlay) : after;
  progress.done();

  const report = reportOf(last, asked, flags.maxFindings);
  if (flags.dryRun) await printChanges(changes, flags);
  else
    process.stdout.write(
      formats[flags.format](report, hasColors(flags.color, process.stdout), widthOf(process.stdout)),
    );
  failures.unshift(...unlisted, ...last.failures);
  for (const { format, path } of flags.output ?? []) {
    const failure = writeReport(path, formats[format](report, false, 110));
    if (failure !== undefined) failures.push(failure);
  }
  for (const failure of failures) console.error(failure);
  if (!flags.quiet) {
    const seconds = (performance.now() - started) / 1000;
    const fixes = { fixed: written, unwritten: changes.length - written };
    console.error(summarize({ report, skipped, fixes, canFix: !paths.includes("-"), flags, seconds }));
  }
  if (failures.length > 0) return 2;
  return report.errors > 0 || (flags.strict && report.warnings > 0) ? 1 : 0;
}

/** Writes a report to a file. @returns why it cannot be written, if so. */
function writeReport(path: string, text: string): string | undefined {
  try {
    writeFileSafely(path, text);
    return undefined;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return `${relative(process.cwd(), path)}: cannot be written: ${explainFileError(error)}`;
  }
}

/** What is to be checked, and the contents that were piped in and not read from files. */
interface Gathered {
  datasets: InputDataset[];
  /** Folders of indexes. */
  indexes: string[];
  skipped: Skipped;
  /** A line for each folder that could not be listed. */
  unlisted: string[];
  overlay: Overlay;
}

async function gather(
  paths: readonly string[],
  { fix, stdinFilepath, strict }: ValidateFlags,
): Promise<Gathered> {
  const isPiped = paths.includes("-");
  if (isPiped && fix) throw new UsageError("standard input cannot be fixed: give --fix a file");
  const input = isPiped ? openStandardInput(stdinFilepath) : undefined;
  const document = input?.holds === "document" ? input : undefined;
  const asked = paths.length === 0 ? ["."] : paths.filter((path) => path !== "-");
  const { datasets, indexes, skipped, failures } = await findInputs(
    asked,
    document ? [document.absolute] : [],
    process.cwd(),
    strict ?? false,
  );
  const all = input?.holds === "lines" ? [input.dataset, ...datasets] : datasets;
  if (indexes.length === 0 && !all.some(({ files }) => files.some(({ context }) => !context))) {
    throw new UsageError(
      [
        ...failures,
        `no records in ${asked.join(", ")}: expected files such as actors/<id>.json or resolutions/<slug>/resolution.json, or a file that names its schema in "$schema"`,
      ].join("\n"),
    );
  }
  return {
    datasets: all,
    indexes,
    skipped,
    unlisted: failures,
    overlay: new Map(document ? [[document.absolute, document.content]] : []),
  };
}

function reportOf(
  { found, counts: { error, warning } }: Checked,
  asked: readonly { shown: string }[],
  most: number,
): Report {
  const findings = found.slice(0, most).map(({ finding }) => finding);
  return {
    findings,
    omitted: error + warning - findings.length,
    errors: error,
    warnings: warning,
    files: asked.map(({ shown }) => shown),
    version,
  };
}

async function printChanges(changes: readonly Change[], { color }: ValidateFlags): Promise<void> {
  const { showChange } = await import("./print-change.ts");
  const colors = hasColors(color, process.stdout);
  for (const change of changes) process.stdout.write(showChange(change, colors));
}
