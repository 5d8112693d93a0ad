import { printable, type WordRun } from "@open-resolutions/core";

/** The longest value that is printed in full, in characters. */
const longestValue = 100;

/** How many characters of unchanged words are printed beside a change. */
const contextLength = 60;

/** Runs of words in which long unchanged stretches are cut to the words beside a change. */
export function shortenRuns(runs: readonly WordRun[]): WordRun[] {
  return runs.map((run, index) => {
    const text = printable(run.text);
    if (run.change !== "kept" || text.length <= 2 * contextLength) return { ...run, text };
    const start = index === 0 ? "" : `${text.slice(0, Math.max(0, text.lastIndexOf(" ", contextLength)))} `;
    const space = text.indexOf(" ", text.length - contextLength);
    const end = index === runs.length - 1 || space === -1 ? "" : text.slice(space);
    return { ...run, text: `${start}…${end}` };
  });
}

/** A text, cut at its end when it is long, but not through the middle of a character. */
export function shorten(text: string): string {
  if (text.length <= longestValue) return text;
  const start = text.slice(0, longestValue - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${start.trimEnd()}…`;
}

/** Two values as JSON. Long ones are cut so that both show what is different. */
export function shortenPair(old: unknown, now: unknown): [string, string] {
  const texts = [old, now].map(printableJson) as [string, string];
  if (texts.every((text) => text.length <= longestValue)) return texts;
  let common = 0;
  while (common < texts[0].length && texts[0][common] === texts[1][common]) common += 1;
  const start = Math.max(0, common - contextLength / 2);
  const from = (text: string) => (start > 0 ? `…${text.slice(start).replace(/^[\uDC00-\uDFFF]/, "")}` : text);
  return texts.map((text) => shorten(from(text))) as [string, string];
}

/** A value as JSON with control characters escaped, so that a change of one is visible. */
function printableJson(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").replace(
    /[\p{Cc}\p{Bidi_Control}\uFEFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
