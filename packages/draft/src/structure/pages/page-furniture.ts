import { furnitureIn } from "@open-resolutions/core";
import type { Block } from "../../block.ts";
import { asOne, findingAt, gathered, type ReaderFinding } from "../../reader-finding.ts";
import type { SetAside } from "../../set-aside.ts";
import { startsInside } from "../endings.ts";
import { pageNumbers } from "./page-numbers.ts";
import { pageCount, pagesOutOfOrder } from "./page-order.ts";
import { linesOfPages } from "./repeated-lines.ts";
import { type RunningHead, runningHeadIn, titleLines } from "./running-head.ts";

/** The body of a document without what its pages print around the text. */
interface Unframed {
  blocks: Block[];
  setAside: SetAside[];
  findings: ReaderFinding[];
  /** Lines were removed that the check of a source does not skip. */
  isRepaired: boolean;
}

/**
 * Takes page numbers, job numbers, bar codes, lines and running heads away. Those that are sure go wherever they are; a
 * line that only looks like one goes with a finding.
 */
export function setFurnitureAside(
  blocks: readonly Block[],
  symbol: string | undefined,
  title: string | undefined,
): Unframed {
  const made: Unframed = { blocks: [], setAside: [], findings: [], isRepaired: false };
  const edges: ReaderFinding[] = [];
  let removed: Block[] = [];
  // Markup says what the edges of pages are.
  const isPlain = blocks.every(({ role }) => role === undefined);
  const repeated = isPlain ? linesOfPages(blocks) : new Set<Block>();
  const numbers = isPlain ? pageNumbers(blocks) : undefined;
  const isSureHead = (block: Block | undefined) =>
    block?.role === undefined &&
    block !== undefined &&
    (numbers?.pages.has(block) || runningHeadIn(block.text, symbol, title, false)?.isSure === true);
  const hasPages = blocks.some((block) => block.startsPage === true || isSureHead(block));
  /** How many lines from here on print the title once more, as the head of a page. */
  let ofTitle = 0;
  /** The words of the title that the head of a page, just above, has not printed yet. */
  let rest = "";
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const isKnown = block.role === undefined && (block.apart || rule.test(block.text));
    const known = isKnown ? furnitureIn(block.text, symbol) : undefined;
    const afterBreak = block.startsPage === true || removed.length > 0;
    const atEdge = afterBreak || next === undefined || next.startsPage === true || isSureHead(next);
    if (isPlain && ofTitle === 0 && known === undefined && title !== undefined) {
      const count = titleLines(blocks, index, title);
      // In small letters the words of the title are those of a sentence, and a text without pages has no heads of pages.
      const isCut =
        (hasPages || block.apart) &&
        /^\p{Lu}/u.test(block.text) &&
        startsInside(blocks[index + count]?.text ?? "") &&
        !/[.;:]$/.test(blocks[index - 1]?.text ?? ".");
      if (count > 0 && (afterBreak || isCut || isSureHead(blocks[index + count]))) ofTitle = count;
    }
    const head = isPlain && known === undefined ? headOf(block) : undefined;
    if (ofTitle > 0) ofTitle -= 1;
    rest = head?.rest ?? "";
    const reason = known ?? head?.reason;
    if (reason === undefined) {
      if (numbers?.others.has(block) && !numbers.others.has(blocks[index - 1] ?? block)) reportNumber(block);
      made.blocks.push(removed.length === 0 ? block : afterFurniture(block, removed));
      removed = [];
      continue;
    }
    made.setAside.push({ line: block.line, text: block.text, reason });
    if (head) made.isRepaired = true;
    // One finding for each edge of a page, and none where a form feed shows it.
    const isInside = !block.apart && next?.apart === false && !afterBreak && !next.startsPage;
    if (isInside || head?.isSure === false)
      edges.push(
        findingAt(
          block,
          "DRF032",
          isInside
            ? `this line inside a paragraph is set aside (${reason})`
            : `this line looks like what a page prints around its text, and is set aside (${reason})`,
          "if it belongs to the text, move it to its paragraph in the input",
        ),
      );
    removed.push(block);

    function headOf(line: Block): RunningHead | undefined {
      if (rest !== "" && rest.startsWith(line.text))
        return { reason: "running head", isSure: true, rest: rest.slice(line.text.length).trim() };
      if (ofTitle > 0) return { reason: "running head", isSure: afterBreak || isSureHead(next) };
      if (numbers?.pages.has(line)) return { reason: "page number", isSure: numbers.pages.size > 1 };
      const own =
        numbers?.others.has(line) && !afterBreak
          ? undefined
          : runningHeadIn(line.text, symbol, title, atEdge, afterBreak);
      if (own?.isSure) return own;
      if (repeated.has(line)) return { reason: "line of each page", isSure: false };
      if (isEndOfTitle(line, next, title) && isSureHead(removed.at(-1)))
        return { reason: "running head", isSure: false };
      return own;
    }
  }
  return { ...made, findings: [...made.findings, ...edgesTogether(edges, made.setAside)] };

  function reportNumber(block: Block): void {
    made.findings.push(
      findingAt(
        block,
        "DRF032",
        `the number ${block.text} is alone on its line, and is kept as part of the text`,
        "if it is the number of a page, remove the line from the input",
      ),
    );
  }
}

/**
 * Findings on the edges of pages: one where the numbers of the pages come in their order, and each where a page is missing
 * or comes twice. Without numbers those of one kind are gathered. A kind that comes once is not what each page prints.
 */
function edgesTogether(
  edges: readonly ReaderFinding[],
  setAside: readonly SetAside[],
): readonly ReaderFinding[] {
  if (pageCount(setAside) < 2) return gathered(edges);
  if (edges.length < 2 || pagesOutOfOrder(setAside).length > 0) return edges;
  const isOnce = ({ message }: ReaderFinding) =>
    edges.filter((each) => each.message === message).length === 1;
  const message = "the lines that the pages print around their text are set aside, also inside paragraphs";
  return [
    ...asOne(
      edges.filter((each) => !isOnce(each)),
      { message },
    ),
    ...edges.filter(isOnce),
  ];
}

/** Whether a line ends the title that the next one begins: some programs give the lines of a right column so. */
function isEndOfTitle({ text }: Block, next: Block | undefined, title = ""): boolean {
  const start = next?.text ?? "";
  return start.length >= 12 && text.length >= 4 && title === `${start} ${text}`;
}

/** A printed line above footnotes or between parts, or a sign that the text goes on: both have no words. */
const rule = /^(?:[_—–―=-]{3,}|\/(?:\.{3}|…))$/;

/** A block that comes after the edge of a page: a blank line there comes before it too. */
function afterFurniture(block: Block, removed: readonly Block[]): Block {
  return { ...block, apart: block.apart || removed.some(({ apart }) => apart), startsPage: true };
}
