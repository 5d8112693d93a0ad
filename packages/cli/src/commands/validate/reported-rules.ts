import { allRules, indexRules, type RuleText } from "@open-resolutions/core";
import { draftRules } from "@open-resolutions/draft";

/** Every rule of which `validate` may report a finding: those of records, of the index, and of the lines of `draft`. */
export const reportedRules: readonly RuleText[] = [...allRules, ...indexRules, ...draftRules];
