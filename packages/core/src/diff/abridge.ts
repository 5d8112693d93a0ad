import type { WordRun } from "../compare/word-runs.ts";

/** So many characters of what was kept are enough to see where a change stands. */
const context = 60;

/** Runs of words in which long stretches that were kept are cut to the words beside what was changed. */
export function abridge(runs: readonly WordRun[]): WordRun[] {
  return runs.map((run, index) => {
    if (run.change !== "kept" || run.text.length <= 2 * context) return run;
    const before = index === 0 ? "" : beginning(run.text);
    const after = index === runs.length - 1 ? "" : ending(run.text);
    return { ...run, text: `${before} …${after}`.slice(index === 0 ? 1 : 0) };
  });
}

/** The first words of a text, whole. */
function beginning(text: string): string {
  return text.slice(0, Math.max(0, text.lastIndexOf(" ", context)));
}

/** The last words of a text, whole, with the space in front of them. */
function ending(text: string): string {
  const start = text.indexOf(" ", text.length - context);
  return start === -1 ? "" : text.slice(start);
}
