import type { Block, Marker } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { SetAside } from "../../set-aside.ts";
import type { OutlinedParagraph } from "../body.ts";
import type { LiftedFootnote } from "./footnotes.ts";

/** The footnotes and the calls that a record can hold: each footnote once, called once, in a paragraph. */
export interface PairedFootnotes {
  paragraphs: OutlinedParagraph[];
  footnotes: LiftedFootnote[];
  setAside: SetAside[];
  findings: ReaderFinding[];
  /** The lines of the body with the calls only that a record holds. */
  withCalls: (lines: readonly Block[]) => Block[];
  /** Something was set aside. */
  isRepaired: boolean;
}

/**
 * Pairs the calls in paragraphs with their footnotes. A call without a footnote, a second call, a second footnote of
 * the same number and one that no paragraph calls are set aside: a record cannot hold them (rules TXT005 and NUM002).
 * Each has its finding where it was read.
 */
export function pairFootnotes(
  paragraphs: readonly OutlinedParagraph[],
  footnotes: readonly LiftedFootnote[],
): PairedFootnotes {
  const known = new Set(footnotes.map(({ number }) => number));
  const calls = new Map<number, Block>();
  for (const { block } of paragraphs)
    for (const { number, offset } of block.markers)
      if (known.has(number) && !calls.has(number) && hasWordsBefore(block, offset)) calls.set(number, block);
  const setAside: SetAside[] = [];
  const kept = new Map<number, LiftedFootnote>();
  for (const footnote of footnotes) {
    const { number, block } = footnote;
    const reason = kept.has(number)
      ? `second footnote ${number}`
      : calls.has(number)
        ? undefined
        : `footnote ${number}, which no paragraph calls`;
    if (reason === undefined) kept.set(number, footnote);
    else setAside.push({ line: block.line, text: block.text, reason });
  }
  const findings: ReaderFinding[] = [];
  const paired = paragraphs.map((paragraph) => {
    const { block } = paragraph;
    const own = callsOf(block, (number) => calls.get(number) === block);
    const held = new Set(own);
    for (const marker of block.markers) {
      if (held.has(marker)) continue;
      const { number, offset, printed } = marker;
      const reason = `call of footnote ${number}, which a record cannot hold here`;
      setAside.push({ line: block.line, text: printed === "" ? String(number) : printed.trim(), reason });
      if (known.has(number) && !hasWordsBefore(block, offset)) findings.push(callAtStart(block, number));
    }
    return own.length === block.markers.length
      ? paragraph
      : { ...paragraph, block: { ...block, markers: own } };
  });
  const withCalls = (lines: readonly Block[]): Block[] => {
    const open = new Set(kept.keys());
    return lines.map((block) => {
      const markers = callsOf(block, (number) => open.has(number));
      for (const { number } of markers) open.delete(number);
      return markers.length === block.markers.length ? block : { ...block, markers };
    });
  };
  return {
    paragraphs: paired,
    footnotes: [...kept.values()],
    setAside,
    findings,
    withCalls,
    isRepaired: setAside.length > 0,
  };
}

/** The calls of a block that its record holds, each number once. */
function callsOf(block: Block, isHeld: (number: number) => boolean): Marker[] {
  const seen = new Set<number>();
  return block.markers.filter(({ number, offset }) => {
    if (!isHeld(number) || seen.has(number) || !hasWordsBefore(block, offset)) return false;
    seen.add(number);
    return true;
  });
}

function hasWordsBefore({ text }: Block, offset: number): boolean {
  const first = text.search(/\S/);
  return first !== -1 && first < offset;
}

function callAtStart(block: Block, number: number): ReaderFinding {
  return findingAt(
    block,
    "DRF008",
    `footnote ${number} is called before the words of this paragraph, where a record has no place for a call`,
    "compare with the official document, and put the number after the words that it belongs to",
  );
}
