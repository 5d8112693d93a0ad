import { type Block, findingAt, joinBlocks } from "@open-resolutions/draft/blocks";
import { readTable } from "../open-tables.ts";
import { asFootnote } from "../typed-footnote.ts";
import type { Reading } from "./reading.ts";

/** A table ends: its blocks are data, or paragraphs that it only sets in cells. */
export function endTable({ tables, read }: Reading): void {
  const table = tables.pop();
  if (!table?.isAfterFormula) return;
  const { holdsData, marks } = readTable(table, (from, to) =>
    read.blocks.slice(from, to).map(({ text }) => text),
  );
  const own = joinMarks(read.blocks.splice(table.from), new Set(marks.map((index) => index - table.from)));
  for (const block of own) read.blocks.push(holdsData ? asRow(block) : block);
  if (!holdsData) return;
  const message = "here begins a table, and no record can hold one; each cell is drafted as text";
  read.findings.push(findingAt(table.place, "DRF047", message, "compare with the page"));
}

/** The number of a paragraph and its text, which a table sets in two cells, as one block. @param marks the indexes of such numbers */
function joinMarks(blocks: readonly Block[], marks: ReadonlySet<number>): Block[] {
  const joined: Block[] = [];
  let mark: Block | undefined;
  for (const [index, block] of blocks.entries()) {
    if (mark && block.role === "footnote") {
      joined.push(mark);
      mark = undefined;
    }
    const { role, ...whole } = mark ? joinBlocks(mark, block) : block;
    mark = undefined;
    const own = { ...whole, ...(block.role && { role: block.role }) };
    if (marks.has(index)) mark = own;
    else joined.push(asFootnote(own));
  }
  return joined;
}

/** A cell of a table, which is no heading. */
function asRow({ role, ...block }: Block): Block {
  return { ...block, ...(role === "footnote" && { role }), isRow: true };
}
