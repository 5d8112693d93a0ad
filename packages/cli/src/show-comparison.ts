import { styleText } from "node:util";
import type { ComparedParagraph, Comparison, DroppedParagraph, WordRun } from "@open-resolutions/core";
import { describeChange, describeCounts, describeLists, type Line } from "./describe-comparison.ts";

/** How a comparison is shown. */
export interface ShowComparisonOptions {
  /** Without colours, words are marked as [-removed-] and {+added+}. */
  colors: boolean;
  /** Columns of the terminal. */
  width: number;
}

const indent = "    ";
const styles = { removed: ["red", "strikethrough"], added: "green", kept: undefined } as const;
const marks = { removed: ["[-", "-]"], added: ["{+", "+}"], kept: ["", ""] } as const;
const changeOfSign = { "+": "added", "-": "removed", "=": "kept" } as const;

/**
 * A comparison as text for a terminal: the summary, what came and went, then each paragraph of the newer resolution in
 * its order, and those that were dropped. Of a paragraph that is the same only the first words are shown.
 */
export function showComparison(comparison: Comparison, options: ShowComparisonOptions): string {
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

function showLine({ sign, text }: Line, { colors }: ShowComparisonOptions): string {
  return paint(changeOfSign[sign], `  ${sign} ${text}`, colors);
}

function showParagraph(
  paragraph: ComparedParagraph | DroppedParagraph,
  labelWidth: number,
  options: ShowComparisonOptions,
): string {
  const { colors, width } = options;
  const said = paragraph.change === "dropped" ? "dropped" : describeChange(paragraph);
  const head = `${paragraph.label.padEnd(labelWidth)}  ${said}`;
  if (paragraph.change === "revised")
    return [bold(head, colors), ...showRuns(paragraph.runs, options)].join("\n");
  if (paragraph.change === "same") return `${head}: ${shorten(paragraph.text, width - head.length - 2)}`;
  const change = paragraph.change === "new" ? "added" : "removed";
  // The whole paragraph is new, or is no more: its head says so, and marks would add nothing.
  const runs: WordRun[] = [{ change: colors ? change : "kept", text: paragraph.text }];
  return [bold(head, colors), ...showRuns(runs, options)].join("\n");
}

/** The words of runs in lines of the width of the terminal. */
function showRuns(runs: readonly WordRun[], { colors, width }: ShowComparisonOptions): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const { change, text } of piecesOf(runs, colors)) {
    const words = used === 0 ? text.trimStart() : text;
    if (used > 0 && /^\s/.test(words) && indent.length + used + words.length > width) {
      lines.push(line);
      line = paint(change, words.trimStart(), colors);
      used = words.trimStart().length;
    } else {
      line += paint(change, words, colors);
      used += words.length;
    }
  }
  return [...lines, line].map((words) => indent + words);
}

/** Runs cut into words, each with the white space in front of it; without colours the marks stand at their ends. */
function piecesOf(runs: readonly WordRun[], colors: boolean): WordRun[] {
  return runs.flatMap(({ change, text }) => {
    const [open, close] = colors ? ["", ""] : marks[change];
    const marked = text.replace(/^\s*/, (space) => space + open) + close;
    return (marked.match(/\s*\S+/g) ?? []).map((word) => ({ change, text: word }));
  });
}

function paint(change: WordRun["change"], text: string, colors: boolean): string {
  const style = styles[change];
  if (!colors || style === undefined) return text;
  const [, space = "", words = ""] = /^(\s*)(.*)$/s.exec(text) ?? [];
  return space + styleText([style].flat(), words, { validateStream: false });
}

function bold(text: string, colors: boolean): string {
  return colors ? styleText("bold", text, { validateStream: false }) : text;
}

function shorten(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, Math.max(20, width - 1)).trimEnd()}…` : text;
}
