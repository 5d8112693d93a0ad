import type { InputLine } from "./input-line.ts";

/** The first line of a paragraph begins so many characters further to the right than the others, or more. */
const least = 2;

/** The share of the lines that begin at the left margin in a text whose paragraphs have indented first lines. */
const share = 0.5;

/**
 * Marks the first lines of paragraphs that are told by an indent: they begin further to the right than the line before
 * and the line after, as `pdftotext -layout` prints texts without blank lines.
 */
export function markIndents(lines: readonly InputLine[]): readonly InputLine[] {
  const printed = lines.filter(({ text }) => text.trim() !== "");
  const margin = usual(printed.map(indentOf));
  const flush = printed.filter((line) => Math.abs(indentOf(line) - margin) < least).length;
  if (flush < printed.length * share) return lines;
  const marked = new Set<InputLine>();
  for (const [at, line] of printed.entries()) {
    const [before, after] = [printed[at - 1], printed[at + 1]];
    if (!before || !after || after.startsPage) continue;
    const own = indentOf(line);
    const isFurther = own - indentOf(before) >= least && own - indentOf(after) >= least;
    if (
      isFurther &&
      Math.abs(indentOf(after) - margin) < least &&
      /^[\p{Lu}\p{N}“"(]/u.test(line.text.trimStart())
    )
      marked.add(line);
  }
  return lines.map((line) => (marked.has(line) ? { ...line, isIndented: true } : line));
}

function indentOf({ text }: InputLine): number {
  return text.length - text.trimStart().length;
}

/** The number that occurs most often. */
function usual(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
