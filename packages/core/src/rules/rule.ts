import type { RecordType } from "@open-resolutions/schemas";
import type { UnplacedFinding } from "../model/finding.ts";
import type { Records } from "../model/records.ts";
import type { RuleText } from "../model/rule-text.ts";
import type { Entry, ReadFile } from "../read/read-file.ts";
import type { RegisterUse } from "../text/register-use.ts";
import type { ResolutionUnit } from "../text/resolution-unit.ts";

/** A rule over one file. */
export interface FileRule extends RuleText {
  scope: "file";
  /** The rule runs only when the file matches its schema. */
  afterSchema?: true;
  check(file: ReadFile): Iterable<UnplacedFinding>;
}

/** A rule over one record, with the records of the registers and what all resolutions print about them. */
export interface RecordRule extends RuleText {
  scope: "record";
  /** The record types that the rule checks; all by default. */
  types?: readonly RecordType[];
  check(entry: Entry, records: Records, use: RegisterUse): Iterable<UnplacedFinding>;
}

/** A rule over one resolution with its paragraphs. */
export interface ResolutionRule extends RuleText {
  scope: "resolution";
  check(unit: ResolutionUnit, records: Records): Iterable<UnplacedFinding>;
}

/** A rule over the registers together. */
export interface DatasetRule extends RuleText {
  scope: "dataset";
  check(records: Records, use: RegisterUse): Iterable<UnplacedFinding>;
}

/** The exceptions that a record asks for in `x_skip`, and which of them were used. */
interface AskedExceptions {
  entry: Entry;
  /** The value of `x_skip`, whatever its shape. */
  asked: unknown;
  /** The codes of the rules that a record may skip. */
  codes: ReadonlySet<string>;
  /** The indexes of the exceptions that removed a finding. */
  needed: ReadonlySet<number>;
  /** Every record could be read, so that an exception that removed no finding is not needed. */
  isComplete: boolean;
}

/** A rule over the exceptions of one record. */
export interface ExceptionRule extends RuleText {
  scope: "exception";
  check(exceptions: AskedExceptions): Iterable<UnplacedFinding>;
}

/** A condition that records must meet, and its check. */
export type Rule = FileRule | RecordRule | ResolutionRule | DatasetRule | ExceptionRule;
