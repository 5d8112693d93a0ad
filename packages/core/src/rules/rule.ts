import type { RecordType } from "@open-resolutions/schemas";
import type { Problem, Severity } from "../finding.ts";
import type { Entry, ReadFile } from "../read.ts";
import type { Records, ResolutionUnit } from "../records.ts";
import type { Survey } from "../survey.ts";

/** A fault that a rule finds, as a change of some words in a file of the dataset. */
export interface RuleExample {
  /** Path of the file inside the dataset folder. */
  file: string;
  /** Words as they stand in that file, once. */
  right: string;
  /** The same words with the fault. */
  wrong: string;
}

/** What a person is told of a rule. */
export interface RuleText {
  /** Stable code: `FMT` form of files, `SCH` schema, `IDS` identity, `REF` references, `TXT` text, `NUM` numbering, `SRC` provenance. */
  code: string;
  /** The same in words, with hyphens. */
  name: string;
  /** What must hold, in one sentence. */
  description: string;
  /** A warning fails a check only when it is strict. An error when it is not said. */
  severity?: Severity;
  /** Why it must hold, and what to do about a finding, in one to three sentences. */
  why: string;
  /** Absent where no change of words in one file can show the fault. */
  example?: RuleExample;
}

/** A rule over one file. */
export interface FileRule extends RuleText {
  scope: "file";
  check(file: ReadFile): Iterable<Problem>;
}

/** A rule over one record, with those of the registers at hand, and what all resolutions say of them. */
export interface RecordRule extends RuleText {
  scope: "record";
  /** The types of record for which it is asked; all when it is not said. */
  types?: readonly RecordType[];
  check(entry: Entry, records: Records, survey: Survey): Iterable<Problem>;
}

/** A rule over one resolution with its paragraphs. */
export interface ResolutionRule extends RuleText {
  scope: "resolution";
  check(unit: ResolutionUnit, records: Records): Iterable<Problem>;
}

/** A rule over the registers together. */
export interface DatasetRule extends RuleText {
  scope: "dataset";
  check(records: Records, survey: Survey): Iterable<Problem>;
}

/** A rule over the exceptions that records ask for. */
export interface ExceptionRule extends RuleText {
  scope: "exception";
}

/** Something that must hold, and the check that it does. */
export type Rule = FileRule | RecordRule | ResolutionRule | DatasetRule | ExceptionRule;
