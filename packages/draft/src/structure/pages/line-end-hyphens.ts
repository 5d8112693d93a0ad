import { type Block, replaceWords } from "../../block.ts";
import { findingAt, type ReaderFinding, type RepairedBlocks } from "../../reader-finding.ts";
import { isHyphenated } from "../../text/hyphenated.ts";
import { knownWords } from "../misread/known-words.ts";

/** "twenty-fifth" always has its hyphen. */
const tens = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i;

/** The name that has a hyphen where it is spelled with an s, in 67 of 69 places of official resolutions. */
const spelledWithHyphen = /Organisation for Economic Co[-‐]$/;

/** What a hyphen between two halves is, and whether that is sure. */
interface Halves {
  kind: "hyphen" | "cut" | "space";
  isSure: boolean;
}

/**
 * Joins words that the end of a line has cut. A hyphen at a capital or a digit belongs to the word; otherwise the rest of
 * the text decides, and where it has neither form there is a finding.
 * @param text all blocks of the document
 */
export function joinCutWords(blocks: readonly Block[], text: readonly Block[]): RepairedBlocks {
  const isCut = ({ text, role }: Block) =>
    role === undefined &&
    (/[\p{L}\p{N}][-‐/]$|[\p{L}\p{N}]–$/u.test(text) || apartHyphen.test(text) || inLine.test(text));
  const isPlain = blocks.every(({ role }) => role === undefined);
  if (!isPlain || !blocks.some(isCut)) return { blocks, findings: [], isRepaired: false };
  const words = wordsOf(text);
  const hasSpacedHyphens = text.some((block) => /\p{L} - \p{L}/u.test(block.text));
  const findings: ReaderFinding[] = [];
  let isRepaired = false;
  const made = blocks.map((block, index) => {
    if (!isCut(block)) return block;
    let own = block;
    for (const match of [...own.text.matchAll(everyInLine)].reverse()) {
      const [whole, left = "", right = ""] = match;
      const halves = judge(left, right, words);
      own = replaceWords(
        own,
        match.index,
        match.index + whole.length,
        left + (halves.kind === "cut" ? "" : "-") + right,
      );
      isRepaired = true;
      if (!halves.isSure) findings.push(joined(block, left, right, halves));
    }
    const next = blocks[index + 1];
    // The dash of a range, which has no space before it, or the rest of a symbol or an address after a slash.
    if (/[\p{L}\p{N}]–$/u.test(own.text) || (own.text.endsWith("/") && next))
      return { ...own, isCutInWord: /^[\p{L}\p{N}]/u.test(next?.text ?? "") };
    const isApart = !hasSpacedHyphens && apartHyphen.test(own.text) && /^\p{Ll}/u.test(next?.text ?? "");
    const left = (isApart ? apartHyphen : /([\p{L}\p{N}]+)[-‐]$/u).exec(own.text)?.[1];
    const [front, right] = /^([\p{L}\p{N}]+)-?/u.exec(next?.text ?? "") ?? [];
    if (left === undefined || right === undefined || !next || next.role !== undefined) return own;
    const isSpelledSo = spelledWithHyphen.test(`${blocks[index - 1]?.text.slice(-40) ?? ""} ${own.text}`);
    const halves: Halves = isApart
      ? judgeApart(left, right, words)
      : isSpelledSo && right === "operation"
        ? { kind: "hyphen", isSure: true }
        : (ofCompound(own.text, right) ?? judge(left, right, words, front?.endsWith("-")));
    if (halves.kind === "space") {
      // "four- to five-year": a word of its own before, or a second word with a hyphen after.
      const isSuspended =
        /^[0-9]/.test(left) || words.has(left.toLowerCase()) || /^\p{L}+ [\p{L}\p{N}]+-/u.test(next.text);
      if (!isSuspended) findings.push(keptApart(block, left, right));
      return own;
    }
    isRepaired = true;
    if (!halves.isSure) findings.push(joined(block, left, right, halves));
    const end = own.text.length;
    return {
      ...(halves.kind === "cut" ? replaceWords(own, end - (isApart ? 2 : 1), end, "") : own),
      isCutInWord: true,
    };
  });
  return { blocks: made, findings, isRepaired };
}

/** The end of a line inside a word of three, after a small word: `case-by-`. */
const beforeLast = /(?<!\p{L})(\p{L}+)[-‐‑](?:and|at|by|for|in|of|on|the|to|up)[-‐]$/iu;

/** The hyphen before the last part of such a word: it repeats the first one ("step-by-step"), or is a word: "up-to-date". */
function ofCompound(text: string, right: string): Halves | undefined {
  const first = beforeLast.exec(text.slice(-40))?.[1]?.toLowerCase();
  const last = right.toLowerCase();
  return first !== undefined && (first === last || knownWords().isUsed(last))
    ? { kind: "hyphen", isSure: true }
    : undefined;
}

/** LibreOffice stretches a line before the hyphen that it adds: `imple -`. */
const apartHyphen = /(?<!\p{L})(\p{L}+) -$/u;

function judgeApart(left: string, right: string, words: ReadonlySet<string>): Halves {
  return { kind: "cut", isSure: words.has((left + right).toLowerCase()) };
}

/** A word that a conversion cut and then put on one line again: `law enforce- ment`. */
const inLine = /(?<![\p{L}-])(\p{L}{2,})[-‐] (?!(?:and|or|nor|to|as|but|versus|rather)\b)(\p{L}{2,})/u;
const everyInLine = new RegExp(inLine, "gu");

function judge(left: string, right: string, words: ReadonlySet<string>, goesOn = false): Halves {
  // "easy-to-understand" goes on after "to", "four- to five-year" does not.
  if (/^(?:and|or|nor|to)$/.test(right) && !goesOn) return { kind: "space", isSure: true };
  if (tens.test(left) || words.has(`${left}-${right}`.toLowerCase())) return { kind: "hyphen", isSure: true };
  const whole = (left + right).toLowerCase();
  if (words.has(whole)) return { kind: "cut", isSure: true };
  if (/[0-9]$/.test(left) || /^[0-9]/.test(right)) return { kind: "hyphen", isSure: true };
  if (/\p{Ll}$/u.test(left) && /^\p{Lu}/u.test(right)) return { kind: "hyphen", isSure: true };
  if (/\p{Ll}/u.test(left) && isHyphenated(left)) return { kind: "hyphen", isSure: false };
  // Two words may be one with a hyphen: "match-making".
  const { isUsed } = knownWords();
  const areWords = isUsed(left.toLowerCase()) && isUsed(right.toLowerCase());
  return { kind: "cut", isSure: isUsed(whole) && !areWords };
}

function wordsOf(blocks: readonly Block[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of blocks)
    for (const [word] of text.replace(/[‐‑]/g, "-").matchAll(/\p{L}+(?:-\p{L}+)*(?!-?$)/gu))
      words.add(word.toLowerCase());
  return words;
}

function joined(block: Block, left: string, right: string, { kind }: Halves): ReaderFinding {
  const word = left + (kind === "cut" ? "" : "-") + right;
  return findingAt(
    block,
    "DRF043",
    `"${left}-" and "${right}" are joined to "${word}"`,
    "compare with the official document: the hyphen may be part of the word, or only show the end of a line",
  );
}

function keptApart(block: Block, left: string, right: string): ReaderFinding {
  return findingAt(
    block,
    "DRF043",
    `"${left}-" and "${right}" are kept as two words`,
    `compare with the official document: the end of the line may cut the word "${left}${right}"`,
  );
}
