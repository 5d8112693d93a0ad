import { type Block, replaceWords } from "../../block.ts";
import { findingAt, type ReaderFinding, type RepairedBlocks } from "../../reader-finding.ts";
import { isHyphenated } from "../../text/hyphenated.ts";
import { knownWords } from "../misread/known-words.ts";
import { endsCompounds } from "../misread/meant-words.ts";

/** "e-mail", "10-year", "Asia-Pacific" and "UN-owned" always have their hyphen. */
const ofTwoWords = /^\p{L}-|[0-9]-|-[0-9]|\p{Ll}-\p{Lu}|\p{Lu}{2}-(?:\p{Ll}|\p{Lu}[\p{Ll}0-9])/u;

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
  const compound = `${left}-${right}`;
  if (ofTwoWords.test(compound) || words.has(compound.toLowerCase())) return { kind: "hyphen", isSure: true };
  return words.has((left + right).toLowerCase())
    ? { kind: "cut", isSure: true }
    : byKnownWords(left.toLowerCase(), right.toLowerCase(), /^\p{Lu}/u.test(left));
}

/** Prefixes that are no words by themselves: "present" and "provision" are usual, although the rest is a word. */
const onlyPrefix = /^(?:pre|pro|sub|inter|multi)$/;

/** What goes with a name before it: "-owned", "-speaking". */
const participle = /^(?:led|\p{Ll}{3,20}(?:ed|ing))$/u;

/**
 * What a hyphen is, by the words that official texts use. They have 1,200 compounds of two such words for six words that
 * only look like one, and no compound of a name and a word of which neither half is known.
 */
function byKnownWords(left: string, right: string, isName: boolean): Halves {
  const known = knownWords();
  const whole = left + right;
  const isWord = known.isUsed(whole);
  const [isLeft, isRight] = [known.isUsed(left), known.isUsed(right)];
  const areWords = isLeft && isRight;
  const isCompound = areWords && !isWord;
  if (isHyphenated(left) && !onlyPrefix.test(left) && (areWords || !isWord))
    return { kind: "hyphen", isSure: isCompound };
  // Two words may be one with a hyphen: "match-making".
  if (isWord) return { kind: "cut", isSure: !areWords || left === "pro" };
  // "breakwaters" is one word that no official text has.
  if (isCompound) return { kind: "hyphen", isSure: isHyphenated(left) || endsCompounds(right) };
  const isOfName = isName && isRight && participle.test(right);
  return { kind: isOfName ? "hyphen" : "cut", isSure: isName && !isLeft && !isRight };
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
