import { printMarkup, superscript } from "@open-resolutions/core";
import type { Block, BlockRole } from "../block.ts";

/** The blocks of a document as plain text: a blank line between, italics in asterisks, footnotes with superscript numbers. */
export function printBlocks(blocks: readonly Block[]): string {
  return `${blocks
    .filter(({ text }) => text !== "")
    .map(
      (block) => (block.footnote === undefined ? "" : `${superscript(block.footnote)} `) + printBlock(block),
    )
    .join("\n\n")}\n`;
}

/** Italics of titles and headings are in no record. */
const withItalics = new Set<BlockRole | undefined>([undefined, "preambular", "operative", "footnote"]);

function printBlock({ text, italics, markers, role }: Block): string {
  const emphasis = withItalics.has(role) ? italics : [];
  const words = emphasis.map(({ start, end }) => {
    const run = text.slice(start, end);
    const from = start + run.length - run.trimStart().length;
    return { start: from, end: from + run.trim().length };
  });
  return printMarkup(
    text,
    words.filter(({ start, end }) => start < end),
    markers,
  );
}
