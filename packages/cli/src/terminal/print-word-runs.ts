import { styleText } from "node:util";
import type { WordRun } from "@open-resolutions/core";

/** How words are shown. */
export interface ShowRunsOptions {
  /** Without colours, words are marked as [-removed-] and {+added+}. */
  colors: boolean;
  /** Columns of the terminal. */
  width: number;
}

const indent = "    ";
const styles = { removed: ["red", "strikethrough"], added: "green", kept: undefined } as const;
const marks = { removed: ["[-", "-]"], added: ["{+", "+}"], kept: ["", ""] } as const;

/** The words of runs in lines of the width of the terminal. */
export function showRuns(runs: readonly WordRun[], { colors, width }: ShowRunsOptions): string[] {
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

/** Runs cut into words, each with the white space in front of it; without colours, marks are put at the ends of a run. */
function piecesOf(runs: readonly WordRun[], colors: boolean): WordRun[] {
  return runs.flatMap(({ change, text }) => {
    const [open, close] = colors ? ["", ""] : marks[change];
    const marked = text.replace(/^\s*/, (space) => space + open) + close;
    return (marked.match(/\s*\S+/g) ?? []).map((word) => ({ change, text: word }));
  });
}

/** Words in the colour of what became of them; white space stays plain. */
export function paint(change: WordRun["change"], text: string, colors: boolean): string {
  const style = styles[change];
  if (!colors || style === undefined) return text;
  const [, space = "", words = ""] = /^(\s*)(.*)$/s.exec(text) ?? [];
  return space + styleText([style].flat(), words, { validateStream: false });
}

/** Words in bold letters, where there are colours. */
export function bold(text: string, colors: boolean): string {
  return colors ? styleText("bold", text, { validateStream: false }) : text;
}
