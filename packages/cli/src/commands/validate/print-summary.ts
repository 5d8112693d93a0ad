import { counted, shellWord } from "@open-resolutions/core";
import type { Skipped } from "../../inputs/inputs.ts";
import type { ValidateFlags } from "./flags.ts";
import type { Report } from "./report.ts";

/** The result of a run. */
interface Outcome {
  report: Report;
  skipped: Skipped;
  /** How many files were fixed, or would be, and how many fixed files could not be written. */
  fixes: { fixed: number; unwritten: number };
  /** Whether --fix can be used: not on standard input. */
  canFix: boolean;
  flags: Pick<ValidateFlags, "fix" | "dryRun" | "skip" | "strict">;
  seconds: number;
}

/** The result of a run in a few lines for a person. */
export function summarize({ report, skipped, fixes, canFix, flags, seconds }: Outcome): string {
  const { findings, omitted, errors, warnings, files } = report;
  const fixable = flags.fix || !canFix ? 0 : findings.filter(({ fix }) => fix).length;
  const found = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
  ];
  const result = found.length > 0 ? found.join(" and ") : "no findings";
  return [
    ...(omitted > 0 ? [`${counted(omitted, "more finding")}: --max-findings 0 shows all`] : []),
    ...skippedLine("not a record", skipped.notRecords),
    ...skippedLine("not a regular file", skipped.notRegular),
    ...(flags.skip ? [`rules not checked this time: ${flags.skip.join(", ")}`] : []),
    ...(flags.fix ? [fixLine(fixes, flags.dryRun ?? false)] : []),
    `${result} in ${counted(files.length, "file")}, ${seconds.toFixed(2)} s`,
    ...(flags.strict && found.length === 0 ? doubtsLine(files) : []),
    ...(fixable > 0 ? [`--fix fixes ${fixable} of them; --fix --dry-run shows how`] : []),
  ].join("\n");
}

/** A doubt of a draft, such as a name without a record, is no fault of the records. No record says that it is open. */
function doubtsLine(files: readonly string[]): string[] {
  const [folder, another] = files.flatMap((file) => {
    const match = /^(?:(.*)[\\/])?paragraphs\.json$/.exec(file);
    return match ? [match[1] ?? "."] : [];
  });
  if (folder === undefined) return [];
  const shown = another === undefined ? shellWord(folder) : "<folder of a resolution>";
  return [`doubts of a draft are not checked here: open-resolutions review ${shown} says which are left`];
}

function skippedLine(reason: string, paths: readonly string[]): string[] {
  const [first] = paths;
  if (first === undefined) return [];
  return [`skipped, ${reason}: ${first}${paths.length > 1 ? ` and ${paths.length - 1} more` : ""}`];
}

function fixLine({ fixed, unwritten }: Outcome["fixes"], isDryRun: boolean): string {
  if (fixed + unwritten === 0) return "nothing can be fixed automatically";
  if (isDryRun) return `would fix ${counted(fixed, "file")}`;
  const failed = unwritten > 0 ? `; ${counted(unwritten, "file")} could not be written` : "";
  return `fixed ${fixed === 0 ? "no file" : counted(fixed, "file")}${failed}`;
}
