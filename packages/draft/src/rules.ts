import type { RuleText } from "@open-resolutions/core";
import { annotationRules } from "./rules/annotation-rules.ts";
import { documentRules } from "./rules/document-rules.ts";
import { structureRules } from "./rules/structure-rules.ts";

/** The rules of drafts, by their codes: what the reader of a document may find. A finding names its rule by the code. */
export const draftRules: readonly RuleText[] = [...annotationRules, ...documentRules, ...structureRules].sort(
  (a, b) => (a.code < b.code ? -1 : 1),
);
