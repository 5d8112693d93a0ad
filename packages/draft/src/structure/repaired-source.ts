import { type Block, joinBlocks, mayJoin } from "../block.ts";
import { organThatAdopted } from "../organ-names.ts";
import { printBlocks } from "../text/print-blocks.ts";
import type { LiftedFootnote } from "./footnotes/footnotes.ts";

/** A document as it was read. */
export interface ReadParts {
  /** The blocks before the body. */
  masthead: readonly Block[];
  /** Those that go on with a title or a note that the block above begins. */
  goesOn: ReadonlySet<Block>;
  /** Those before and after the body that are not understood: no record prints them, and each has its finding. */
  unread: ReadonlySet<Block>;
  /** A block for each paragraph, heading and line of the close. */
  body: readonly Block[];
  footnotes: readonly LiftedFootnote[];
  /** The lines in an old form, each with the words that its fields print. */
  oldForms: ReadonlyMap<Block, string>;
  /** The line of adoption, where lines in an old form hold its facts. */
  adoption: string | undefined;
}

/**
 * The text of a document as it was read: without what its pages print around it, words whole, a line for each paragraph,
 * heading and line of the masthead, with blank lines between, footnotes at the end. Drafted again it gives the same
 * records. Lines in an old form are left out, because their fields print another, and so are those of a masthead that are
 * not understood.
 */
export function repairedSource(parts: ReadParts): string {
  const { masthead, goesOn, unread, body, footnotes, oldForms, adoption } = parts;
  const printed = (block: Block): Block => {
    const words = oldForms.get(block);
    return words === undefined ? block : { ...block, text: words, italics: [], markers: [] };
  };
  const front: Block[] = [];
  for (const block of masthead) {
    if (unread.has(block)) continue;
    const last = front.at(-1);
    if (last && goesOn.has(block) && last.role === block.role && mayJoin(last, block))
      front[front.length - 1] = joinBlocks(last, withoutCalls(printed(block)));
    else front.push(withoutCalls(printed(block)));
  }
  const isPrinted = oldForms.size === 0 || front.some(({ text }) => organThatAdopted(text) !== undefined);
  const first = front[0] ?? body[0];
  if (adoption !== undefined && !isPrinted && first)
    front.push({ ...first, text: adoption, italics: [], markers: [] });
  return printBlocks([
    ...front,
    ...body.filter((block) => !unread.has(block)).map(printed),
    ...footnotes.map(({ number, block }) => ({ ...block, footnote: number })),
  ]);
}

/** Records hold the calls of footnotes in paragraphs only. */
function withoutCalls(block: Block): Block {
  return block.markers.length === 0 ? block : { ...block, markers: [] };
}
