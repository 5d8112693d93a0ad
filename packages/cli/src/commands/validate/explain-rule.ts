import type { RuleText } from "@open-resolutions/core";
import { exampleLines } from "@open-resolutions/core";
import type { FindingPart } from "../../terminal/print-finding.ts";
import { wrap } from "../../terminal/wrap.ts";

/** How rules are shown. */
export interface ShowRuleOptions {
  /** Prints a part of what is told: in a colour on a terminal, unchanged elsewhere. */
  paint: (part: FindingPart, text: string) => string;
  /** Columns of the terminal; infinite where nothing is to be broken into lines. */
  width: number;
}

/** What a person should know of a rule: what must hold, why, and how a fault looks beside what is right. */
export function explainRule(
  { code, name, severity = "error", description, why, example }: RuleText,
  { paint, width }: ShowRuleOptions,
): string {
  const paragraph = (text: string) => [
    ...wrap(text, width).map(({ start, end }) => text.slice(start, end)),
    "",
  ];
  const shown = (part: FindingPart, title: string, words: string) => [
    title,
    ...exampleLines(words).map((line) => `${paint("frame", "  │")} ${paint(part, line)}`),
    "",
  ];
  return [
    `${paint("rule", `${code} ${name}`)} (${severity})`,
    "",
    ...paragraph(description),
    ...paragraph(why),
    ...(example
      ? [
          ...shown("fault", `Wrong, in ${example.file}:`, example.wrong),
          ...shown("hint", "Right:", example.right),
        ]
      : []),
  ].join("\n");
}
