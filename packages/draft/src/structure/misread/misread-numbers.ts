import { itemMark } from "@open-resolutions/core";
import { type Block, replaceWords } from "../../block.ts";
import { digitsOf, misreadDigit } from "../../misread-digits.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import { numberAtStart } from "../blocks/numbered-block.ts";
import type { ReadOpening } from "../body.ts";

/** A number in which the recognition of scanned pages took letters for digits: `l. `, `1O. `, `S. `. */
const misread = new RegExp(`^(?=[0-9]{0,2}[^0-9.])(${misreadDigit}{1,3})\\. ?(?=\\p{Lu})`, "u");

/** Letters that are marks, Roman numbers or words too: they are digits in the number that comes next only. */
const orOther = /[ISB]/;

/** A number in another form than the United Nations print: `1 – `, `1: `, `1/ `, `01. `, `(1.) `, `OP1. `, `Para. 1 `, `#1 `. */
const otherForm =
  /^(?:(?:OP|op|Para\.|para\.|Paragraph|No\.|[§¶#№]) ?([1-9][0-9]{0,2})[.:)]?|\(?0?([1-9][0-9]{0,2})(?: [-–—]|(?: ?[:;/°º,·•])|\.\)|．)|0([1-9])\.)\s?(?<=\s|．)(?=\p{Lu})/u;

/** A Roman number, as word processors write where a list has lost its form: `iv. `. */
const roman = /^([ivx]{1,6})\. (?=\p{Lu})/u;
const romans = Array.from({ length: 39 }, (_, at) => itemMark(2, at + 1));

/** Reads numbers in another form, `1 – `, where two or more of this form open operative paragraphs, and tells each such place. */
function readOtherForms(
  blocks: readonly Block[],
  opening: ReadOpening,
): { blocks: readonly Block[]; findings: ReaderFinding[] } {
  const numbers = new Map<Block, NumberInForm>();
  const counts = new Map<string, number>();
  // Below the number of a paragraph, a Roman number is a mark.
  const mayBeRoman = !blocks.some(({ text }) => /^1\. /.test(text));
  for (const block of blocks) {
    const isPlain = block.role === undefined;
    const number = isPlain
      ? (inOtherForm(block.text) ?? (mayBeRoman ? inRomanForm(block.text) : undefined))
      : undefined;
    if (!number) continue;
    numbers.set(block, number);
    if (opening(block.text.slice(number.printed.length), "operative") === "known")
      counts.set(number.form, (counts.get(number.form) ?? 0) + 1);
  }
  const findings: ReaderFinding[] = [];
  const made = blocks.map((block) => {
    const number = numbers.get(block);
    if (!number || (counts.get(number.form) ?? 0) < 2) return block;
    findings.push(readAs(block, number.printed.trim(), number.digits));
    return replaceWords(block, 0, number.printed.length, `${number.digits}. `);
  });
  return { blocks: made, findings };
}

/** A number as printed, its digits, and its form: what is printed around the digits. */
interface NumberInForm {
  printed: string;
  digits: string;
  form: string;
}

function inOtherForm(text: string): NumberInForm | undefined {
  const [printed = "", named, signed, padded] = otherForm.exec(text) ?? [];
  const digits = named ?? signed ?? padded;
  // A zero before the digit is missing from 10 on.
  return digits === undefined ? undefined : { printed, digits, form: printed.replace(/[1-9][0-9]*/, "#") };
}

function inRomanForm(text: string): NumberInForm | undefined {
  const [printed = "", name = ""] = roman.exec(text) ?? [];
  const at = romans.indexOf(name);
  return at === -1 ? undefined : { printed, digits: String(at + 1), form: "roman" };
}

function readAs(block: Block, printed: string, number: string): ReaderFinding {
  return findingAt(
    block,
    "DRF002",
    `the number "${printed}" is read as ${number}`,
    "compare with the official document, and correct the number in the input",
  );
}

/** Reads the letters l and O as digits in the number of an operative paragraph, and tells each such place. */
export function readMisreadNumbers(
  blocks: readonly Block[],
  opening: ReadOpening,
): { blocks: readonly Block[]; findings: ReaderFinding[]; isRepaired: boolean } {
  const findings: ReaderFinding[] = [];
  // In a list with the marks a., b., c. the letter is a mark.
  let last = 0;
  // Beside Arabic numbers, Roman ones are misread.
  const isCounted = blocks.some(
    ({ text }) => /^[2-9]\. /.test(text) && opening(text.slice(3), "operative") === "known",
  );
  const hasMarks = blocks.some(({ text }) => /^k\. /.test(text));
  const made = blocks.map((block) => {
    const [front = "", printed = ""] = (block.role === undefined && misread.exec(block.text)) || [];
    const number = digitsOf(printed);
    const isNext = Number(number) === last + 1;
    const isRead =
      front !== "" &&
      !(hasMarks && printed === "l") &&
      opening(block.text.slice(front.length), "operative") === "known" &&
      (!orOther.test(printed) || (isNext && isCounted));
    last = isRead ? Number(number) : (numberAtStart(block.text)?.number ?? last);
    if (!isRead) return block;
    findings.push(readAs(block, printed, number));
    return replaceWords(block, 0, printed.length, number);
  });
  const others = readOtherForms(made, opening);
  findings.push(...others.findings);
  return { blocks: others.blocks, findings, isRepaired: findings.length > 0 };
}
