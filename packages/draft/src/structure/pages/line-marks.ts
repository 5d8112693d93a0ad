import { type Block, dropStart, replaceWords } from "../../block.ts";
import { findingAt, type ShortenedBlocks } from "../../reader-finding.ts";
import { countAlike } from "../../set-aside.ts";
import { isFormula } from "../enacting-formula.ts";
import { startsInside } from "../endings.ts";

/** So many lines show that a program, and not the document, prints a mark on each. */
const fewest = 10;

/** This share of the lines from the first one with the mark on. */
const share = 0.8;

/** This share of the lines goes on with a sentence where they are lines, and not the items of a list or the rows of a table. */
const inside = 0.2;

/** This share of the numbers on lines, or of the times, is no lower than the one before: pages may begin again. */
const rising = 0.9;

/** A mark has no more words, such as those of a name. */
const mostWords = 2;

/** The longest mark, in pieces: words, numbers, spaces and signs. */
const longest = 40;

const piece = /[0-9]+|\p{L}+|\s|[^\p{L}0-9\s]/gu;

/** Signs that no paragraph or item has at its start: lines with one need not go on with a sentence. */
const ofPrograms = /[\\/|<>=+~^$@→↵]/;

/** Where a mark is on its line. */
type Side = "start" | "end";

/**
 * Takes what a program prints at the start or the end of nearly every line: a number in brackets, a time, the sign of a comment,
 * the name of who sent it. Digits may differ from line to line.
 */
export function withoutLineMarks(blocks: readonly Block[]): ShortenedBlocks {
  const read: ShortenedBlocks = { blocks, findings: [], setAside: [], isRepaired: false };
  if (blocks.some(({ role }) => role !== undefined)) return read;
  for (const side of ["start", "end"] as const) {
    const marks = marksOf(read.blocks, side);
    const [first] = marks;
    if (!first) continue;
    const [line, length] = first;
    read.findings.push(
      findingAt(
        line,
        "DRF032",
        `"${markIn(line, side, length)}" is at the ${side} of this line, and a mark like it on nearly all lines from here on; they are set aside`,
        "if they belong to the text, write them in another way in the input",
      ),
    );
    const texts = [...marks].map(([block, count]) => ({
      line: block.line,
      text: markIn(block, side, count),
      reason: "mark of a program on each line",
    }));
    read.setAside.push(...countAlike(texts));
    read.blocks = withoutMarks(read.blocks, marks, side);
    read.isRepaired = true;
  }
  return read;
}

function markIn({ text }: Block, side: Side, length: number): string {
  return (side === "start" ? text.slice(0, length) : text.slice(text.length - length)).trim();
}

