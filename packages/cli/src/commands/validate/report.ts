import type { Finding } from "@open-resolutions/core";

/** What a run of `validate` found, for every format to show. */
export interface Report {
  /** The findings, by file, line and column. The path of each is the one that a person would write from here. */
  findings: readonly Finding[];
  /** How many findings were left out because of `--max-findings`. */
  omitted: number;
  /** How many were found in all, with those left out. */
  errors: number;
  warnings: number;
  /** The files that were checked, in order, as paths of the same kind. */
  files: readonly string[];
  /** Version of this tool. */
  version: string;
}
