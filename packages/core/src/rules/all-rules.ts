import type { RuleText } from "../model/rule-text.ts";
import { keywordRules } from "../model/schema-rules.ts";
import { rules } from "./index.ts";

/** Every rule, those of the schemas too, in the order of their codes: what `--rules`, `--explain` and the docs tell. */
export const allRules: readonly RuleText[] = [...keywordRules, ...rules].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);
