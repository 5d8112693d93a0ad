import type { Block } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import { plainHeading, unitOf } from "../headings.ts";
import { numberAtStart } from "./numbered-block.ts";

/** "Adopts the following declaration:", the last words of the resolution before the text that it adopts. */
const adopting =
  /^(?:Solemnly )?(?:[Aa]dopts?|[Ee]ndorses?|[Pp]roclaims?) the following (?!provisional |draft |amendments?\b)[^:;]{1,160}:$/;

/** "Proclaims this Declaration as a common standard.", before its articles. */
const proclaiming =
  /^(?:[1-9][0-9]?\. )?(?:Solemnly )?(?:[Aa]dopts?|[Pp]roclaims?|[Aa]pproves?) (?:this|the (?:present|following))\b/;

/** The last operative paragraph of a resolution of the Security Council, whole. */
const lastParagraph = /\bto remain (?:actively )?seized of (?:the|this) (?:matter|question|issue)\.$/;

/** The longest title of a text that no heading "Annex" opens, in UTF-16 code units. */
const longestTitle = 200;

/** The longest head of a column, in UTF-16 code units. */
const longestCell = 60;

/**
 * Marks where a text begins that belongs to the resolution and is none of its operative paragraphs, and that has no heading
 * "Annex": the declaration that it adopts, under its title, and the tables after its last paragraph.
 */
export function markTextsAfter(blocks: readonly Block[]): { blocks: Block[]; findings: ReaderFinding[] } {
  const marked: Block[] = [];
  const findings: ReaderFinding[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = marked.at(-1);
    const isTitle =
      before !== undefined &&
      ((adopting.test(before.text) && isTitleOfText(block)) || beginsArticles(blocks, index));
    const isTable = before !== undefined && lastParagraph.test(before.text) && beginsTable(blocks, index);
    if (!isTitle && !isTable) {
      marked.push(block);
      continue;
    }
    findings.push(
      findingAt(
        block,
        "DRF003",
        isTitle
          ? "the text that the resolution adopts begins here; it is drafted as an annex"
          : "a text that no heading calls an annex follows the last paragraph; it is drafted as an annex",
        "compare with the official document: this text has no operative paragraphs of the resolution",
      ),
    );
    const { isRow, ...line } = block;
    if (
      isShortTitle(block) &&
      unitOf(block.text) === undefined &&
      (!isRow || isAbovePlainText(blocks[index + 1]))
    )
      marked.push({ ...line, role: "annex" });
    else marked.push({ ...line, text: "", italics: [], markers: [], role: "annex" }, block);
  }
  return { blocks: marked, findings };
}

/** Whether the articles of a text begin at a block, right below the paragraph that proclaims it, and no paragraph follows. */
function beginsArticles(blocks: readonly Block[], at: number): boolean {
  const [before, block] = [blocks[at - 1], blocks[at]];
  if (!before || !block?.apart || unitOf(block.text)?.number !== "1") return false;
  const number = numberAtStart(before.text)?.number;
  const goesOn =
    number !== undefined && blocks.slice(at).some(({ text }) => numberAtStart(text)?.number === number + 1);
  return proclaiming.test(before.text) && !goesOn;
}

function isTitleOfText(block: Block): boolean {
  return block.role === "heading" || (block.role === undefined && block.apart && isShortTitle(block));
}

function isShortTitle({ text }: Block): boolean {
  return text.length <= longestTitle && !/^[0-9(]/.test(text) && plainHeading(text)?.kind === "heading";
}

/** Whether a cell above is a title: the next one holds sentences, and no other head of a column. */
function isAbovePlainText(next: Block | undefined): boolean {
  return next !== undefined && next.text.length > longestCell && /[.;:]$/.test(next.text);
}

/** Whether a table begins at a block, or under the heading that it is. */
function beginsTable(blocks: readonly Block[], at: number): boolean {
  const [block, next] = blocks.slice(at, at + 2);
  return block?.isRow === true || (block?.role === "heading" && next?.isRow === true);
}
