import { type Block, joinBlocks, mayJoin } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import { isNumberedHeading } from "../headings.ts";

/** A quotation that is longer than this many blocks is not looked for. */
const mostBlocks = 40;

/**
 * Joins the blocks of a quotation that opens at the start of a block and closes at the end of one: its numbers and headings
 * are those of what it quotes. A quotation with an enacting formula is a draft that the resolution recommends.
 * @param isFormula tells an enacting formula
 */
export function joinQuotations(
  blocks: readonly Block[],
  isFormula: (block: Block) => boolean,
): { blocks: Block[]; findings: ReaderFinding[] } {
  const made: Block[] = [];
  const findings: ReaderFinding[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const first = blocks[at];
    if (!first) break;
    const end =
      first.role === undefined && first.text.startsWith("“") ? closing(blocks, at, isFormula) : undefined;
    const before = made.at(-1);
    if (end === undefined || !before || !/[:,]$/.test(before.text)) {
      made.push(first);
      continue;
    }
    const parts = blocks.slice(at, end + 1);
    if (!parts.every((part) => mayJoin(before, part))) {
      made.push(first);
      continue;
    }
    made[made.length - 1] = parts.reduce(joinBlocks, before);
    at = end;
    findings.push(
      findingAt(
        first,
        "DRF031",
        "this quotation is drafted as part of the paragraph before it",
        "compare with the official document: numbers and headings inside a quotation are those of the quoted text",
      ),
    );
  }
  return { blocks: made, findings };
}

/** Whether a block has the number of a paragraph or of a rule: read as one of the resolution it would disturb the count. */
function isNumbered({ text }: Block): boolean {
  return (
    /^“?(?:(?:Article|Regulation|Rule) )?[0-9]{1,3}\.\s/.test(text) ||
    isNumberedHeading(text.replace(/^“/, ""))
  );
}

/** The block in which a quotation with numbers closes. */
function closing(
  blocks: readonly Block[],
  from: number,
  isFormula: (block: Block) => boolean,
): number | undefined {
  let depth = 0;
  for (let at = from; at < Math.min(blocks.length, from + mostBlocks); at += 1) {
    const block = blocks[at];
    if (!block || isFormula(block) || block.role !== undefined) return undefined;
    depth += (block.text.match(/“/g)?.length ?? 0) - (block.text.match(/”/g)?.length ?? 0);
    if (depth <= 0) return blocks.slice(from, at + 1).some(isNumbered) ? at : undefined;
  }
  return undefined;
}
