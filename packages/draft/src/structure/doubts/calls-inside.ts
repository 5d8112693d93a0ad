import { months } from "@open-resolutions/symbols";
import type { ReaderFinding } from "../../reader-finding.ts";
import { lastWords } from "../../text/first-words.ts";
import type { OutlinedParagraph } from "../body.ts";
import { doubtsInTexts } from "./doubts-in-texts.ts";

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
  const hint = "if it is a call, write it as superscript digits in the input";
  return doubtsInTexts(paragraphs, "DRF044", hint, (text) => {
    const call = plainCalls.map((pattern) => pattern.exec(text)).find((found) => found !== null);
    if (!call) return undefined;
    const { 0: printed, index } = call;
    const message = `"${printed}" after "${lastWords(text.slice(0, index), 20)}" may call a footnote, but is kept in the text`;
    return { index, message };
  });
}

/** A word, or a comma after a year, after which a call may be: no abbreviation, and not "part 2". */
const beforeCalls = String.raw`(?<!\b(?:Add|Rev|Corr|Amend|Res|Dec|Nos?|vol|para)\.|[Pp]art|[Aa]nnex|[Ss]ection)(?<=\p{Ll}{2}[,;.:]?[”’]?|[”)][,;.:]|”|(?<![0-9])(?:19|20)[0-9]{2},)`;
const calls = [
  "[⁰¹²³⁴-⁹]+",
  String.raw`[1-9][0-9]?(?=\s\p{Ll}|[,;](?:\s|$)|\.?$)`,
  String.raw` ?\[[0-9]{1,3}\]`,
  String.raw` [0-9]{1,3}\/(?=\s|$)`,
  String.raw`\*{1,9}(?=[\s,;.:]|$)`,
].join("|");

const plainCalls: readonly RegExp[] = [
  new RegExp(`${beforeCalls}(?:${calls})|[†‡§¶]`, "u"),
  /(?<=(?<![0-9])(?:19|20)[0-9]{2})\*{1,9}(?=[\s,;.:])/u,
  // The footnote itself, inside the text: "the lamps ** Atlantis Series".
  /(?<=\p{Ll}{2}[,;.:]? |[0-9][,;.:] )\*{1,9} (?=\p{Lu})/u,
  // A list has such numbers after a colon and semicolons.
  /(?<=(?:\p{Ll}{2}|[0-9])[,.] )\([1-9][0-9]?\)(?= \p{Ll}{2}|[,;.:])/u,
  callAfterYear,
  /(?<=[\p{L}”),;.:] ?)\[(?:[ivx]{1,6}|[a-z])\]/u,
  // The Roman number of a footnote: "lampsii".
  /(?:(?<=\p{Ll}{3})(?:viii|vii|iii|xii|xiii|xiv|xvi)|(?<=\p{Ll}{4}[dknrst])(?:ii|iv|vi|v)|(?<=\p{Ll}{4}[eghlmpy])(?:ii|iv|vi)|(?<=[0-9][,;]|[)”][,;]?)[ivx]{1,5})(?!\p{L})/u,
];
