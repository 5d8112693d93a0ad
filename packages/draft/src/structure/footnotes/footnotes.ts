import { type Block, joinBlocks, type Marker, mayJoin } from "../../block.ts";
import { isOrganFormula } from "../../organ-names.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { SetAside } from "../../set-aside.ts";
import type { ReadOpening } from "../body.ts";
import { startsInside } from "../endings.ts";
import { markAtStart } from "../marks.ts";

/** A footnote lifted out of the text. */
export interface LiftedFootnote {
  number: number;
  block: Block;
}

/** The blocks of a document without its footnotes, and the footnotes in the order of their numbers. */
export interface Lifted {
  blocks: Block[];
  footnotes: LiftedFootnote[];
  findings: ReaderFinding[];
  setAside: SetAside[];
}

/** A heading above the footnotes of a document. */
const headingOfNotes = /^(?:(?:foot|end)?notes?|references):?$/i;

/**
 * Lifts the footnotes out of the text, wherever a page ended. A line without a blank line before it belongs to the footnote
 * above it.
 */
export function liftFootnotes(blocks: readonly Block[], opening: ReadOpening): Lifted {
  const kept: Block[] = [];
  const footnotes: LiftedFootnote[] = [];
  const findings: ReaderFinding[] = [];
  const setAside: SetAside[] = [];
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
        findings.push({
          code: "DRF006",
          line: block.line,
          column: block.column,
          message: `footnote ${block.footnote} occurs twice`,
          hint: "correct the number of one of them, or remove the one that belongs to another document",
        });
      seen.add(block.footnote);
      if (previous && headingOfNotes.test(previous.text)) {
        kept.pop();
        setAside.push({ line: previous.line, text: previous.text, reason: "heading of the footnotes" });
      }
      open = { number: block.footnote, block };
      footnotes.push(open);
    } else if (open && isLineOf(open, block, opening) && !endsSentence(open, block, previous)) {
      if (mayBeParagraph(open, block, previous)) findings.push(unclear(open, block, "footnote"));
      open.block = joinBlocks(open.block, block);
    } else {
      if (
        open &&
        (mayGoOn(open, block, previous) || (!block.apart && endsWithBracket(open, block, previous)))
      )
        findings.push(unclear(open, block, "paragraph"));
      open = undefined;
      kept.push(block);
    }
  }
  footnotes.sort((a, b) => a.number - b.number);
  return { blocks: kept, footnotes, findings, setAside };
}

/** Whether a line goes on with a footnote: no blank line between, and no paragraph begins. */
function isLineOf({ block }: LiftedFootnote, next: Block, opening: ReadOpening): boolean {
  if (next.apart || next.startsPage || next.role !== undefined || !mayJoin(block, next)) return false;
  if (/[,;:]$/.test(block.text) && opensParagraph(next.text, opening)) return false;
  if (!/[.)”]$/.test(block.text)) return true;
  // A number alone below a whole footnote is that of a page.
  if (/^[0-9]{1,3}$/.test(next.text)) return false;
  const words = next.text.replace(/^[0-9]{1,3}\.\s+/, "");
  if ((words !== next.text && /^\p{Lu}/u.test(words)) || markAtStart(next.text)) return false;
  return !isOrganFormula(next.text) && opening(next.text, "preambular") !== "known";
}

/** Whether a line opens as a preambular paragraph, or as an operative one with its number. */
function opensParagraph(text: string, opening: ReadOpening): boolean {
  const words = text.replace(/^[0-9]{1,3}\.\s+/, "");
  return (
    opening(text, "preambular") === "known" || (words !== text && opening(words, "operative") === "known")
  );
}

/** Whether the paragraph before a footnote goes on below it, without a blank line between: it has no end, and the footnote has. */
function endsSentence({ block }: LiftedFootnote, next: Block, before: Block | undefined): boolean {
  return /[.)”]$/.test(block.text) && /^\p{Ll}/u.test(next.text) && isOpen(before);
}

/** The same after a bracket, which may be inside the footnote: "Lemuria (Islands of) | and Ruritania." */
function endsWithBracket(open: LiftedFootnote, next: Block, before: Block | undefined): boolean {
  return open.block.text.endsWith(")") && endsSentence(open, next, before);
}

