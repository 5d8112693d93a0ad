import type { ComparedParagraph, Comparison, DroppedParagraph } from "@open-resolutions/compare";
import type { WordRun } from "@open-resolutions/core";
import { bold, paint, type ShowRunsOptions, showRuns } from "../../terminal/print-word-runs.ts";
import { wrap } from "../../terminal/wrap.ts";
import { describeChange, describeCounts, describeLists, type Line } from "./describe-comparison.ts";

/** Two spaces, the sign and a space. */
const listIndent = 4;
const changeOfSign = { "+": "added", "-": "removed", "=": "kept" } as const;

/**
 * A comparison as text for a terminal: the summary, what is new and gone, then each paragraph of the newer resolution in
 * its order, and those that were dropped. Of a paragraph that is the same only the first words are shown.
 */
export function showComparison(comparison: Comparison, options: ShowRunsOptions): string {
  const { older, newer, paragraphs, dropped } = comparison;
  const labels = [...paragraphs, ...dropped].map(({ label }) => label.length);
  const labelWidth = labels.reduce((most, length) => Math.max(most, length), 0);
  const lists = [...describeLists(comparison)].map(
    ([heading, lines]) => `${heading}\n${lines.map((line) => showLine(line, options)).join("\n")}\n`,
  );
  return [
    `${older.id} → ${newer.id}`,
    describeCounts(comparison),
    "",
    ...lists,
    ...paragraphs.map((paragraph) => showParagraph(paragraph, labelWidth, options)),
    ...(dropped.length > 0 ? [`\nDropped from ${older.id}`] : []),
    ...dropped.map((paragraph) => showParagraph(paragraph, labelWidth, options)),
    "",
  ].join("\n");
}

/** A line of a list; what does not fit follows below its text. */
function showLine({ sign, text }: Line, { colors, width }: ShowRunsOptions): string {
  return wrap(text, width - listIndent)
    .map(({ start, end }, at) => {
      const before = at === 0 ? `  ${sign} ` : " ".repeat(listIndent);
      return paint(changeOfSign[sign], before + text.slice(start, end), colors);
    })
    .join("\n");
}

function showParagraph(
  paragraph: ComparedParagraph | DroppedParagraph,
  labelWidth: number,
  options: ShowRunsOptions,
): string {
  const { colors, width } = options;
  const said = paragraph.change === "dropped" ? "dropped" : describeChange(paragraph);
  const head = `${paragraph.label.padEnd(labelWidth)}  ${said}`;
  if (paragraph.change === "revised")
    return [bold(head, colors), ...showRuns(paragraph.runs, options)].join("\n");
  if (paragraph.change === "same") return `${head}: ${shorten(paragraph.text, width - head.length - 2)}`;
  const change = paragraph.change === "new" ? "added" : "removed";
  // The whole paragraph is new or gone: its head says so, and marks would add nothing.
  const runs: WordRun[] = [{ change: colors ? change : "kept", text: paragraph.text }];
  return [bold(head, colors), ...showRuns(runs, options)].join("\n");
}

function shorten(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, Math.max(20, width - 1)).trimEnd()}…` : text;
}
