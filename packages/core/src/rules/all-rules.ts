import type { RuleText } from "../model/rule-text.ts";
import { keywordRules } from "../model/schema-rules.ts";
import { rules } from "./index.ts";

/** Every rule, including those of the schemas, in the order of their codes. `--rules`, `--explain` and docs/rules.md print them. */
export const allRules: readonly RuleText[] = [...keywordRules, ...rules].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);