/** Whether a line below a footnote, drafted as its next one, may also go on with a paragraph that has no end. */
function mayBeParagraph({ block }: LiftedFootnote, next: Block, before: Block | undefined): boolean {
  const goesOn = isOpen(before) ? /^[\p{L}\p{N}“"(]/u : /^\p{Ll}/u;
  return /[.)”]$/.test(block.text) && goesOn.test(next.text);
}

function isOpen(before: Block | undefined): boolean {
  return before !== undefined && !/[.;:,]$/.test(before.text);
}

function unclear(
  { number }: LiftedFootnote,
  { line, column }: Block,
  chosen: "footnote" | "paragraph",
): ReaderFinding {
  const other = chosen === "footnote" ? "paragraph" : "footnote";
  return {
    code: "DRF007",
    line,
    column,
    message: `this block could be the end of footnote ${number}, or of the paragraph before it; it is drafted as part of the ${chosen}`,
    hint: `if it belongs to the ${other}, move it there in the input`,
  };
}

/** A line that was wrapped just before a marker starts with it, and continues the sentence. */
function isMarkerOfWrappedLine({ apart, text }: Block, open: LiftedFootnote | undefined): boolean {
  return !apart && !open && startsInside(text);
}

/** Whether a block may be the rest of a footnote: the footnote has no end, and the block no beginning. */
function mayGoOn({ block }: LiftedFootnote, next: Block, before: Block | undefined): boolean {
  return startsInside(next.text) && !/[.)]$/.test(block.text) && /[.;:,]$/.test(before?.text ?? "");
}

const unitOfMeasure = /(?:^|[^\p{L}])(?:[kcm]?m|ft|in|10|[xyn])$/u;

/**
 * Separates calls of footnotes from exponents: a call has the number of a footnote, in the order of the text. Any other
 * marker goes back to its place as printed.
 */
export function settleMarkers(
  blocks: readonly Block[],
  footnotes: readonly LiftedFootnote[],
): { blocks: Block[]; findings: ReaderFinding[] } {
  const known = new Set(footnotes.map(({ number }) => number));
  const findings: ReaderFinding[] = [];
  const called = new Set<number>();
  const missingNotes: LiftedFootnote[] = [];
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
        if (!known.has(marker.number)) missingNotes.push({ number: marker.number, block });
        else if (called.has(marker.number))
          findings.push(
            findingAt(
              block,
              "DRF008",
              `footnote ${marker.number} is called a second time`,
              "compare with the official document",
            ),
          );
        else if (marker.number > last + 1)
          findings.push(
            findingAt(block, "DRF008", missing(last, marker.number), "compare with the official document"),
          );
        called.add(marker.number);
        last = Math.max(last, marker.number);
        calls.push({ ...marker, offset });
      } else if (marker.printed !== "") {
        if (!isExponent && block.role === undefined)
          findings.push(
            findingAt(
              block,
              "DRF008",
              `"${marker.printed}" looks like the call of a footnote that is not in the input; it is kept in the text`,
              "add the footnote to the input",
            ),
          );
        text = text.slice(0, offset) + marker.printed + text.slice(offset);
        const moved = (place: number) => (place > offset ? place + marker.printed.length : place);
        italics = italics.map(({ start, end }) => ({ start: moved(start), end: moved(end) }));
        shift += marker.printed.length;
      }
    }
    return { ...block, text, italics, markers: calls };
  });
  const uncalled = footnotes.filter(({ number }) => !called.has(number));
  for (const { number, block } of missingNotes) {
    const shifted = uncalled.findLast((note) => note.number > number);
    const message = `footnote ${number} is called here, but its text is not in the input`;
    const further = `, and footnote ${shifted?.number} is never called: the numbers of footnotes from here on may be wrong`;
    findings.push(
      findingAt(block, "DRF008", message + (shifted ? further : ""), "add the footnote to the input"),
    );
  }
  for (const { number, block } of uncalled)
    findings.push(
      findingAt(
        block,
        "DRF008",
        `footnote ${number} is never called`,
        "add its number to the text of the input, where the document calls it",
      ),
    );
  return { blocks: settled, findings };
}

function missing(last: number, number: number): string {
  const [first, until] = [last + 1, number - 1];
  return first === until
    ? `footnote ${first} is not called before footnote ${number}`
    : `footnotes ${first} to ${until} are not called before footnote ${number}`;
}
