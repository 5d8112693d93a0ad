import type { WordRun } from "./word-runs.ts";

const tags = { removed: ["<del>", "</del>"], added: ["<ins>", "</ins>"], kept: ["", ""] } as const;

/** Runs of words as Markdown, with removed and added words in the HTML elements `del` and `ins`. */
export function runsMarkdown(runs: readonly WordRun[]): string {
  return runs
    .map(({ change, text }) => {
      const [open, close] = tags[change];
      return escapeMarkdown(text).replace(/^\s*/, (space) => space + open) + close;
    })
    .join("");
}

/** Escapes words so that Markdown shows them unchanged. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
