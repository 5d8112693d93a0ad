import { completeFindings } from "./complete-findings.ts";
import { type Draft, emptyDraft } from "./draft.ts";

/** Why there is no draft of an input. */
export interface DraftFailure {
  /**
   * DRF017: it cannot be read as a text. DRF018: the program stopped while it read it. DRF045, DRF046, DRF049: what is
   * wrong with a PDF or Word file.
   */
  code: "DRF017" | "DRF018" | "DRF045" | "DRF046" | "DRF049";
  message: string;
  hint: string;
  /** Where the fault is: line, counted from 1, with its text, and column in UTF-16 code units, counted from 1. */
  place?: { line: number; text: string; column: number };
}

/** The answer about an input that could not be drafted: no records, and one finding that says why. */
export function failedDraft(input: string, { code, message, hint, place }: DraftFailure): Draft {
  const { line, text, column } = place ?? { line: 1, text: "", column: 1 };
  const findings = completeFindings([{ code, line: 1, column, message, hint }], input, text);
  return { ...emptyDraft(input), findings: findings.map((finding) => ({ ...finding, line })) };
}
