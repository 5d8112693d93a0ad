import type { Marker, Run } from "../block.ts";

/** Words while they are read: pieces of text with folded white space, and the places of italics and markers. */
export interface Words {
  pieces: string[];
  /** How long the pieces are together. */
  length: number;
  /** They end with a space, which goes when nothing follows. */
  endsWithSpace: boolean;
  italics: Run[];
  markers: Marker[];
}

/** Words before any were read. */
export function noWords(): Words {
  return { pieces: [], length: 0, endsWithSpace: false, italics: [], markers: [] };
}

/** Adds a piece without white space. */
export function addPiece(words: Words, piece: string): void {
  if (piece === "") return;
  words.pieces.push(piece);
  words.length += piece.length;
  words.endsWithSpace = false;
}

/** Adds a space, unless one is there, or no words are. */
export function addSpace(words: Words): void {
  if (words.length === 0 || words.endsWithSpace) return;
  words.pieces.push(" ");
  words.length += 1;
  words.endsWithSpace = true;
}

/** Where the words end, without the space after them. */
export function endOf({ length, endsWithSpace }: Words): number {
  return endsWithSpace ? length - 1 : length;
}

/** Adds text, its white space folded. */
export function addText(words: Words, text: string, isItalic: boolean): void {
  const start = words.length;
  const parts = text.split(/\s+/);
  for (const [index, part] of parts.entries()) {
    if (index > 0) addSpace(words);
    addPiece(words, part);
  }
  if (!isItalic || words.length === start) return;
  const last = words.italics.at(-1);
  if (last?.end === start) last.end = words.length;
  else words.italics.push({ start, end: words.length });
}

/** The words in one line, NFC, with the runs and markers inside them. */
export function finish(words: Words): { text: string; italics: Run[]; markers: Marker[] } {
  const text = words.pieces.join("").slice(0, endOf(words));
  const { length } = text;
  const normal = text.normalize("NFC");
  const markers = words.markers.map((marker) => ({ ...marker, offset: Math.min(marker.offset, length) }));
  const italics = words.italics.flatMap(({ start, end }) =>
    start < length ? [{ start, end: Math.min(end, length) }] : [],
  );
  if (normal.length === length) return { text: normal, italics: ofWholeWords(normal, italics), markers };
  // Composed characters are shorter: what comes after them moves.
  const moved = (offset: number) => text.slice(0, offset).normalize("NFC").length;
  const runs = italics.map(({ start, end }) => ({ start: moved(start), end: moved(end) }));
  return {
    text: normal,
    italics: ofWholeWords(normal, runs),
    markers: markers.map((marker) => ({ ...marker, offset: moved(marker.offset) })),
  };
}

const letters = /\p{L}+/gu;

/**
 * Italics that begin or end inside a word, as a slip of the mouse makes them, take in the whole word when most of its letters
 * are in italics, and leave it out otherwise: nobody reads "R*ecalling* the" back.
 */
function ofWholeWords(text: string, italics: readonly Run[]): Run[] {
  const isCut = (at: number) => /^\p{L}{2}$/u.test(text.slice(at - 1, at + 1));
  if (!italics.some(({ start, end }) => isCut(start) || isCut(end))) return [...italics];
  const words = [...text.matchAll(letters)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const border = (at: number, isStart: boolean, { start, end }: Run) => {
    const word = words.find((one) => one.start < at && at < one.end);
    if (!word) return at;
    const inItalics = Math.min(end, word.end) - Math.max(start, word.start);
    const isTaken = inItalics * 2 > word.end - word.start;
    return isTaken === isStart ? word.start : word.end;
  };
  const whole: Run[] = [];
  for (const run of italics) {
    const start = border(run.start, true, run);
    const end = border(run.end, false, run);
    const last = whole.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) whole.push({ start, end });
  }
  return whole;
}
