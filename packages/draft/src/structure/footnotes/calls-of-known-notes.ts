import type { Block } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import { callsIn, type PlainCall } from "./plain-footnote-forms.ts";
import { isAfter, withMarkers } from "./plain-footnotes.ts";

/**
 * Finds the calls of footnotes that were recognized by their place or their own numbers, in a text that has lost the
 * raised numbers of all calls: a number right after a word, in the order of the footnotes.
 */
export function findCallsOfKnownNotes(blocks: readonly Block[]): {
  blocks: readonly Block[];
  findings: ReaderFinding[];
  isRepaired: boolean;
} {
  const numbers = blocks.flatMap(({ footnote }) => footnote ?? []).toSorted((a, b) => a - b);
  const hasCalls = blocks.some(
    ({ footnote, markers, role }) =>
      role === "preambular" || role === "operative" || (footnote === undefined && markers.length > 0),
  );
  if (numbers.length === 0 || hasCalls) return { blocks, findings: [], isRepaired: false };
  // "A5" alone is no sentence that calls a footnote.
  const all = blocks.flatMap((block, index) =>
    block.footnote === undefined && block.text.includes(" ") ? callsIn(block, index, "digits") : [],
  );
  const made = [...blocks];
  const found = new Map<number, { call: PlainCall; number: number }[]>();
  let latest: PlainCall | undefined;
  for (const own of numbers) {
    const next = all.find(
      ([number, call]) => number === own && !call.isSpaced && (!latest || isAfter(call, latest)),
    )?.[1];
    if (!next) continue;
    latest = next;
    found.set(next.block, [...(found.get(next.block) ?? []), { call: next, number: own }]);
  }
  const findings: ReaderFinding[] = [];
  for (const [index, calls] of found) {
    const block = blocks[index];
    if (!block) continue;
    made[index] = withMarkers(block, calls);
    const printed = calls.map(({ call }) => call.printed.trim()).join(", ");
    findings.push(
      findingAt(
        block,
        "DRF044",
        `the plain number ${printed} in this line is read as the call of a footnote`,
        "compare with the official document: the number may be part of the sentence",
      ),
    );
  }
  return { blocks: made, findings, isRepaired: found.size > 0 };
}
