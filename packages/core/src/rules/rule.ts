import type { Problem } from "../finding.ts";
import type { Entry, ReadFile } from "../read.ts";
import type { Records, ResolutionUnit } from "../records.ts";

interface RuleText {
  /** Stable code: `FMT` form of files, `SCH` schema, `IDS` identity, `REF` references, `TXT` text, `NUM` numbering, `SRC` provenance. */
  code: string;
  /** The same in words, with hyphens. */
  name: string;
  /** What must hold, in one sentence. */
  description: string;
}

/** A rule over one file. */
export interface FileRule extends RuleText {
  scope: "file";
  check(file: ReadFile): Iterable<Problem>;
}

/** A rule over one record, with all the others at hand. */
export interface RecordRule extends RuleText {
  scope: "record";
  check(entry: Entry, records: Records): Iterable<Problem>;
}

/** A rule over one resolution with its paragraphs. */
export interface ResolutionRule extends RuleText {
  scope: "resolution";
  check(unit: ResolutionUnit, records: Records): Iterable<Problem>;
}

/** A rule over all records together. */
export interface DatasetRule extends RuleText {
  scope: "dataset";
  check(records: Records): Iterable<Problem>;
}

/** Something that must hold, and the check that it does. */
export type Rule = FileRule | RecordRule | ResolutionRule | DatasetRule;
