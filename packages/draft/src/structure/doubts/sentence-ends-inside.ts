import { webAddresses } from "@open-resolutions/core";
import { placeAt } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";

/** The end of a sentence before a word in lower case: after a word that is no abbreviation, a year, or the symbol of a document. */
const ending =
  /(?:(?<![\p{L}.])(?!(?:approx|arts?|chaps?|paras?|pars|sects?|seqq|suppl?|vols?|annex)\.)\p{L}?\p{Ll}{3,30}|(?<= )(?:to|of|in|by|or|on|at|as|it|is|be)|(?<= )[12][0-9]{3}|[A-Z]\/[A-Z0-9/.-]{1,40}[0-9])\. (?=\p{Ll}{2})/u;

/** Paragraphs in which a sentence ends and words in lower case follow: a line is lost there, or a footnote is between them. */
export function sentenceEndsInside(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  return paragraphs.flatMap(({ block }) => {
    const found = block.role === undefined ? ending.exec(block.text) : null;
    if (!found) return [];
    const end = found.index + found[0].length;
    if (webAddresses(block.text).some((address) => address.start < end && found.index < address.end))
      return [];
    const message = `a sentence ends inside this paragraph, but "${block.text.slice(end, end + 30)}" in lower case follows`;
    return [
      findingAt(
        placeAt(block, found.index),
        "DRF043",
        message,
        "compare with the official document: a line may be missing, or a line of a footnote may be inside the paragraph",
      ),
    ];
  });
}
