import type { Run } from "../../../block.ts";
import { partyName } from "../party-names.ts";
import { type Description, qualifier } from "./described.ts";
import { lengthOfSubject } from "./end-of-subject.ts";

const meeting = `the (?:${qualifier} ){0,4}(?:round table|panel discussion|workshop|seminar|meeting|consultations?|symposium|dialogue|mapping exercise|conference)`;
const kinds = `(?!next |final |upcoming |forthcoming )(?:${qualifier} ){0,3}(?:report|study|policy brief)`;
/** "The report of the Keeper on ", "the summary report prepared by the Harbour Office on ", "the report on the mapping exercise documenting " */
const head = new RegExp(
  `(?<![\\p{L}-])[Tt]he ((?:${kinds} (?:of|by|(?:prepared|issued|submitted|published|drawn up) by) (?:${partyName}|${meeting})|${kinds} on ${meeting})(?: (?:on|concerning|regarding|documenting) ))(?=\\p{L})`,
  "gu",
);
/** What an organ does with a report that exists. */
const adverbs =
  "(?: also| further)?(?: with (?:\\p{Ll}+ )?(?:appreciation|concern|interest|satisfaction|regret|alarm))?(?:,? in (?:this|that) (?:regard|connection|context),?)?";
const exists = new RegExp(
  `\\b(?:(?:[Tt]ak(?:e|es|ing)|[Tt]ook)(?: due| careful)? note${adverbs} of|[Nn]ot(?:es|ing)${adverbs}|[Ww]elcom(?:es|ing|ed)${adverbs}|[Rr]ecall(?:s|ing)${adverbs}|[Hh]aving (?:considered|examined|received|reviewed)|[Aa]cknowledg(?:es|ing)${adverbs}|[Ee]ndors(?:es|ing)|including|(?:contained|made|set out|outlined|presented|reflected|identified) in|(?:findings|recommendations?|conclusions|publication|release) (?:of|in)) $`,
  "u",
);
const isMade = /\b(?:prepared|issued|published|drawn up) by /;
const madeAfter = /^ (?:prepared|issued|published|released|submitted|drawn up) by /u;
/** "On estimates resulting from decisions adopted by the Council: lamps": the subject goes on. */
const ends =
  /^(?:[,;.)]|$|,? and | \(|\s?“| (?:prepared|issued|published|released|submitted|drawn up|dated|as|which) )/u;
/** "To be presented": it is still to come. */
const yetToCome =
  /^[^;.]{0,120}\b(?:to be (?:submitted|presented|issued|prepared)|for inclusion|requested in|pursuant to paragraph)\b/u;
const asking = /\b(?:[Rr]equests?|[Rr]equesting|to submit|to present|to prepare|to include)\b[^;]*$/u;
/** The names of such bodies go on with a subject, so that it is not that of the report. */
const longName =
  /(?:Rapporteurs?|Experts?|Expert Group|Working Group|Group|Panel|Committee|Commission|Representative|Envoy|Adviser|Mission|Team|Board|Conference|Meeting|Forum|Force|Programme)$/u;

/**
 * The reports that a text describes by their author and their subject, when the organ takes note of
 * them, welcomes them or speaks of what they contain: "takes note of the report of the Keeper on the lighting of harbours".
 */
export function reportsDescribed(text: string, named: readonly Run[]): Description[] {
  const endsOfNames = new Set(named.map(({ end }) => end));
  return [...text.matchAll(head)].flatMap(({ index, 0: whole, 1: words = "" }): Description[] => {
    const from = index + whole.length;
    const start = from - words.length;
    const length = lengthOfSubject(text.slice(from));
    if (length === undefined) return [];
    const before = text.slice(Math.max(0, index - 160), index);
    const after = text.slice(from + length, from + length + 200);
    const isThere = exists.test(before) || isMade.test(words) || madeAfter.test(after);
    const author = words.replace(/ \p{Ll}+ $/u, "");
    const isOpenName = longName.test(author) && !endsOfNames.has(start + author.length);
    if (!isThere || !ends.test(after) || isOpenName || asking.test(before) || yetToCome.test(after))
      return [];
    return [{ start, end: from + length, from, kind: "report" }];
  });
}
