import type { Block } from "../../block.ts";
import { type Mark, markAtStart } from "../marks.ts";

/** How many blocks after its first item a list must show its second. */
const nearest = 8;

/** The names of the first marks of lists, each with that of the second. */
const seconds: Readonly<Record<string, string>> = { a: "b", i: "ii", "1": "2" };

/**
 * The blocks that begin with the first or a later mark of a list whose items come one after another, each after a blank
 * line: such marks are no part of a sentence, also when no colon comes before the list.
 * @param isDense the text has no blank lines, and every line may begin an item
 */
export function listedBlocks(blocks: readonly Block[], isDense: boolean): Set<Block> {
  const marked = blocks.flatMap((block, index) => {
    const begins = block.apart || isDense || blocks[index - 1]?.leavesRoom === true;
    const mark = begins && block.role === undefined ? markAtStart(block.text) : undefined;
    return mark ? [{ block, index, mark }] : [];
  });
  return new Set(
    ["()", ".", ")"].flatMap((form) => [...listedIn(marked.filter(({ mark }) => mark.form === form))]),
  );
}

/** A block that begins with a mark, and its index. */
interface MarkedBlock {
  block: Block;
  index: number;
  mark: Mark;
}

function listedIn(marked: readonly MarkedBlock[]): Set<Block> {
  const listed = new Set<Block>();
  for (const [at, { block, index, mark }] of marked.entries()) {
    const before = marked[at - 1];
    const isLater = before !== undefined && listed.has(before.block) && index - before.index <= nearest;
    const isFirst = marked
      .slice(at + 1, at + nearest)
      .some((later) => later.mark.name === seconds[mark.name] && later.index - index <= nearest);
    if (isFirst || (isLater && follows(before.mark.name, mark.name))) listed.add(block);
  }
  return listed;
}

/** Whether a mark comes right after another in a list of letters or figures. */
function follows(before: string, name: string): boolean {
  if (/^[a-z]$/.test(before) && /^[a-z]$/.test(name)) return name.charCodeAt(0) === before.charCodeAt(0) + 1;
  if (/^[0-9]+$/.test(before)) return Number(name) === Number(before) + 1;
  return /^[ivx]+$/.test(before) && /^[ivx]+$/.test(name);
}
