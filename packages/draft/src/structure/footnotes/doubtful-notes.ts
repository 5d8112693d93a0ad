import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { LiftedFootnote } from "./footnotes.ts";

/** A treaty by its place in the series that the footnote before names. */
const ofSameSeries = /^Ibid\., vols?\. [0-9][^.]{0,40}, Nos?\. [0-9]/;
const namesSeries = /Treaty Series|\bvols?\. [0-9]/;

/** A footnote that ends, and the number of the next one: "A/1/1. 5 A/1/2." */
const nextInside = /[\p{Ll}0-9)”]\. ([1-9][0-9]{0,2}) (?=\p{Lu})/u;

/** Footnotes that cannot be whole, or are not those that their text calls. */
export function doubtfulNotes(footnotes: readonly LiftedFootnote[]): ReaderFinding[] {
  return [...withoutWords(footnotes), ...joinedNotes(footnotes), ...ibidNotes(footnotes)];
}

function withoutWords(footnotes: readonly LiftedFootnote[]): ReaderFinding[] {
  return footnotes
    .filter(({ block }) => block.text.trim() === "")
    .map(({ number, block }) =>
      findingAt(block, "DRF008", `footnote ${number} has no words`, "add the words to the input"),
    );
}

/** Footnotes with the number of another one inside, which no line begins with. */
function joinedNotes(footnotes: readonly LiftedFootnote[]): ReaderFinding[] {
  const numbers = new Set(footnotes.map(({ number }) => number));
  return footnotes.flatMap(({ number, block }) => {
    const next = Number(nextInside.exec(block.text)?.[1]);
    if (!(next > number) || numbers.has(next)) return [];
    const message = `footnote ${next} may be inside footnote ${number}`;
    return [findingAt(block, "DRF008", message, "put each footnote on a line of its own in the input")];
  });
}

/** Footnotes such as "Ibid., vol. 999, No. 14668" after one that names no series: a footnote is lost, or two are exchanged. */
function ibidNotes(footnotes: readonly LiftedFootnote[]): ReaderFinding[] {
  return footnotes.flatMap(({ number, block }, at) => {
    const before = footnotes[at - 1];
    if (!before || !ofSameSeries.test(block.text) || namesSeries.test(before.block.text)) return [];
    const message = `"Ibid." in footnote ${number} refers to a series, but footnote ${before.number} names none: a footnote may be missing, or two are exchanged`;
    return [findingAt(block, "DRF008", message, "compare with the official document")];
  });
}
