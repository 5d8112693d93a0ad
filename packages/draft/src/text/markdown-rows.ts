import type { InputLine } from "./input-line.ts";

const row = /^\s*\|(.*)\|\s*$/;
const rule = /^[\s|:-]+$/;
const numberOrMark = /^(?:[0-9]{1,3}\.?|\([a-z0-9]{1,5}\))$/;

/**
 * Reads the rows of Markdown tables: a number or a mark in the first cell begins a paragraph, with its words in the other
 * cells; other rows are rows of a table. (GitHub Flavored Markdown, section 4.10.)
 */
export function readMarkdownRows(lines: readonly InputLine[]): {
  lines: readonly InputLine[];
  isRepaired: boolean;
} {
  if (!lines.some(({ text }) => row.test(text))) return { lines, isRepaired: false };
  const made = lines.flatMap((line): InputLine[] => {
    const inside = row.exec(line.text)?.[1];
    if (inside === undefined) return [line];
    if (rule.test(inside)) return [{ ...line, text: "" }];
    const cells = inside
      .split("|")
      .map((cell) => cell.trim())
      .filter((cell) => cell !== "");
    const column = line.column + line.text.indexOf(cells[0] ?? "");
    const own = { ...line, column, text: cells.join(" ") };
    return numberOrMark.test(cells[0] ?? "") || cells.length === 1
      ? [{ ...own, isIndented: true }]
      : [{ ...own, isRow: true }];
  });
  return { lines: made, isRepaired: true };
}
