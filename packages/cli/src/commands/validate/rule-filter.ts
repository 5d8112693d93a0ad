import { nearest, type RuleText } from "@open-resolutions/core";
import { UsageError } from "../../usage-error.ts";
import { reportedRules } from "./reported-rules.ts";

/**
 * Makes a filter of rules: whether their findings are reported.
 *
 * @param only codes of rules, or groups such as `TXT`; every rule when there are none.
 * @param skip codes or groups that are left out.
 * @throws {UsageError} when there is no such rule.
 */
export function ruleFilter(only: readonly string[], skip: readonly string[]): (code: string) => boolean {
  for (const code of [...only, ...skip])
    if (!reportedRules.some((rule) => isMeant(rule.code, code))) throw unknownRule(code);
  const isIn = (codes: readonly string[], code: string) => codes.some((asked) => isMeant(code, asked));
  return (code) => (only.length === 0 || isIn(only, code)) && !isIn(skip, code);
}

function isMeant(code: string, asked: string): boolean {
  return code === asked.toUpperCase() || code.slice(0, 3) === asked.toUpperCase();
}

/** The rule of a code or a name, also one of drafts. @throws {UsageError} when there is none. */
export function findRule(asked: string): RuleText {
  const rule = reportedRules.find(
    ({ code, name }) => code === asked.toUpperCase() || name === asked.toLowerCase(),
  );
  if (!rule) throw unknownRule(asked);
  return rule;
}

function unknownRule(asked: string): UsageError {
  const near = nearest(
    asked,
    reportedRules.flatMap(({ code, name }) => [code, code.slice(0, 3), name]),
  );
  const suggestion = near === undefined ? "" : ` Did you mean ${near}?`;
  return new UsageError(`there is no rule ${asked}.${suggestion} See open-resolutions validate --rules`);
}
