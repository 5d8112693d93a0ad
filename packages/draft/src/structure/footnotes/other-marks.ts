import { type Block, hasOwnRole, type Place, placeAt } from "../../block.ts";
import { distinctBy } from "../../distinct.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { ReadOpening } from "../body.ts";

/** A number, a letter or a sign, with what copies put around it: `<1>`, `#1`, `①`, `(a)`, `1)`, `^a`; or nothing, where a sign was lost: `[]`. */
const mark = String.raw`[(\[{<|#^/【⟨«]{0,3}(?:\p{N}{1,3}|\p{Ll}|\*{1,3}|[†‡§])[)\]}>|/】⟩»]{0,3}|\[\]|\{\}|\(\)`;

/** A block that begins with a mark, as footnotes do. */
const markFirst = new RegExp(String.raw`^(${mark})[.:]?\s{0,4}(?=[\p{Lu}“"‘]|https?:)`, "u");

/** A mark right after a word, as calls are: not the "2" of "3.2" or of "Part2", nor the "15" of "COP.15". */
const markAfterWord = new RegExp(
  String.raw`(?<![Pp]art|[Aa]nnex|[Ss]ection)(?<=\p{Ll}{3}([,.;:]?)|[”’]([,.;:]?))(${mark})(?=[\s,;:.)”]|$)`,
  "gu",
);

/** A place where a mark is right after a word. */
interface Call {
  block: Block;
  at: number;
}

/** Marks of footnotes that are not read: one is right after a word, and a block below begins with it. */
export function otherMarks(blocks: readonly Block[], opening: ReadOpening): ReaderFinding[] {
  const findings: ReaderFinding[] = [];
  const known = new Set(blocks.map(({ footnote }) => footnote));
  const calls = new Map<string, Call>();
  for (const block of blocks) {
    if (hasOwnRole(block) || block.footnote !== undefined) continue;
    const [first = "", own = ""] = markFirst.exec(block.text) ?? [];
    // A number may have lost what is around it at one of its places.
    const call = calls.get(own) ?? calls.get(/[0-9]{1,3}/.exec(own)?.[0] ?? "");
    if (call && opening(block.text.slice(first.length), "operative") !== "known")
      findings.push(...bothPlaces(own, call, block));
    for (const { 1: sign, 2: other, 3: printed = "", index } of block.text.matchAll(markAfterWord))
      if (mayCall(printed, sign ?? other ?? "")) calls.set(printed, { block, at: index });
    const raised = raisedSign.exec(block.text);
    if (raised) findings.push(keptSign(raised[0], placeAt(block, raised.index)));
    for (const { number, offset } of block.markers)
      if (!known.has(number)) calls.set(String(number), { block, at: offset });
  }
  // What a line below explains says more than the mark alone.
  return distinctBy(findings, ({ line, column }) => `${line}:${column}`);
}

/** A raised letter or another sign right after a word. */
const raisedSign = /(?<=[\p{L},.;:”’)])[ᵃ-ᵖⁱ†‡](?=[\s,;:.)”]|$)/u;

function keptSign(sign: string, place: Place): ReaderFinding {
  return findingAt(
    place,
    "DRF044",
    `"${sign}" may call a footnote, but is kept in the text`,
    "if it is a call, write it as superscript digits in the input",
  );
}

/**
 * Whether a mark calls something: a letter alone does so only after a sign of punctuation, and one in brackets is an item
 * after a colon.
 * @param sign the punctuation before it, if any
 */
function mayCall(printed: string, sign: string): boolean {
  if (/^\p{Ll}$/u.test(printed)) return sign !== "";
  return !(printed.startsWith("(") && /[;:]/.test(sign));
}

function bothPlaces(printed: string, { block, at }: Call, note: Block): ReaderFinding[] {
  const hint = "if so, write the number of the footnote and its call as superscript digits in the input";
  return [
    findingAt(
      placeAt(block, at),
      "DRF044",
      `"${block.text.slice(0, at).split(" ").at(-1)}" in this line may have the call of a footnote, "${printed}" in line ${note.line}, but it is not read as one`,
      hint,
    ),
    findingAt(
      note,
      "DRF044",
      `the words after "${printed}" may be a footnote that line ${block.line} calls; they are not read as one`,
      hint,
    ),
  ];
}
