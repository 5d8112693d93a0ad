import type { Finding, Records } from "@open-resolutions/core";
import type { Draft, InputForm } from "@open-resolutions/draft";

/** An input to draft. */
export type Task =
  /** A file, or standard input as one text (`-`). */
  | { from: "file"; path: string }
  /** A line of standard input, counted from 1; its bytes are absent when there are too many to keep. */
  | { from: "line"; number: number; bytes: Uint8Array | undefined };

/** What drafting needs beside the input. All of it can be sent to another thread. */
export interface DraftSetup {
  registers: Records;
  /**
   * Fields that every line has. They show which lines come from different runs. Without them the answers are drafts, not
   * lines of JSON.
   */
  stamp: LineStamp | undefined;
  /** The form of inputs that do not say theirs. */
  form: InputForm | undefined;
}

/** The version of this program and the hash of the registers. */
export interface LineStamp {
  version: string;
  registers: string;
}

/** What became of an input. */
export interface Answer {
  /** The path of the input or the id of the line; null for a line that says none. */
  name: string | null;
  isDrafted: boolean;
  /** The first error, or that there is no resolution; absent when all is fine. */
  failure?: string;
  warnings: number;
  /** How many lines of the input have a finding. */
  places: number;
  result: { line: string } | { draft: Draft };
}

/** The message of the first error of some findings. */
export function firstError(findings: readonly Finding[]): string | undefined {
  return findings.find(({ severity }) => severity === "error")?.message;
}
