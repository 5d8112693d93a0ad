import { showFinding } from "../../../terminal/print-finding.ts";
import { painter } from "../../../terminal/terminal.ts";
import type { Report } from "../report.ts";

/** Findings as a person reads them: the line, carets under the words, what is wrong and what to do. */
export function pretty({ findings }: Report, colors: boolean, width: number): string {
  const options = { paint: painter(colors), width, folder: "" };
  return findings.map((finding) => `${showFinding(finding, options)}\n`).join("");
}
