import { wrap } from "../../terminal/wrap.ts";
import type { ShowRuleOptions } from "./explain-rule.ts";
import { reportedRules } from "./reported-rules.ts";

/** Every rule with code, name, severity and what must hold, a line each or more where the width is not enough. */
export function ruleTable({ paint, width }: ShowRuleOptions): string {
  const name = Math.max(...reportedRules.map((rule) => rule.name.length));
  const severity = Math.max(...reportedRules.map((rule) => (rule.severity ?? "error").length));
  const code = Math.max(...reportedRules.map((rule) => rule.code.length));
  const margin = code + name + severity + 6;
  return reportedRules
    .map((rule) => {
      const { code, description } = rule;
      const lines = wrap(description, Math.max(20, width - margin)).map(({ start, end }) =>
        description.slice(start, end),
      );
      const head = `${paint("rule", code)}  ${rule.name.padEnd(name)}  ${(rule.severity ?? "error").padEnd(severity)}`;
      return `${head}  ${lines.join(`\n${" ".repeat(margin)}`)}\n`;
    })
    .join("");
}
