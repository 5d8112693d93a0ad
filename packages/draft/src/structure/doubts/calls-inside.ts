import { months } from "@open-resolutions/symbols";
import { placeAt } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import { lastWords } from "../../text/first-words.ts";
import type { OutlinedParagraph } from "../body.ts";

/** Words before a year that no other number has after them: a month, or the dash of a range of years. */
const beforeYears = `(?:${months.join("|")}) |(?<![0-9])(?:1[89]|20)[0-9]{2}[–-]`;

/** Words that a year may have before it, and another number too. */
const beforeNumbers = "(?:in|of|since|until|by|from|after|before|during|through|year) ";

/**
 * A year with one or two digits more, which a copy has left of a raised number: `August 19491`, `2014–20243`. The United
 * Nations print a comma in numbers of five digits; without a month before it only what ends a clause is reported.
 */
const callAfterYear = new RegExp(
  `(?:(?<=(?:${beforeYears})(?:1[89]|20)[0-9]{2})[1-9][0-9]?(?![\\p{L}\\p{N}/–-]|[.,][0-9])|(?<=\\b${beforeNumbers}(?:19|20)[0-9]{2})[1-9][0-9]?(?=[,;](?:\\s|$)|\\.?$))`,
  "u",
);

/** A plain number, an asterisk or a dagger right after a word or a year, as calls of footnotes are printed. */
export function callsInside(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  return paragraphs.flatMap(({ block }) => {
    const calls = block.role === undefined ? plainCalls.map((pattern) => pattern.exec(block.text)) : [];
    const call = calls.find((found) => found !== null);
    return call
      ? [
          findingAt(
            placeAt(block, call.index),
            "DRF044",
            `"${call[0]}" after "${lastWords(block.text.slice(0, call.index), 20)}" may call a footnote, but is kept in the text`,
            "if it is a call, write it as superscript digits in the input",
          ),
        ]
      : [];
  });
}

const plainCalls: readonly RegExp[] = [
  /(?<!\b(?:Add|Rev|Corr|Amend|Res|Dec|Nos?|vol|para)\.|[Pp]art|[Aa]nnex|[Ss]ection)(?<=\p{Ll}{2}[,;.:]?[”’]?|[”)][,;.:]|”|(?<![0-9])(?:19|20)[0-9]{2},)(?:[⁰¹²³⁴-⁹]+|[1-9][0-9]?(?=\s\p{Ll}|[,;](?:\s|$)|\.?$)| ?\[[0-9]{1,3}\]| [0-9]{1,3}\/(?=\s|$)|\*{1,9}(?=[\s,;.:]|$))|[†‡§¶]/u,
  /(?<=(?<![0-9])(?:19|20)[0-9]{2})\*{1,9}(?=[\s,;.:])/u,
  // The footnote itself, inside the text: "the lamps ** Atlantis Series".
  /(?<=\p{Ll}{2}[,;.:]? |[0-9][,;.:] )\*{1,9} (?=\p{Lu})/u,
  // A list has such numbers after a colon and semicolons.
  /(?<=(?:\p{Ll}{2}|[0-9])[,.] )\([1-9][0-9]?\)(?= \p{Ll}{2}|[,;.:])/u,
  callAfterYear,
];
