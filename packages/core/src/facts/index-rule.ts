import type { IndexedResolution } from "@open-resolutions/schemas/facts";
import type { RuleText } from "../model/rule-text.ts";

/** What is wrong in a line of the index. */
export interface LineFault {
  /** JSON Pointer to the value in the line. */
  pointer: string;
  message: string;
  hint?: string;
}

/** What a line of the index may refer to, and what came before it. */
export interface IndexContext {
  /** The ids of each register, and those that have a tombstone. */
  registers: Record<"actor" | "capability" | "verb" | "theme", ReadonlySet<string>>;
  /** The ids of `cited-documents.ndjson` and of `subjects.ndjson`. */
  documents: ReadonlySet<string>;
  subjects: ReadonlySet<string>;
  /** Path of the file inside the folder of the index, such as `general-assembly/2024.ndjson`. */
  path: string;
  /** The line of each resolution that was read: path and number. */
  seen: ReadonlyMap<string, string>;
}

/** A rule over one line of the index: a resolution with its paragraphs. */
export interface IndexRule extends RuleText {
  check(line: IndexedResolution, context: IndexContext): Iterable<LineFault>;
}

/** What to do about a line that is wrong: nobody edits it. */
export const makeAgain = "do not edit the index: run npm run index, which writes it";
