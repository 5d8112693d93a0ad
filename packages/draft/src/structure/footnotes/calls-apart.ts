import { anyOf } from "../../any-of.ts";
import { placeAt } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";

/** A number with a space before it, where the call of a footnote may be: after a word or a comma, and before a small letter. */
const numberApart =
  /(?<=(\p{L}{4,40}|[”)]|[0-9]{4}(?=,))([,;]?)) ([1-9][0-9]{0,2})(?= \p{Ll}|[,;](?: |$)|$)/gu;

/** Words before the number of something else: "paragraph 3 of", "at least 5 of". */
const beforeNumbers = new RegExp(
  `^(?:${anyOf(
    `(?:sub)?paragraphs? articles? items? annex sections? rules? chapters? parts? pages? table goals? targets? principles? options?
     phases? pillars? resolutions? decisions? numbers? level category group type class version stage step
     least most than about over with from into within under between only nearly some approximately these those next first last
     past other their every each until before after`,
  )})$`,
  "i",
);

/** Calls that a copy may have moved: numbers with a space before them, and calls before a comma. */
export function callsApart(
  paragraphs: readonly OutlinedParagraph[],
  footnotes: readonly { number: number }[],
): ReaderFinding[] {
  return [...numbersApart(paragraphs, footnotes), ...callsBeforeCommas(paragraphs)];
}

/** Numbers that may call a footnote which nothing else calls: a copy has put a space before them. */
function numbersApart(
  paragraphs: readonly OutlinedParagraph[],
  footnotes: readonly { number: number }[],
): ReaderFinding[] {
  const called = new Set(paragraphs.flatMap(({ block }) => block.markers.map(({ number }) => number)));
  const uncalled = new Set(footnotes.map(({ number }) => number).filter((number) => !called.has(number)));
  if (uncalled.size === 0) return [];
  return paragraphs.flatMap(({ block }) => {
    if (block.role !== undefined) return [];
    const found = [...block.text.matchAll(numberApart)].find(
      ([, word = "", comma, number]) =>
        uncalled.has(Number(number)) && (comma !== "" || !beforeNumbers.test(word)),
    );
    if (!found) return [];
    const [, word = "", comma = "", number = ""] = found;
    return [
      findingAt(
        block,
        "DRF044",
        `the number ${number} after "${word}${comma}" may call footnote ${number}, which nothing calls; it is kept in the text`,
        "if it is the call, write it as superscript digits in the input, right after the word",
      ),
    ];
  });
}

/**
 * Calls before a comma or the end of a clause, in a copy. The United Nations usually print them after it, so the copy
 * may have moved them. Markup that holds the note itself, and prints no call, says the place.
 */
function callsBeforeCommas(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  return paragraphs.flatMap(({ block }) => {
    if (block.role !== undefined) return [];
    const found = block.markers.find(
      ({ offset, printed }) => printed !== "" && /^[,;.:](?:\s|$)/.test(block.text.slice(offset, offset + 2)),
    );
    if (!found) return [];
    const message = `the call of footnote ${found.number} comes before "${block.text.charAt(found.offset)}", and is kept there`;
    return [
      findingAt(
        placeAt(block, found.offset),
        "DRF044",
        message,
        "compare its place with the official document",
      ),
    ];
  });
}
