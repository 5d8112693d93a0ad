import { compareWithSource, printResolution, type Records } from "@open-resolutions/core";
import type { Block, Place } from "./block.ts";
import { findingAt, type ReaderFinding } from "./reader-finding.ts";
import type { DraftedRecords } from "./records/drafted-records.ts";
import { countedLineEnd } from "./text/line-end.ts";

/** What the records were made from. */
interface Drafted {
  source: string;
  /** The source is the input itself: places in one are places in the other. */
  isInput: boolean;
  paragraphs: readonly { record: { id: string }; block: Block }[];
}

/**
 * The places where the source has other words than the records print: rule TXT003 would refuse the records there.
 */
export function sourceDifferences(
  { resolution, paragraphs, documents }: DraftedRecords,
  { source, isInput, paragraphs: drafted }: Drafted,
  { byId }: Records,
): ReaderFinding[] {
  const { organ, committee } = resolution;
  // Without the names of the registers nothing can be printed; the reference to the missing record is a finding of its own.
  if (!byId.actor.has(organ) || (committee && !byId.actor.has(committee))) return [];
  const own = new Map(documents.map((document) => [document.id, document.symbol]));
  const printed = printResolution(resolution, paragraphs, {
    actor: (id) => byId.actor.get(id)?.value.name ?? id,
    symbol: (id) => own.get(id) ?? byId.document.get(id)?.value.symbol ?? id,
  });
  const blocks = new Map(drafted.map(({ record, block }) => [record.id, block]));
  return compareWithSource(source, printed).map(({ offset, found, expected, from, isFixedForm }) => {
    // A source that is made from blocks has lines of its own.
    const place = isInput ? placeAt(source, offset) : (blocks.get(from) ?? { line: 1, column: 1 });
    const has = found === undefined ? "ends" : `has "${found}"`;
    const prints = expected === undefined ? "the records end" : `the records print "${expected}" (${from})`;
    const hint = isFixedForm
      ? "this line is not in the form that the United Nations prints: correct the input, or the records once they are written"
      : "correct the input if the copy left something out, or the records once they are written";
    return findingAt(place, "DRF015", `the text ${has} where ${prints}`, hint);
  });
}

function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(countedLineEnd);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
