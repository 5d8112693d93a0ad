import type { SetAside } from "../set-aside.ts";
import { type InputLine, lineFrom, type ReadLines } from "./input-line.ts";

/** A text with fewer numbered lines than this shows no pattern. */
const fewest = 10;

/** The share of the lines that must have a number for all of them to be line numbers. */
const share = 0.9;

/** So many numbers of fifth lines at their places are not there by chance. */
const fewestFifths = 4;

/** Where not each line has its number, each fifth line has it, as in drafts of laws. */
const step = 5;

/** The share of the text in which its lines count in steps. */
const half = 0.5;

/** Where the numbers are: before the words of their lines, or after them. */
const sides: readonly RegExp[] = [/^\s*([0-9]{1,4})[:|]?(?:\s|$)/, /\s([0-9]{1,4})\s*$/];

/** Takes the numbers of lines out of the margin: those of each line, or those of each fifth line. */
export function withoutMarginNumbers(lines: readonly InputLine[]): ReadLines {
  for (const side of sides) {
    const numbered = eachLine(lines, side) ?? eachFifthLine(lines, side);
    if (numbered) return withoutThese(lines, numbered, side);
  }
  return { lines, setAside: [] };
}

function withoutThese(
  lines: readonly InputLine[],
  numbered: ReadonlySet<InputLine>,
  side: RegExp,
): ReadLines {
  const setAside: SetAside[] = [];
  const rest = lines.map((line) => {
    const found = numbered.has(line) ? side.exec(line.text) : null;
    if (!found) return line;
    const [whole, own = ""] = found;
    setAside.push({ line: line.line, text: own, reason: "line number" });
    return found.index === 0
      ? lineFrom(line, whole.length)
      : { ...line, text: line.text.slice(0, found.index) };
  });
  return { lines: rest, setAside };
}

/** The lines with a number, if nearly every line begins with the next number, or with 1 where a page begins. */
function eachLine(lines: readonly InputLine[], side: RegExp): ReadonlySet<InputLine> | undefined {
  const used = lines.at(-1)?.text === "" ? lines.slice(0, -1) : lines;
  let last = 0;
  /** Blank lines may count without a number of their own. */
  let blank = 0;
  let filled = 0;
  const numbered = used.filter(({ text }) => {
    if (text.trim() === "") {
      blank += 1;
      return false;
    }
    filled += 1;
    const own = numberOf(text, side);
    const isNext = own === last + 1 || own === last + 1 + blank || (own === 1 && last > fewest);
    if (isNext) last = own;
    if (isNext) blank = 0;
    return isNext;
  });
  return numbered.length < Math.max(fewest, filled * share) ? undefined : new Set(numbered);
}

/**
 * The lines with a number, if the numbers 5, 10, 15 and so on come about as many lines after one another as they say.
 * Blank lines may count or not, may lack their number, and pages may start again. Where the line before has the number
 * before, each line of a list counts.
 */
function eachFifthLine(lines: readonly InputLine[], side: RegExp): ReadonlySet<InputLine> | undefined {
  let most: ReadonlySet<InputLine> | undefined;
  for (const used of [lines, lines.filter(({ text }) => text.trim() !== "")]) {
    const candidates = used.flatMap((line, at) => {
      const number = numberOf(line.text, side);
      const isOfList = numberOf(used[at - 1]?.text ?? "", side) === number - 1;
      return number > 0 && number % step === 0 && !isOfList ? [{ line, number, at }] : [];
    });
    const numbered = new Set<InputLine>();
    let last = { number: 0, at: -1 };
    let due = 0;
    for (const [index, candidate] of candidates.entries()) {
      const { line, number } = candidate;
      // "5 June 2024" may begin a line of the text: the numbers of a page count on.
      const isFirst =
        number === step &&
        last.number !== step &&
        candidates.slice(index + 1, index + 4).some((later) => countsOn(candidate, later));
      if (!isFirst && !countsOn(last, candidate)) continue;
      due += isFirst ? 1 : (number - last.number) / step;
      last = candidate;
      numbered.add(line);
    }
    const isPattern =
      numbered.size >= fewestFifths && numbered.size >= due / 2 && due >= (used.length / step) * half;
    if (isPattern && numbered.size > (most?.size ?? 0)) most = numbered;
  }
  return most;
}

/** A number, and the index of its line. */
interface NumberedLine {
  number: number;
  at: number;
}

/** Whether a number is about as much higher than another one as its line is further down. */
function countsOn(before: NumberedLine, { number, at }: NumberedLine): boolean {
  const further = number - before.number;
  return further > 0 && Math.abs(at - before.at - further) <= step / 2;
}

function numberOf(text: string, side: RegExp): number {
  return Number(side.exec(text)?.[1]);
}
