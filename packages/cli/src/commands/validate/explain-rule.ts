import type { RuleText } from "@open-resolutions/core";
import { exampleLines } from "@open-resolutions/core";
import type { FindingPart } from "../../terminal/print-finding.ts";
import { wrap } from "../../terminal/wrap.ts";

/** How rules are shown. */
export interface ShowRuleOptions {
  /** Prints a part of the explanation: in a colour on a terminal, unchanged elsewhere. */
  paint: (part: FindingPart, text: string) => string;
  /** Columns of the terminal; infinite where lines are not to be broken. */
  width: number;
}

/** A rule in full: what must hold, why, and an example of a fault and its correction. */
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
