/** A run of a text: UTF-16 offsets, end exclusive. */
export interface Run {
  start: number;
  end: number;
}

/** A call of a footnote: its number as printed, and the UTF-16 offset in the words after which it is printed. */
export interface Marker {
  number: number;
  offset: number;
  /** The characters of the marker, so that what proves to be an exponent (`km²`) goes back to its place. */
  printed: string;
}

/** What the markup of a document says a block is. Plain text says nothing. */
export type BlockRole =
  | "masthead"
  | "number"
  | "title"
  | "formula"
  | "preambular"
  | "operative"
  | "heading"
  | "annex"
  | "closing"
  | "footnote";

/** A place in an input: line and column (UTF-16 code units) counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** The place in the input of the words from an offset on. */
interface Seam extends Place {
  offset: number;
  /** They are a row of a table. */
  isRow?: boolean;
}

/**
 * A line of plain text, or a paragraph of a document with markup. A printed paragraph may come in several blocks: cut
 * by a page, or wrapped.
 */
export interface Block extends Place {
  /** Its words: white space folded, NFC, without marks of emphasis, links and footnote markers. */
  text: string;
  /** The runs of its words in italics, in order. */
  italics: readonly Run[];
  /** The footnotes called in it, in order. */
  markers: readonly Marker[];
  /** A blank line or a mark of the markup comes before it. */
  apart: boolean;
  /** Its last word continues in the next block: a soft hyphen ended the line. */
  isCutInWord?: boolean;
  /** Its last line ends although the first word of the next one had room in it. */
  leavesRoom?: boolean;
  /** The first line of a page. */
  startsPage?: boolean;
  /** Its line of plain text, in characters as they are in the input: those before its words, all, and those of its first word. */
  printed?: { before: number; width: number; firstWord: number };
  /** Where the blocks begin that were joined to it, in order. */
  seams?: readonly Seam[];
  /** The markup says that it begins with a number or a mark. */
  isNumbered?: boolean;
  /** A row of a table. */
  isRow?: boolean;
  /** Of a footnote, its number. */
  footnote?: number;
  /** What the markup says it is. */
  role?: BlockRole;
}

/** Whether the markup says what a block is. Bold words are a heading in files whose markup says nothing else. */
export function hasOwnRole({ role }: Block): boolean {
  return role !== undefined && role !== "heading";
}

/**
 * The longest paragraph that is read, in UTF-16 code units. The longest of the United Nations have some ten thousand;
 * what is longer is something else, and would take long for nothing.
 */
export const longestParagraph = 50_000;

/** Whether two blocks are no longer than a paragraph can be. */
export function mayJoin(first: Block, second: Block): boolean {
  return first.text.length + second.text.length < longestParagraph;
}

/** Two blocks as one, with a space between unless a word was cut. The place is that of the first. */
export function joinBlocks(first: Block, second: Block): Block {
  const gap = first.text === "" || second.text === "" || first.isCutInWord ? 0 : 1;
  const shift = first.text.length + gap;
  return {
    ...first,
    isCutInWord: second.isCutInWord ?? false,
    leavesRoom: second.leavesRoom ?? false,
    text: first.text + " ".repeat(gap) + second.text,
    italics: [
      ...first.italics,
      ...second.italics.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    ],
    markers: [
      ...first.markers,
      ...second.markers.map((marker) => ({ ...marker, offset: marker.offset + shift })),
    ],
    seams: [
      ...(first.seams ?? []),
      {
        offset: shift,
        line: second.line,
        column: second.column,
        ...(second.isRow !== undefined && { isRow: second.isRow }),
      },
      ...(second.seams ?? []).map((seam) => ({ ...seam, offset: seam.offset + shift })),
    ],
  };
}

/** The place in the input of the words at an offset of a block: that of the line on which they are. */
export function placeAt({ line, column, seams = [] }: Block, offset: number): Place {
  return seams.findLast((seam) => seam.offset <= offset) ?? { line, column };
}

/** Whether the words at an offset of a block are in a row of a table. */
export function isInRow({ isRow = false, seams = [] }: Block, offset: number): boolean {
  const seam = seams.findLast((one) => one.offset <= offset);
  return seam ? seam.isRow === true : isRow;
}

/** A block without its first words. */
export function dropStart(block: Block, length: number): Block {
  const rest = block.text.slice(length);
  const cut = length + rest.length - rest.trimStart().length;
  const moved = (offset: number) => Math.max(0, offset - cut);
  return {
    ...block,
    text: block.text.slice(cut),
    italics: block.italics.flatMap(({ start, end }) =>
      end > cut ? [{ start: moved(start), end: moved(end) }] : [],
    ),
    markers: block.markers.map((marker) => ({ ...marker, offset: moved(marker.offset) })),
    ...movedSeams(block, moved),
  };
}

/** A block in which other words replace those from one offset to another. */
export function replaceWords(block: Block, start: number, end: number, words: string): Block {
  const shift = words.length - (end - start);
  const moved = (offset: number) =>
    offset <= start ? offset : offset >= end ? offset + shift : Math.min(offset, start + words.length);
  return {
    ...block,
    text: block.text.slice(0, start) + words + block.text.slice(end),
    italics: block.italics.flatMap((run) => {
      const own = { start: moved(run.start), end: moved(run.end) };
      return own.start < own.end ? [own] : [];
    }),
    markers: block.markers.map((marker) => ({ ...marker, offset: moved(marker.offset) })),
    ...movedSeams(block, moved),
  };
}

function movedSeams({ seams }: Block, moved: (offset: number) => number): Pick<Block, "seams"> {
  return seams ? { seams: seams.map((seam) => ({ ...seam, offset: moved(seam.offset) })) } : {};
}
