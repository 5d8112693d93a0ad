import { webAddresses } from "@open-resolutions/core";
import type { ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";
import { compare, doubtsInTexts } from "./doubts-in-texts.ts";

/** The end of a sentence before a word in lower case: after a word that is not an abbreviation, a year, or the symbol of a document. */
const ending =
  /(?:(?<![\p{L}.])(?!(?:approx|arts?|chaps?|paras?|pars|sects?|seqq|suppl?|vols?|annex)\.)\p{L}?\p{Ll}{3,30}|(?<= )(?:to|of|in|by|or|on|at|as|it|is|be)|(?<= )[12][0-9]{3}|[A-Z]\/[A-Z0-9/.-]{1,40}[0-9])\. (?=\p{Ll}{2})/u;

/** Paragraphs in which a sentence ends and words in lower case follow: a line is lost there, or a footnote is between them. */
export function sentenceEndsInside(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  const hint = `${compare}: a line may be missing, or a line of a footnote may be inside the paragraph`;
  return doubtsInTexts(paragraphs, "DRF043", hint, (text) => {
    const found = ending.exec(text);
    if (!found) return undefined;
    const { index } = found;
    const end = index + found[0].length;
    if (webAddresses(text).some((address) => address.start < end && index < address.end)) return undefined;
    const message = `a sentence ends inside this paragraph, but "${text.slice(end, end + 30)}" in lower case follows`;
    return { index, message };
  });
}
