import type { ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";
import { doubtsInTexts } from "./doubts-in-texts.ts";

/** What a page prints around its text: the number of a page or a job, a bar code, a notice, the address of a document. */
const onPages: readonly RegExp[] = [
  /[[(](?:p\.|pp\.|[Pp]age) ?[0-9]{1,3}[\])]/,
  /(?<![^\s(])[0-9]{2}-[0-9]{5}(?![^\s).,;])/,
  /(?<=\s)[A-Z]+\/[^\s,;]+ [0-9]{1,2}\/[0-9]{1,2}(?=\s)/,
  // The asterisks of a bar code may be lost.
  /(?<=\p{Ll} )[0-9]{7}(?= \p{Ll})/u,
  /\*[0-9]{5,9}\*/,
  /\b(?:please recycle|advance unedited copy|unofficial (?:copy|text)|check(?:ed)? against delivery)\b/iu,
  // The running heads of volumes.
  /(?:Assembly|Council) ?[—–] ?[A-Z][a-z-]+ (?:Emergency )?(?:Special )?Session/,
  /\bResolutions adopted (?:on the reports? of the \p{Lu}\p{Ll}+ Committee|without reference to a Main Committee)/u,
  /(?<=\p{L},? )https?:\/\/[^\s()]{4,200}(?: \([0-9]{4}\))?(?=(?: [0-9]{1,2}\/[0-9]{1,2})? \p{L})/u,
];

/** The number of a page among all pages, between words. What is of a day is a resolution: "6/30 of 14 December 2007". */
const pageOfAll =
  /(?<=\p{Ll} )(?<!\b(?:resolutions?|decisions?) )([1-9][0-9]?)\/([1-5]?[0-9])(?= (?!of\b)\p{Ll})/gu;

/** A share, and a time. */
const otherPairs = new Set(["50/50", "24/7"]);

/** A remark in square brackets inside a sentence, in small letters. */
const remark = /(?<=[\p{Ll},;] )\[\p{Ll}[^\][]{8,200}\](?= \p{Ll})/u;

/** Paragraphs with something between their words that a page prints around its text, or that people write into a copy. */
export function pagesInside(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  const hint = "if it does not belong to the text, remove it from the input";
  return doubtsInTexts(paragraphs, "DRF032", hint, (text) => {
    const found =
      [...onPages, remark].map((pattern) => pattern.exec(text)).find((match) => match) ??
      [...text.matchAll(pageOfAll)].find(
        ([pair, page, all]) => Number(page) <= Number(all) && !otherPairs.has(pair),
      );
    if (!found) return undefined;
    const { 0: printed, index } = found;
    const what =
      printed.startsWith("[") && !/[0-9]\]$/.test(printed) ? "a remark on" : "what a page prints around";
    const around = text.slice(Math.max(0, index - 12), index + printed.length + 12);
    const message = `"${printed}" in "${around}" looks like ${what} the text, but is kept in this paragraph`;
    return { index, message };
  });
}
