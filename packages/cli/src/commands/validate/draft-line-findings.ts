import type { Finding, ReadFile } from "@open-resolutions/core";
import { reportedRules } from "./reported-rules.ts";

/** A line of `draft`, whatever its records are. */
export interface LineOfDraft {
  file: ReadFile;
  /** Its id, or the path of its input. */
  name: string;
  value: {
    id?: unknown;
    input?: unknown;
    version?: unknown;
    registers?: unknown;
    resolution: object | null;
    paragraphs: readonly unknown[];
    documents: readonly unknown[];
    findings: readonly unknown[];
  };
}

/** In UTF-16 code units. */
const longestExcerpt = 1000;

/** A finding on a whole line. */
export function lineFinding(
  { path, text, firstLine }: ReadFile,
  code: string,
  message: string,
  hint?: string,
): Finding {
  const { name = "", severity = "error" } = reportedRules.find((rule) => rule.code === code) ?? {};
  return {
    code,
    name,
    severity,
    file: path,
    pointer: "",
    line: firstLine,
    column: 1,
    length: 1,
    // A copy: a part of the line would keep the whole line in memory.
    excerpt: structuredClone(text.slice(0, longestExcerpt)),
    excerptColumn: 1,
    message,
    ...(hint !== undefined && { hint }),
  };
}

/** The errors that `draft` found in its input, and that nothing was drafted. */
export function failuresOf({ file, name, value: { resolution, findings } }: LineOfDraft): Finding[] {
  const errors = findings.filter(isError).map(({ code, message, hint }) => {
    const known = reportedRules.some((rule) => rule.code === code) ? code : "DRF001";
    return lineFinding(file, known, `${name}: ${message}`, typeof hint === "string" ? hint : undefined);
  });
  return resolution === null && errors.length === 0
    ? [lineFinding(file, "DRF001", `${name}: the line has no resolution, and does not say why`)]
    : errors;
}

function isError(finding: unknown): finding is { code: string; message: string; hint?: unknown } {
  const { severity, code, message } = (finding ?? {}) as Record<string, unknown>;
  return severity === "error" && typeof code === "string" && typeof message === "string";
}
