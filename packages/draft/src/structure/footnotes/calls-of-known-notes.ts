import type { Block } from "../../block.ts";
import { asOne, findingAt, type ReaderFinding, type RepairedBlocks } from "../../reader-finding.ts";
import { callsIn, type NoteStyle, type PlainCall } from "./plain-footnote-forms.ts";
import { isAfter, withMarkers } from "./plain-footnotes.ts";

/** How a text without raised numbers prints its calls; old documents have `1/`, copies `[1]`. */
const styles: readonly NoteStyle[] = ["digits", "slash", "brackets"];

/**
 * Finds the calls of footnotes that were recognized by their place or their own numbers, in a text that has lost the
 * raised numbers of all calls: a number right after a word, in the order of the footnotes.
 */
export function findCallsOfKnownNotes(blocks: readonly Block[]): RepairedBlocks {
  const numbers = blocks.flatMap(({ footnote }) => footnote ?? []).toSorted((a, b) => a - b);
  const hasCalls = blocks.some(
    ({ footnote, markers, role }) =>
      role === "preambular" || role === "operative" || (footnote === undefined && markers.length > 0),
  );
  if (numbers.length === 0 || hasCalls) return { blocks, findings: [], isRepaired: false };
  const [calls = []] = styles
    .map((style) => callsInOrder(blocks, numbers, style))
    .toSorted((a, b) => b.length - a.length);
  const made = [...blocks];
  const findings: ReaderFinding[] = [];
  for (const [index, block] of blocks.entries()) {
    const own = calls.filter(({ call }) => call.block === index);
    if (own.length === 0) continue;
    made[index] = withMarkers(block, own);
    const printed = own.map(({ call }) => call.printed.trim()).join(", ");
    const message = `the plain number ${printed} in this line is read as the call of a footnote`;
    const hint = "compare with the official document: the number may be part of the sentence";
    findings.push(findingAt(block, "DRF044", message, hint));
  }
  // Numbers in the order of all footnotes count nothing else.
  const message = "plain numbers are read as the calls of the footnotes, one for each in their order";
  const areAll = calls.length === numbers.length;
  return {
    blocks: made,
    findings: areAll && findings.length > 1 ? asOne(findings, { message }) : findings,
    isRepaired: calls.length > 0,
  };
}

/** The calls of the footnotes, each after the one before. */
function callsInOrder(
  blocks: readonly Block[],
  numbers: readonly number[],
  style: NoteStyle,
): { call: PlainCall; number: number }[] {
  // "A5" alone is no sentence that calls a footnote.
  const all = blocks.flatMap((block, index) =>
    block.footnote === undefined && block.text.includes(" ") ? callsIn(block, index, style) : [],
  );
  const calls: { call: PlainCall; number: number }[] = [];
  for (const own of numbers) {
    const latest = calls.at(-1)?.call;
    const next = all.find(
      ([number, call]) => number === own && !call.isSpaced && (!latest || isAfter(call, latest)),
    );
    if (next) calls.push({ call: next[1], number: own });
  }
  return calls;
}
