import { type Block, joinBlocks, type Marker, mayJoin } from "../block.ts";
import type { Note } from "../notes.ts";
import { startsInside } from "./endings.ts";

/** A footnote lifted out of the text. */
export interface LiftedFootnote {
  number: number;
  block: Block;
}

/** The blocks of a document without its footnotes, and the footnotes in the order of their numbers. */
export interface Lifted {
  blocks: Block[];
  footnotes: LiftedFootnote[];
  notes: Note[];
}

/**
 * Lifts the footnotes out of the text, wherever a page ended. A line that goes on without a blank line belongs to the
 * footnote before it.
 */
export function liftFootnotes(blocks: readonly Block[]): Lifted {
  const kept: Block[] = [];
  const footnotes: LiftedFootnote[] = [];
  const notes: Note[] = [];
  const seen = new Set<number>();
  let open: LiftedFootnote | undefined;
  for (const block of blocks) {
    const previous = kept.at(-1);
    if (block.footnote !== undefined && isMarkerOfWrappedLine(block, open)) {
      const { footnote: number, ...rest } = block;
      const marker = { number, offset: 0, printed: "" };
      kept.push({ ...rest, markers: [marker, ...rest.markers] });
      continue;
    }
    if (block.footnote !== undefined) {
      if (seen.has(block.footnote))
        notes.push({
          code: "DRF006",
          line: block.line,
          column: block.column,
          message: `footnote ${block.footnote} stands twice`,
          hint: "one of the two has another number, or belongs to another document",
        });
      seen.add(block.footnote);
      open = { number: block.footnote, block };
      footnotes.push(open);
    } else if (open && !block.apart && block.role === undefined && mayJoin(open.block, block)) {
      open.block = joinBlocks(open.block, block);
    } else {
      if (open && mayGoOn(open, block, previous))
        notes.push({
          code: "DRF007",
          line: block.line,
          column: block.column,
          message: `this block could be the end of footnote ${open.number}, or of the paragraph before it: drafted as the paragraph's`,
          hint: "join it to the footnote in the input if it belongs there",
        });
      open = undefined;
      kept.push(block);
    }
  }
  footnotes.sort((a, b) => a.number - b.number);
  return { blocks: kept, footnotes, notes };
}

/** A line wrapped before a marker starts with it, and goes on with the sentence. */
function isMarkerOfWrappedLine({ apart, text }: Block, open: LiftedFootnote | undefined): boolean {
  return !apart && !open && startsInside(text);
}

/** A footnote that does not end, before a block that does not begin. */
function mayGoOn({ block }: LiftedFootnote, next: Block, before: Block | undefined): boolean {
  return startsInside(next.text) && !/[.)]$/.test(block.text) && /[.;:,]$/.test(before?.text ?? "");
}

const unitOfMeasure = /(?:^|[^\p{L}])(?:[kcm]?m|ft|in|10|[xyn])$/u;

/**
 * Tells calls of footnotes from exponents: a call has the number of a footnote, in the order of the text. What is none
 * goes back to its place as printed.
 */
export function settleMarkers(
  blocks: readonly Block[],
  footnotes: readonly LiftedFootnote[],
): { blocks: Block[]; notes: Note[] } {
  const known = new Set(footnotes.map(({ number }) => number));
  const notes: Note[] = [];
  const called = new Set<number>();
  let last = 0;
  const settled = blocks.map((block) => {
    if (block.markers.length === 0) return block;
    const calls: Marker[] = [];
    let { text, italics } = block;
    let shift = 0;
    for (const marker of block.markers) {
      const offset = marker.offset + shift;
      const isNext = marker.number === last + 1;
      const isExponent = unitOfMeasure.test(text.slice(Math.max(0, offset - 4), offset));
      if ((known.has(marker.number) && (!isExponent || isNext)) || (isNext && !isExponent)) {
        if (!known.has(marker.number))
          notes.push(
            at(
              block,
              "DRF008",
              `footnote ${marker.number} is called here, and its text is not in the input`,
              "add the footnote to the input",
            ),
          );
        else if (called.has(marker.number))
          notes.push(
            at(
              block,
              "DRF008",
              `footnote ${marker.number} is called a second time`,
              "compare with the official document",
            ),
          );
        else if (marker.number > last + 1)
          notes.push(at(block, "DRF008", missing(last, marker.number), "compare with the official document"));
        called.add(marker.number);
        last = Math.max(last, marker.number);
        calls.push({ ...marker, offset });
      } else if (marker.printed !== "") {
        text = text.slice(0, offset) + marker.printed + text.slice(offset);
        const moved = (place: number) => (place > offset ? place + marker.printed.length : place);
        italics = italics.map(({ start, end }) => ({ start: moved(start), end: moved(end) }));
        shift += marker.printed.length;
      }
    }
    return { ...block, text, italics, markers: calls };
  });
  for (const { number, block } of footnotes)
    if (!called.has(number))
      notes.push(
        at(block, "DRF008", `nothing calls footnote ${number}`, "put its number into the text of the input"),
      );
  return { blocks: settled, notes };
}

function missing(last: number, number: number): string {
  const [first, until] = [last + 1, number - 1];
  return first === until
    ? `footnote ${first} is called nowhere before footnote ${number}`
    : `footnotes ${first} to ${until} are called nowhere before footnote ${number}`;
}

function at({ line, column }: Block, code: Note["code"], message: string, hint: string): Note {
  return { code, line, column, message, hint };
}