/** The lines with the mark that nearly all have, each with the length of its mark. */
function marksOf(blocks: readonly Block[], side: Side): ReadonlyMap<Block, number> {
  const none = new Map<Block, number>();
  // A formula without a mark ends a masthead without marks.
  const body = blocks.slice(blocks.findIndex(isFormula) + 1);
  const lines = body.map((block) => ({ block, pieces: piecesOf(block.text, side) }));
  const [opening] = mostCommon(lines.map(({ pieces }) => nameOf(pieces[0])));
  const range = lines.slice(lines.findIndex(({ pieces }) => nameOf(pieces[0]) === opening));
  const least = Math.max(fewest, range.length * share);
  let marked = range;
  let mark = "";
  let depth = 0;
  for (; depth < longest; depth += 1) {
    const [next, count] = mostCommon(marked.map(({ pieces }) => nameOf(pieces[depth])));
    // A blank line has nothing after its mark.
    const ended = next === " " ? marked.filter(({ pieces }) => pieces[depth] === undefined).length : 0;
    // All items of a list begin with a bracket.
    const opens = side === "start" && depth > 0 && /[([“‘]/.test(next ?? "");
    if (next === undefined || opens || count + ended < least) break;
    marked = marked.filter(
      ({ pieces }) => nameOf(pieces[depth]) === next || (next === " " && pieces[depth] === undefined),
    );
    mark += next;
  }
  if (!isMark(mark, side)) return none;
  const words = marked
    .map(({ block: { text }, pieces }) => wordsBeside(text, side, lengthOf(pieces, depth)))
    .filter((text) => text !== "");
  const goOn = words.filter((text, at) => /[\p{L}0-9]$/u.test(words[at - 1] ?? "") && startsInside(text));
  const isList = !ofPrograms.test(mark) && goOn.length < words.length * inside;
  if (
    isList ||
    words.length < fewest ||
    !isCount(
      marked.map(({ pieces }) => pieces.slice(0, depth)),
      side,
    )
  )
    return none;
  return new Map(marked.map(({ block, pieces }) => [block, lengthOf(pieces, depth)]));
}

/** Whether the numbers in the marks of lines rise, as those of lines and times do, and the amounts of a table do not. */
function isCount(marks: readonly (readonly string[])[], side: Side): boolean {
  const numbers = marks.map((pieces) => pieces.filter((each) => /^[0-9]/.test(each)).map(Number));
  const inOrder = side === "start" ? numbers : numbers.map((each) => each.toReversed());
  const falling = inOrder.filter((own, at) => {
    const before = inOrder[at - 1] ?? [];
    const changed = own.findIndex((number, index) => number !== before[index]);
    return (own[changed] ?? 0) < (before[changed] ?? 0);
  });
  return falling.length <= marks.length * (1 - rising);
}

/** The words of a line beside its mark. */
function wordsBeside(text: string, side: Side, length: number): string {
  return (side === "start" ? text.slice(length) : text.slice(0, text.length - length)).trim();
}

/** Whether pieces that nearly all lines have are a mark: words and the ends of clauses are text. @param mark from the edge on */
function isMark(mark: string, side: Side): boolean {
  const isApart = side === "start" ? /[^\p{L}#([“‘]$/u.test(mark) : /[^\p{L}#,;:.)”]$/u.test(mark);
  const words = mark.match(/\p{L}+/gu) ?? [];
  return (
    isApart && words.length <= mostWords && /[^\s\p{L},;.)”]/u.test(mark) && !/^\p{L}+[\s’-]/u.test(mark)
  );
}

function piecesOf(text: string, side: Side): string[] {
  const edge = side === "start" ? text.slice(0, 2 * longest) : text.slice(-2 * longest);
  const pieces = edge.match(piece) ?? [];
  return side === "start" ? pieces : pieces.reverse();
}

/** A piece as it counts: all numbers are the same. */
function nameOf(printed: string | undefined): string | undefined {
  return printed === undefined
    ? undefined
    : /^[0-9]/.test(printed)
      ? "#"
      : /^\s/.test(printed)
        ? " "
        : printed;
}

function lengthOf(pieces: readonly string[], count: number): number {
  return pieces.slice(0, count).join("").length;
}

function mostCommon(names: readonly (string | undefined)[]): [string | undefined, number] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce<[string | undefined, number]>(
    (most, each) => (each[1] > most[1] ? each : most),
    [undefined, 0],
  );
}

function withoutMarks(blocks: readonly Block[], marks: ReadonlyMap<Block, number>, side: Side): Block[] {
  let apart = false;
  return blocks.flatMap((block) => {
    const length = marks.get(block) ?? 0;
    const end = block.text.length;
    const own = side === "start" ? dropStart(block, length) : replaceWords(block, end - length, end, "");
    const text = own.text.trimEnd();
    if (text === "") {
      apart = true;
      return [];
    }
    const [call, ...calls] = own.markers;
    const isNote = length > 0 && side === "start" && call?.offset === 0;
    const read = {
      ...own,
      text,
      // A gap before its mark made the line look like a row.
      ...(length > 0 && side === "end" && { isRow: false }),
      apart: own.apart || apart,
      ...(isNote && { footnote: call.number, markers: calls }),
    };
    apart = false;
    return [read];
  });
}
