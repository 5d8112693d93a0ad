import { endOf, findingAt, type Place } from "@open-resolutions/draft/blocks";
import { saysNote } from "./note-links.ts";
import { openBlock, writeCall } from "./open-block.ts";
import { countCall, endBlock, lookHere, type Reading } from "./reading.ts";

/** The class of the text of a footnote, which needs no number there: one is before it, or a style sheet counts. Not `FootnoteTextChar`. */
const wholeNote = /(?:foot|end|side|margin)[-_]?note(?:[-_]{1,2}note)?(?:\s|$)/i;

/** An element inside a paragraph may hold the text of a footnote. */
export function openInlineNote(reading: Reading, attributes: Record<string, string>): void {
  const { block, inlineNote, path } = reading;
  if (!block || inlineNote || path.at(-1)?.isInNotes || !saysNote(attributes)) return;
  if (!block.hasLetters || block.words.markers[0]?.offset === 0) return;
  const isWhole = wholeNote.test(attributes.class ?? "");
  reading.inlineNote = { depth: path.length, isWhole, number: undefined, outer: undefined };
}

/** Whether a number here may be that of a footnote inside a paragraph. */
export function mayCallInline({ inlineNote }: Reading): boolean {
  return inlineNote !== undefined && !inlineNote.outer;
}

/** The text of a footnote begins inside a paragraph; a number is before it, or the style sheet counts. */
export function beginInlineNote(reading: Reading, text: string, place: Place): void {
  const { inlineNote: note, block } = reading;
  if (!note || note.outer || !block || text.trim() === "") return;
  const last = block.words.markers.at(-1);
  const before = last?.offset === endOf(block.words) ? last.number : undefined;
  const isWhole = note.isWhole && !lookHere(reading).isRaised;
  const number = note.number ?? (isWhole ? (before ?? reading.lastInlineNote + 1) : undefined);
  if (number === undefined) {
    reading.inlineNote = undefined;
    return;
  }
  if (note.number === undefined && before === undefined) {
    writeCall(block.words, number);
    const message = `a footnote without a number is inside this paragraph; it is counted as ${number}`;
    reading.read.findings.push(findingAt(place, "DRF048", message, "compare with the page"));
  }
  countCall(reading, number, -1);
  reading.lastInlineNote = number;
  note.outer = block;
  reading.block = openBlock(place, true, []);
  writeCall(reading.block.words, number);
  reading.block.numberIsWritten = true;
}

/** The element of a footnote inside a paragraph ends; the paragraph goes on. */
export function endInlineNote(reading: Reading): void {
  const { inlineNote: note, path } = reading;
  if (!note || path.length >= note.depth) return;
  reading.inlineNote = undefined;
  if (!note.outer) return;
  endBlock(reading);
  reading.block = note.outer;
}
