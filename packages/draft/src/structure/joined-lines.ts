import { type Block, joinBlocks, mayJoin } from "../block.ts";
import { isCloseLine } from "../masthead/close-lines.ts";
import { datePattern } from "../masthead/dates.ts";
import { isOrganFormula } from "../organ-names.ts";
import type { ReadOpening } from "./body.ts";
import { annexHeading } from "./headings.ts";
import { markAtStart } from "./marks.ts";

const dateAlone = new RegExp(`^${datePattern}\\.?$`);

/** The numeral or letter of a section or part alone on its line; its title comes on the next. */
const numberAlone = /^(?:[IVXLC]{1,6}|[A-Z])[.:]?$/;

/**
 * Joins the lines of one block of print: those without a blank line between that begin nothing of their own. A heading
 * thus takes no words from a sentence that goes on in the next line.
 */
export function joinLines(blocks: readonly Block[], opening: ReadOpening): Block[] {
  const made: Block[] = [];
  let isAlone = false;
  for (const block of blocks) {
    const last = made.at(-1);
    if (isAlone) made.push({ ...block, apart: true });
    else if (last && goesOnWith(last, block, opening) && mayJoin(last, block))
      made[made.length - 1] = joinBlocks(last, block);
    else made.push(block);
    isAlone = block.apart && block.role === undefined && numberAlone.test(block.text);
  }
  return made;
}

/** Whether a line belongs to the one before: no blank line between, and it begins nothing of its own. */
function goesOnWith(last: Block, { text, apart, role, isRow }: Block, opening: ReadOpening): boolean {
  if (apart || role !== undefined || last.role !== undefined || isRow || last.isRow) return false;
  if (isOrganFormula(last.text) || isOrganFormula(text) || isCloseLine(last.text) || isCloseLine(text))
    return false;
  if (annexHeading(last.text) || annexHeading(text) || last.footnote !== undefined) return false;
  if (/^[0-9]{1,3}\.(?:\s|\p{Lu})/u.test(text) || markAtStart(text)) return false;
  if (dateAlone.test(text)) return false;
  return (
    !/[,;:.”]$/.test(last.text) ||
    (opening(text, "preambular") === undefined && opening(text, "operative") === undefined)
  );
}
