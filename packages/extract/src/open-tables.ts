/** A table that is open. */
export interface OpenTable {
  /** Its rows: for each cell the index of its first paragraph. */
  rows: number[][];
  /** The index of its first paragraph. */
  from: number;
}

/** What a table is for. */
export interface ReadTable {
  /** It holds data, which no record can hold; another one only places words on the page. */
  holdsData: boolean;
  /** The indexes of paragraphs that are the number or the mark of the one in the next cell. */
  marks: number[];
}

/** A table begins. @param from how many paragraphs there are before it */
export function beginTable(from: number): OpenTable {
  return { rows: [], from };
}

export function beginRow(table: OpenTable | undefined): void {
  table?.rows.push([]);
}

/** A cell begins. @param from how many paragraphs there are before it */
export function beginCell(table: OpenTable | undefined, from: number): void {
  table?.rows.at(-1)?.push(from);
}

/** The number or the mark of a paragraph, alone in a cell. */
const mark = /^(?:[0-9]{1,3}\.|\([a-z]{1,5}\))$/;

/** So many columns can be a number, a mark below it, and the text. */
const mostColumns = 3;

/** The text of a cell for `readTable`: a call alone is the number of a footnote, whose text is in the next cell. */
export function textOfCell(text: string, markers: readonly { number: number }[]): string {
  const [only, ...others] = markers;
  return text === "" && only && others.length === 0 ? `${only.number}.` : text;
}

/** What a table is for that has ended. @param textsOf the texts of the paragraphs from one index to another */
export function readTable(
  { rows }: OpenTable,
  textsOf: (from: number, to: number | undefined) => string[],
): ReadTable {
  const starts = rows.flat();
  let next = 0;
  const marks: number[] = [];
  let placesParagraphs = true;
  for (const row of rows) {
    const cells = row.map((from) => {
      next += 1;
      return textsOf(from, starts[next]).flatMap((text, index) =>
        text === "" ? [] : [{ text, index: from + index }],
      );
    });
    const before = cells.filter((cell) => cell.length > 0).slice(0, -1);
    const isMarked =
      row.length <= mostColumns &&
      before.every((cell) => cell.length === 1 && mark.test(cell[0]?.text ?? ""));
    if (isMarked) marks.push(...before.flatMap((cell) => cell.map(({ index }) => index)));
    placesParagraphs &&= isMarked;
  }
  const isPlain = rows.length < 2 || !rows.some((cells) => cells.length > 1);
  return { holdsData: !isPlain && !placesParagraphs, marks: placesParagraphs ? marks : [] };
}
