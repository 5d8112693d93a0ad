import { type Block, replaceWords } from "../block.ts";
import { findingAt, type ReaderFinding } from "../reader-finding.ts";
import type { ReadOpening } from "./body.ts";

/** A number in which the recognition of scanned pages took letters for digits: `l. `, `1O. `. */
const misread = /^(?=[0-9]*[lO|])([0-9lO|]{1,3})\. (?=\p{Lu})/u;

/** Reads the letters l and O as digits in the number of an operative paragraph, and tells each such place. */
export function readMisreadNumbers(
  blocks: readonly Block[],
  opening: ReadOpening,
): { blocks: readonly Block[]; findings: ReaderFinding[]; isRepaired: boolean } {
  const findings: ReaderFinding[] = [];
  // In a list with the marks a., b., c. the letter is a mark.
  const hasMarks = blocks.some(({ text }) => /^k\. /.test(text));
  const made = blocks.map((block) => {
    const [front = "", printed = ""] = (block.role === undefined && misread.exec(block.text)) || [];
    if (front === "" || (hasMarks && printed === "l")) return block;
    if (opening(block.text.slice(front.length), "operative") !== "known") return block;
    const number = printed.replace(/[l|]/g, "1").replaceAll("O", "0");
    findings.push(
      findingAt(
        block,
        "DRF002",
        `the number "${printed}" is read as ${number}`,
        "compare with the official document, and correct the number in the input",
      ),
    );
    return replaceWords(block, 0, printed.length, number);
  });
  return { blocks: made, findings, isRepaired: findings.length > 0 };
}
