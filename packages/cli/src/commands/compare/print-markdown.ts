import type { Comparison } from "@open-resolutions/compare";
import { escapeMarkdown, runsMarkdown } from "@open-resolutions/core";
import { describeChange, describeCounts, describeLists } from "./describe-comparison.ts";

/** A comparison as Markdown (CommonMark): removed and added words are in the HTML elements `del` and `ins`. */
export function comparisonMarkdown(comparison: Comparison): string {
  const { older, newer, paragraphs, dropped } = comparison;
  const lists = [...describeLists(comparison)].map(
    ([heading, lines]) =>
      `## ${heading}\n\n${lines.map(({ sign, text }) => `- ${signWords[sign]}: ${escapeMarkdown(text)}`).join("\n")}`,
  );
  const compared = paragraphs.map((paragraph) => {
    const head = `**${escapeMarkdown(paragraph.label)}** ${escapeMarkdown(describeChange(paragraph))}`;
    return `${head}\n\n> ${runsMarkdown("runs" in paragraph ? paragraph.runs : [{ change: "kept", text: paragraph.text }])}`;
  });
  const gone = dropped.map(
    ({ label, text }) => `**${escapeMarkdown(label)}** dropped\n\n> ${escapeMarkdown(text)}`,
  );
  return `${[
    `# ${escapeMarkdown(older.id)} → ${escapeMarkdown(newer.id)}`,
    describeCounts(comparison),
    ...lists,
    "## Paragraphs",
    ...compared,
    ...(gone.length > 0 ? [`## Dropped from ${escapeMarkdown(older.id)}`, ...gone] : []),
  ].join("\n\n")}\n`;
}

/** The signs of lines in words. */
export const signWords = { "+": "new", "-": "gone", "=": "renewed" } as const;
