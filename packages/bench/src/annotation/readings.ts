import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A place in a resolution that one or both readers annotated. A reading holds no words of the resolution: offsets are
 * UTF-16 code units in the text of the paragraph or footnote, the end exclusive.
 */
export interface Place<T> {
  /** The label of the paragraph, such as `OP17(a)`, or `footnote 3`. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** What the readers say about it: one reading when they agree or when only one of them has the place. */
  readonly readings: readonly T[];
  /** The only reader who has it; absent when both have. */
  readonly readBy?: "first" | "second";
}

/** One time at which a mandate is due, such as `{"kind": "date", "value": "2027-05-31"}`. */
export interface DueReading {
  readonly kind: string;
  readonly value: string;
}

/** What two readers found in a resolution, independently of each other and before they saw what the program makes of it. */
export interface Reading {
  readonly symbol: string;
  /** The file of the official document, in a folder of the repositories that publish them. */
  readonly file: string;
  /** The first 16 hexadecimal digits of the SHA-256 of the text of each paragraph, by its label. */
  readonly paragraphs: Readonly<Record<string, string>>;
  /** Standard English names of the actors and capabilities. */
  readonly mentions: readonly Place<{ names: string[] }>[];
  /** Symbols or full titles of the documents; null for an indefinite one. */
  readonly citations: readonly Place<{ documents: (string | null)[] }>[];
  readonly acts: readonly Place<{ verb: string; addressees: string[] }>[];
  /** The place is that of the directive verb. */
  readonly mandates: readonly Place<{
    type: string;
    assignees: string[];
    recipients: string[];
    due: DueReading[];
  }>[];
}

/** Reads all resolutions that two readers annotated, in the order of their file names. */
export function readReadings(): Reading[] {
  const folder = fileURLToPath(new URL("../../annotation/", import.meta.url));
  return readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
}
