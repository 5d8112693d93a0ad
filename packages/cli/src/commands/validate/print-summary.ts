import type { ValidateFlags } from "./flags.ts";
import type { Report } from "./report.ts";

/** What a run came to. */
interface Outcome {
  report: Report;
  passedOver: readonly string[];
  /** How many files were mended, or would be. */
  changed: number;
  flags: Pick<ValidateFlags, "fix" | "dryRun" | "skip" | "strict">;
  seconds: number;
}

/** What a run came to, in a few lines for a person. */
export function summarize({ report, passedOver, changed, flags, seconds }: Outcome): string {
  const { findings, omitted, errors, warnings, files } = report;
  const lines: string[] = [];
  if (omitted > 0) lines.push(`${omitted} more ${plural(omitted, "finding")}: --max-findings 0 shows all`);
  if (passedOver.length > 0) {
    const [first] = passedOver;
    const rest = passedOver.length > 1 ? ` and ${passedOver.length - 1} more` : "";
    lines.push(`passed over, because no record stands there: ${first}${rest}`);
  }
  if (flags.skip) lines.push(`not checked this time: ${flags.skip.join(", ")}`);
  if (changed > 0)
    lines.push(`${flags.dryRun ? "would mend" : "mended"} ${changed} ${plural(changed, "file")}`);
  else if (flags.fix) lines.push("nothing could be mended without loss");
  const fixable = flags.fix ? 0 : findings.filter(({ fix }) => fix).length;
  const found = [
    ...(errors > 0 ? [`${errors} ${plural(errors, "error")}`] : []),
    ...(warnings > 0 ? [`${warnings} ${plural(warnings, "warning")}`] : []),
  ];
  const result = found.length > 0 ? found.join(" and ") : "no findings";
  lines.push(`${result} in ${files.length} ${plural(files.length, "file")}, ${seconds.toFixed(2)} s`);
  if (fixable > 0) lines.push(`--fix mends ${fixable} of them; --fix --dry-run shows how`);
  return lines.join("\n");
}

function plural(count: number, word: string): string {
  return count === 1 ? word : `${word}s`;
}
