import { printable } from "../text/printable.ts";
import type { WordRun } from "../text/word-runs.ts";

/** The longest value that is printed whole, in characters. */
const longestValue = 100;

/** So many characters of what was kept are enough to see where a change stands. */
const context = 60;

/** Runs of words in which long stretches that were kept are cut to the words beside what was changed. */
export function abridge(runs: readonly WordRun[]): WordRun[] {
  const shown = runs.map(({ change, text }) => ({ change, text: printable(text) }));
  return shown.map((run, index) => {
    if (run.change !== "kept" || run.text.length <= 2 * context) return run;
    const before = index === 0 ? "" : beginning(run.text);
    const after = index === shown.length - 1 ? "" : ending(run.text);
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

/** A text cut at its end, when it is long. */
export function shorten(text: string): string {
  if (text.length <= longestValue) return text;
  // Half of a character that has two halves is none.
  return `${text
    .slice(0, longestValue - 1)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd()}…`;
}

/** Two values as JSON. Long ones are cut so that what is different is seen in both. */
export function shortenPair(old: unknown, now: unknown): [string, string] {
  const texts = [old, now].map(printableJson) as [string, string];
  if (texts.every((text) => text.length <= longestValue)) return texts;
  const start = Math.max(0, commonStart(...texts) - context / 2);
  const from = (text: string) => (start > 0 ? `…${text.slice(start).replace(/^[\uDC00-\uDFFF]/, "")}` : text);
  return texts.map((text) => shorten(from(text))) as [string, string];
}

/** A value as JSON, in which what a terminal would obey is escaped: it stays to be seen what was changed. */
function printableJson(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").replace(
    /[\p{Cc}\p{Bidi_Control}\uFEFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** How many characters two texts have in common before the first that differs. */
function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
