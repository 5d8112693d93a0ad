import type { Finding } from "@open-resolutions/core";
import { writeFileSafely } from "../../files/write-file.ts";
import { findInputs, type InputDataset } from "../../inputs/inputs.ts";
import type { Overlay, Reading } from "../../inputs/read-inputs.ts";
import { openStandardInput } from "../../inputs/standard-input.ts";
import { publishedRecords } from "../../published.ts";
import { progressOn } from "../../terminal/progress.ts";
import { hasColors, widthOf } from "../../terminal/terminal.ts";
import { UsageError } from "../../usage-error.ts";
import { version } from "../../version.ts";
import { checkDataset, type InputFinding } from "./check-inputs.ts";
import { type Change, fixUntilDone, writeChanges } from "./fix-inputs.ts";
import type { ValidateFlags } from "./flags.ts";
import { formats } from "./formats/index.ts";
import { summarize } from "./print-summary.ts";
import type { Report } from "./report.ts";
import { ruleFilter } from "./rule-filter.ts";

/**
 * Checks what the paths mean, prints what was found, and mends it if asked.
 *
 * @returns the exit code: 0 nothing found, 1 findings, 2 a file that could not be read or written.
 * @throws {UsageError} when nothing can be checked.
 */
export async function validate(paths: readonly string[], flags: ValidateFlags): Promise<number> {
  const started = performance.now();
  const isReported = ruleFilter(flags.only ?? [], flags.skip ?? []);
  const { datasets, passedOver, overlay } = await gather(paths, flags);
  const known = flags.alone ? undefined : publishedRecords();
  const asked = datasets.flatMap(({ files }) => files).filter(({ context }) => !context);
  const progress = progressOn(process.stderr, flags.quiet ? 0 : asked.length);
  // What is to be mended must all be there; of what is to be read, no more than a person asked for.
  const most = flags.fix ? Number.POSITIVE_INFINITY : flags.maxFindings;
  let failures: string[] = [];
  let counts = { error: 0, warning: 0 };
  const check = (contents: Overlay): InputFinding[] => {
    const reading: Reading = { failures: [], onRead: progress.step };
    const counted = { error: 0, warning: 0 };
    const isKept = ({ code, severity }: Finding) => {
      if (!isReported(code)) return false;
      counted[severity] += 1;
      return counted.error + counted.warning <= most;
    };
    const found = datasets.flatMap((dataset) => checkDataset(dataset, known, contents, reading, isKept));
    failures = reading.failures;
    counts = counted;
    return found;
  };

  const before = check(overlay);
  const countsBefore = counts;
  const { left, changes } = flags.fix ? fixUntilDone(before, check) : { left: before, changes: [] };
  progress.done();

  const report = flags.dryRun
    ? reportOf(before, countsBefore, asked, flags.maxFindings)
    : reportOf(left, counts, asked, flags.maxFindings);
  if (flags.dryRun) await printChanges(changes, flags);
  else {
    failures.push(...(await writeChanges(changes)));
    process.stdout.write(
      formats[flags.format](report, hasColors(flags.color, process.stdout), widthOf(process.stdout)),
    );
  }
  for (const { format, path } of flags.output ?? [])
    writeFileSafely(path, formats[format](report, false, 110));
  for (const failure of failures) console.error(failure);
  if (!flags.quiet) {
    const seconds = (performance.now() - started) / 1000;
    console.error(summarize({ report, passedOver, changed: changes.length, flags, seconds }));
  }
  if (failures.length > 0) return 2;
  return report.errors > 0 || (flags.strict && report.warnings > 0) ? 1 : 0;
}

/** What is to be checked, and the contents that were given and not read from files. */
async function gather(
  paths: readonly string[],
  { fix, stdinFilepath, strict }: ValidateFlags,
): Promise<{ datasets: InputDataset[]; passedOver: string[]; overlay: Overlay }> {
  const isPiped = paths.includes("-");
  if (isPiped && fix) throw new UsageError("standard input cannot be mended: give the file to --fix");
  const input = isPiped ? openStandardInput(stdinFilepath) : undefined;
  const document = input?.holds === "document" ? input : undefined;
  const files = paths.filter((path) => path !== "-");
  const asked = paths.length === 0 ? ["."] : files;
  const { datasets, passedOver } = await findInputs(
    asked,
    document ? [document.absolute] : [],
    process.cwd(),
    strict ?? false,
  );
  const all = input?.holds === "lines" ? [input.dataset, ...datasets] : datasets;
  if (!all.some(({ files }) => files.some(({ context }) => !context))) {
    throw new UsageError(
      `no records in ${asked.join(", ")}: expected such as actors/<id>.json or resolutions/<slug>/resolution.json, or a file that names its schema in "$schema"`,
    );
  }
  return {
    datasets: all,
    passedOver,
    overlay: new Map(document ? [[document.absolute, document.text]] : []),
  };
}

function reportOf(
  found: readonly InputFinding[],
  { error, warning }: { error: number; warning: number },
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
