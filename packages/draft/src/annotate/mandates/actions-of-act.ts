import type { Run } from "../../block.ts";

/** Those to whom somebody reports: "the Security Council", "it", "Member States". */
const receiver =
  "(?:(?:the|its|their respective) )?(?:(?:[A-Z][a-z-]+ ){0,3}(?:Council|Assembly|Committee|Commission|Conference|Forum|Board|Secretary-General|Member States)|governing bodies|it)\\b";
/** ", and report thereon", "and report back", "and report on lamps to the Council"; "watch and report on fog" is one action. */
const furtherReport = `,? and (?=(?:(?:also|further|[a-z]+ly) ){0,2}report(?: (?:back|thereon)\\b|\\b[^;]{0,120}? to,? ${receiver}))`;
/** "use the list to report by 1 May 2044 to the Committee" */
const datedReport = ` to (?=report (?:by|within|before|no later than|not later than) [^,;]{1,40} to ${receiver})`;
/** Words that begin another action of the same act: ", and to report", "and to submit". */
const furtherAction = new RegExp(
  `(?:,? (?:and|as well as)(?: also| further)?|,) to (?=[a-z]+ |report, )|${furtherReport}|${datedReport}|\\b(?:obligations?|commitments?|responsibilit(?:y|ies)) to (?=report\\b)`,
  "g",
);
const nouns =
  /^(?:be|the|its|their|his|her|all|a|an|each|those|these|that|which|it|them|both|any|other|such)\b/;

/** The actions of an act, from the first: "to A, to B and to C". */
export function partsOf(words: string): Run[] {
  const starts = [...words.matchAll(furtherAction)].flatMap(({ index, 0: joint }) => {
    const start = index + joint.length;
    return nouns.test(words.slice(start)) ? [] : [{ before: index, start }];
  });
  return [{ before: 0, start: 0 }, ...starts].map(({ start }, index) => ({
    start,
    end: starts[index]?.before ?? words.length,
  }));
}
