import { type Block, dropStart, replaceWords } from "../../block.ts";
import { isCloseLine } from "../../masthead/close-lines.ts";
import { isOrganFormula } from "../../organ-names.ts";
import { findingAt, gathered, type ReaderFinding } from "../../reader-finding.ts";
import { numberAtStart } from "../blocks/numbered-block.ts";
import type { ReadOpening } from "../body.ts";
import { isQuoted } from "../endings.ts";

/** Where words may begin a paragraph inside a line: after the end of a sentence or a clause, before a capital or a number. */
const afterClause = /(?<=[\p{L}0-9)”][,;:.] ?)(?=\p{Lu}|[0-9]{1,3}\. \p{Lu})/gu;

const numberedInside = /[,;:.] ?[0-9]{1,3}\. \p{Lu}/u;

/** The heading of an annex, before a sentence that introduces a list. */
const annexBefore = /^(?:Annex|ANNEX)(?: (?:[IVXLC]{1,6}|[A-Z]))? (?=\p{Lu}\p{Ll}.{60,2000}:$)/u;

/**
 * Divides lines that hold several paragraphs, one after another, as some copies print them: before the opening phrase
 * of a preambular paragraph, before the next number with an operative verb, and before the close. A single such place
 * may be part of a sentence, unless the enacting formula is on the line too. The heading of an annex is divided from a
 * sentence after it.
 */
export function divideRunOnLines(
  blocks: readonly Block[],
  opening: ReadOpening,
): { blocks: readonly Block[]; findings: ReaderFinding[] } {
  const made: Block[] = [];
  const findings: ReaderFinding[] = [];
  for (const block of blocks) {
    const follows = made.at(-1);
    const hadFormula = follows?.line === block.line && isOrganFormula(follows.text);
    const isPlain = block.role === undefined && !block.isRow;
    const heading = isPlain && block.apart ? (annexBefore.exec(block.text)?.[0].length ?? 0) : 0;
    const places = heading > 0 ? [heading] : isPlain ? beginningsIn(block.text, opening) : [];
    if (places.length < (hadFormula || heading > 0 ? 1 : 2)) {
      made.push(block);
      continue;
    }
    const pieces = divided(block, places);
    made.push(...pieces);
    findings.push(...pieces.slice(1).map(reported));
  }
  return { blocks: made, findings: gathered(findings, ({ line }) => String(line)) };
}

/** The offsets at which paragraphs and the close begin inside a line. */
function beginningsIn(text: string, opening: ReadOpening): number[] {
  const found: number[] = [];
  let last = numberAtStart(text)?.number ?? 0;
  // Old resolutions have no numbers before their operative paragraphs.
  const isNumbered = last > 0 || numberedInside.test(text);
  for (const { index } of text.matchAll(afterClause)) {
    if (isQuoted(text, index)) continue;
    const rest = text.slice(index);
    const numbered = numberAtStart(rest);
    if (numbered) {
      if (numbered.number !== last + 1 || opening(rest.slice(numbered.length), "operative") !== "known")
        continue;
      last = numbered.number;
    } else if (!isCloseLine(rest) && (last > 0 || opening(rest, "preambular") !== "known")) {
      if (isNumbered || opening(rest, "operative") !== "known") continue;
    }
    found.push(index);
  }
  return found;
}

function divided(block: Block, places: readonly number[]): Block[] {
  const ends = [...places.slice(1), block.text.length];
  const first = replaceWords(block, places[0] ?? 0, block.text.length, "");
  const rest = places.map((from, at) => {
    const whole = replaceWords(block, ends[at] ?? from, block.text.length, "");
    return { ...dropStart(whole, from), column: block.column + from, apart: true };
  });
  return [first, ...rest].map((piece) => ({ ...piece, text: piece.text.trimEnd() }));
}

function reported(block: Block): ReaderFinding {
  return findingAt(
    block,
    "DRF031",
    "the line before this place has no end here; what follows is drafted as a paragraph of its own",
    "compare with the official document: several paragraphs are on one line of the input",
  );
}
