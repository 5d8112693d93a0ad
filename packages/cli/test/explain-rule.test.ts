import { allRules } from "@open-resolutions/core";
import { describe, expect, it } from "vitest";
import { explainRule } from "../src/commands/validate/explain-rule.ts";
import { reportedRules } from "../src/commands/validate/reported-rules.ts";
import { ruleTable } from "../src/commands/validate/rule-table.ts";

const plain = (_: string, text: string) => text;

function ruleOf(code: string) {
  const rule = allRules.find((each) => each.code === code);
  if (!rule) throw new Error(`there is no rule ${code}`);
  return rule;
}

describe("a rule is explained", () => {
  it("with what must hold, why, and a mistake beside its correction", () => {
    expect(explainRule(ruleOf("REF001"), { paint: plain, width: 80 })).toBe(`REF001 reference-resolves (error)

Every reference points to an existing record of its type.

A reference to a missing record breaks the tables. Correct the id, or add the
record.

Wrong, in actors/wba.json:
  │ "parent": "united-nations-sistem"

Right:
  │ "parent": "united-nations-system"
`);
  });

  it("also without an example", () => {
    expect(explainRule(ruleOf("FMT001"), { paint: plain, width: 110 })).toContain(
      "A file is encoded in UTF-8.",
    );
  });

  it.each(allRules)("$code in lines that fit, but for the examples", (rule) => {
    const lines = explainRule(rule, { paint: plain, width: 80 }).split("\n");
    for (const line of lines) if (!line.startsWith("  │")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("in the colours that it is given", () => {
    const text = explainRule(ruleOf("SCH004"), { paint: (part, words) => `<${part}>${words}</>`, width: 80 });
    expect(text).toContain("<rule>SCH004 allowed-value</>");
    expect(text).toContain('<frame>  │</> <fault>"kind": "ofice"</>');
    expect(text).toContain('<frame>  │</> <hint>"kind": "office"</>');
  });
});

describe("the table of rules", () => {
  it("has a line for each, where nothing is broken into lines", () => {
    const lines = ruleTable({ paint: plain, width: Number.POSITIVE_INFINITY }).trimEnd().split("\n");
    expect(lines).toHaveLength(reportedRules.length);
    const column = lines[0]?.indexOf("A file is encoded in UTF-8.") ?? 0;
    for (const [at, { code, name, description }] of reportedRules.entries()) {
      expect(lines[at]?.startsWith(`${code}  ${name} `)).toBe(true);
      expect(lines[at]?.slice(column)).toBe(description);
    }
  });

  it("is as wide as the terminal", () => {
    for (const line of ruleTable({ paint: plain, width: 100 }).split("\n"))
      expect(line.length).toBeLessThanOrEqual(100);
  });
});
