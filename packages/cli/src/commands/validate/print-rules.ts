import { hasColors, painter, widthOf } from "../../terminal/terminal.ts";
import { explainRule } from "./explain-rule.ts";
import type { ValidateFlags } from "./flags.ts";
import { findRule } from "./rule-filter.ts";
import { ruleTable } from "./rule-table.ts";

/** Prints one rule at length, or all of them in a table. @throws {UsageError} when there is no such rule. */
export function printRules({ explain, color }: Pick<ValidateFlags, "explain" | "color">): void {
  const options = { paint: painter(hasColors(color, process.stdout)), width: widthOf(process.stdout) };
  process.stdout.write(explain === undefined ? ruleTable(options) : explainRule(findRule(explain), options));
}
