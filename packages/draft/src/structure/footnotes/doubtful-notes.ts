import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { LiftedFootnote } from "./footnotes.ts";

/** A treaty by its place in the series that the footnote before names. */
const ofSameSeries = /^Ibid\., vols?\. [0-9][^.]{0,40}, Nos?\. [0-9]/;
const namesSeries = /Treaty Series|\bvols?\. [0-9]/;

/** Footnotes such as "Ibid., vol. 999, No. 14668" after one that names no series: a footnote is lost, or two are exchanged. */
export function ibidNotes(footnotes: readonly LiftedFootnote[]): ReaderFinding[] {
  return footnotes.flatMap(({ number, block }, at) => {
    const before = footnotes[at - 1];
    if (!before || !ofSameSeries.test(block.text) || namesSeries.test(before.block.text)) return [];
    const message = `"Ibid." in footnote ${number} refers to a series, but footnote ${before.number} names none: a footnote may be missing, or two are exchanged`;
    return [findingAt(block, "DRF008", message, "compare with the official document")];
  });
}
