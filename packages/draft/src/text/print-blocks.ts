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
  const insertions = [
    ...(withItalics.has(role) ? italics : []).flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      const from = start + words.length - words.trimStart().length;
      const until = from + words.trim().length;
      return until > from
        ? [
            { at: from, mark: "*" },
            { at: until, mark: "*" },
          ]
        : [];
    }),
    ...markers.map(({ number, offset }) => ({ at: offset, mark: superscript(number) })),
  ].sort((a, b) => a.at - b.at);
  let printed = "";
  let from = 0;
  for (const { at, mark } of insertions) {
    printed += text.slice(from, at) + mark;
    from = at;
  }
  return printed + text.slice(from);
}

function superscript(number: number): string {
  return String(number).replace(/[0-9]/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit)));
}
