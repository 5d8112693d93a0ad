import type { Block, ReadInput } from "@open-resolutions/draft/blocks";
import type { Vocabulary } from "./line-ends.ts";
import { columnsOf, type LineWords, lineText, makeLine } from "./page-lines.ts";
import { paragraphBlock } from "./paragraph-block.ts";
import { type PlacedLine, placeLine } from "./placed-line.ts";
import { isSize, pitchOf, type TextSize } from "./text-size.ts";

/**
 * The blocks of a masthead: each column of a line is one, and bold lines of one size below each other are one, because
 * titles are set so. (UN Editorial Manual, "Format of documents".)
 * @param width of the page, in points
 */
export function mastheadBlocks(
  lines: readonly PlacedLine[],
  width: number,
  text: TextSize,
  vocabulary: Vocabulary,
  read: ReadInput,
): Block[] {
  const cells = bandsOf(lines, text.pitch)
    .flatMap((band) => splitBelowRight(band, width))
    .flatMap((band) => cellsOf(band, width));
  const made: PlacedLine[][] = [];
  for (const cell of cells) {
    const open = made.findLast((group) => isWrapped(group, cell, text, cells));
    if (open) open.push(cell);
    else made.push([cell]);
  }
  return made.map((group) => ({ ...paragraphBlock(group, vocabulary, read), italics: [] }));
}

/** The number of a resolution, before its title. */
const numberOfResolution = /^(?:[0-9]{1,4}\/[0-9]{1,4}|[0-9]{1,4} \([^)]{1,8}\))(?: [A-Z])?\./;

/** Where the right column of a masthead begins at the earliest: part of the width of the page. */
const rightColumn = 0.45;

/** Lines without a gap between them: name of the organ at the left, distribution and date at the right. */
function bandsOf(lines: readonly PlacedLine[], pitch: number): PlacedLine[][] {
  const bands: PlacedLine[][] = [];
  let before: PlacedLine | undefined;
  for (const line of lines) {
    // The name of the organ is in large print, and its lines are further apart.
    const usual = Math.max(pitch, 1.2 * line.size, 1.2 * (before?.size ?? 0));
    if (!before || line.base - before.base > 1.3 * usual) bands.push([]);
    bands.at(-1)?.push(line);
    before = line;
  }
  return bands;
}

/** A band ends with its right column: the session and the agenda item may follow the name of the organ without a gap. */
function splitBelowRight(band: readonly PlacedLine[], width: number): PlacedLine[][] {
  const end =
    band.findLastIndex((line) => (columnsOf(line).at(-1)?.[0]?.left ?? 0) > rightColumn * width) + 1;
  return [band.slice(0, end), band.slice(end)];
}

/** The cells of a band: those of the left column before those of the right one. */
function cellsOf(band: readonly PlacedLine[], width: number): PlacedLine[] {
  const cells = band.flatMap((line) =>
    columnsWithTitle(line).map((words) => placeLine(makeLine(words), line.page, line)),
  );
  const isRight = ({ left }: PlacedLine) => left > rightColumn * width;
  return [...cells.filter((cell) => !isRight(cell)), ...cells.filter(isRight)];
}

/** The columns of a line; a number and what it belongs to are one, however wide the space between them is. */
function columnsWithTitle(line: PlacedLine): LineWords[][] {
  const [first = [], second, ...others] = columnsOf(line);
  const isNumber =
    second !== undefined &&
    (numberOfResolution.test(lineText(first)) || isDate(`${lineText(first)} ${lineText(second)}`));
  return isNumber ? [[...first, ...second], ...others] : [first, ...(second ? [second] : []), ...others];
}

/** Justified lines of a narrow column set a day far from its month. */
function isDate(text: string): boolean {
  return dayAndMonth.test(text) || dayAlone.test(text);
}

const dayAlone = /^[0-9]{1,2} \p{Lu}\p{Ll}{2,} [0-9]{4}$/u;
const dayAndMonth = /^[0-9]{1,2} \p{Lu}\p{Ll}{2,}$/u;

/** Whether a cell goes on with a title: both bold, of one size, at the usual distance, at the same left edge or after a number. */
function isWrapped(
  group: readonly PlacedLine[],
  cell: PlacedLine,
  { size, pitch }: TextSize,
  cells: readonly PlacedLine[],
): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last || last.line === cell.line) return false;
  // A narrow column cuts a date.
  if (dayAndMonth.test(last.text) && /^[0-9]{4}$/.test(cell.text)) return Math.abs(cell.left - last.left) < 1;
  if (!last.isBold || !cell.isBold || numberOfResolution.test(cell.text) || !isSize(cell.size, last.size))
    return false;
  const usual = Math.max(isSize(cell.size, size) ? pitch : pitchOf(cells, cell.size), 1.15 * cell.size);
  const distance = cell.base - last.base;
  const isBelow = cell.left < last.right && cell.right > last.left;
  return distance > 0 && distance < 1.3 * usual && isBelow && cell.left >= first.left - 1;
}
