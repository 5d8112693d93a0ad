import type { RecordType } from "@open-resolutions/schemas";
import type { Problem } from "../model/finding.ts";
import type { Records } from "../model/records.ts";
import type { RuleText } from "../model/rule-text.ts";
import type { Entry, ReadFile } from "../read/read-file.ts";
import type { Survey } from "../text/register-use.ts";
import type { ResolutionUnit } from "../text/resolution-unit.ts";

/** A rule over one file. */
export interface FileRule extends RuleText {
  scope: "file";
  /** It is asked only when the schema finds nothing wrong in the file. */
  afterSchema?: true;
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

/** What a record asks for in `x_skip`, and what became of it. */
interface AskedExceptions {
  entry: Entry;
  /** The value of `x_skip`, whatever its shape. */
  asked: unknown;
  /** The codes of the rules that a record may skip. */
  codes: ReadonlySet<string>;
  /** The places in the list of exceptions that kept a finding back. */
  needed: ReadonlySet<number>;
  /** Every record could be read, so that an exception that kept nothing back is not needed. */
  isComplete: boolean;
}

/** A rule over the exceptions that a record asks for. */
export interface ExceptionRule extends RuleText {
  scope: "exception";
  check(exceptions: AskedExceptions): Iterable<Problem>;
}

/** Something that must hold, and the check that it does. */
export type Rule = FileRule | RecordRule | ResolutionRule | DatasetRule | ExceptionRule;
