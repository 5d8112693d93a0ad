import type { Run } from "../../block.ts";
import type { Named } from "./tokens.ts";

/** What may come before the verb of an action: "also", "continue to". */
export const reportingAdverbs = `^(?:(?:also|further|[a-z]+ly|continue to|to) ){0,2}`;
/** Verbs with which somebody reports, at the start of an action or after "and to". */
const handingOver = new RegExp(
  String.raw`${reportingAdverbs}(?:submit|present|provide|prepare|transmit|deliver|issue|compile|produce|publish|include)\b[^;]{0,400}?\b(?:reports?|briefings?|(?<!\b(?:to|and|or|[a-z]+ly) )update|updates)\b`,
);
const reporting = new RegExp(
  String.raw`${reportingAdverbs}(?:(?:update and )?report\b|make (?:[a-z]+ )?(?:reports|briefings) (?:to|on)\b|brief\b|apprise\b|update (?:orally )?on\b|keeps?\b([^;]{0,80}?)\b(?:informed|apprised|updated|abreast)\b)`,
);
/** Verbs that also say what is done to a thing: "update the manual", "to inform the planning". */
const informing = new RegExp(`${reportingAdverbs}(?:inform|update),?(?: (?:[a-z]+ly|also))? `);

/** "requests also a final report to the Committee", "give an oral update to the Council" */
const askedReport =
  /^(?:reports to|(?:(?:give|make) an? (?:(?!to )[a-z-]+ ){0,3}|an? )?(?:(?:final|interim|midterm|oral|written) )?(?:report|briefing) (?:to|by|no later than|within|every)|give an? (?:(?!to )[a-z-]+ ){0,3}update to)\b/;

/** Whether an action is to report to somebody. @param run the action, from its verb on */
export function isReport(text: string, run: Run, names: readonly Named[]): boolean {
  const words = text.slice(run.start, run.end);
  const reported = reporting.exec(words);
  // "keep the lamps under review and informed by progress" informs nobody.
  if (reported) return !/\b(?:under|by)\b/.test(reported[1] ?? "");
  if (handingOver.test(words) || askedReport.test(words)) return true;
  const informs = informing.exec(words)?.[0];
  return (
    informs !== undefined && isSomebody(text, { start: run.start + informs.length, end: run.end }, names)
  );
}

const before =
  /^(?:(?:the|its|their|his|her|all|each|other|relevant|those|these|both|any|interested|concerned) ){0,3}/;
const aside = /^(?:[^,;]{1,120}, )(?=(?:the|its|all|those|it|him|them|her|[A-Z])\b)/;
const pronoun = /^(?:it|him|her|them|us)\b/;
const bodies =
  /^(?:[A-Z][A-Za-z-]+ ){0,4}(?:(?:United Nations |States )?(?:[Bb]od(?:y|ies)|[Oo]rgans?|[Ss]ecretariats?|Secretary-General|[Cc]ommittees?|[Cc]ommissions?|Council|Assembly|Board|Conference|Forum|Congress|Panel|Group|Mechanism|President|Chair|Rapporteur|Representative|Ombudsperson|[Aa]uthorities|[Gg]overnments?|[Ss]tates?|[Mm]embers|[Pp]arties|[Oo]rganizations?|[Mm]issions))\b/;

/** What follows somebody who is informed, and not the name of a thing: "update the Council on", but not "the WLO manual". */
const afterSomebody =
  /^(?:\s*$|[,;.)]| (?:on|of|about|in|at|by|regarding|concerning|thereon|thereof|and|or|as|every|that|whether|how|what|which|where|any|upon|to|through|no|within|before|prior|whose|when|if|with|for|from|annually|orally|concerned|[a-z]+ly)\b)/;

function isSomebody(text: string, { start, end }: Run, names: readonly Named[]): boolean {
  const said = text.slice(start, end);
  const skipped = aside.exec(said)?.[0].length ?? 0;
  return [0, skipped].some((from) => {
    const at = from + (before.exec(said.slice(from))?.[0].length ?? 0);
    if (pronoun.test(said.slice(from))) return true;
    const body = bodies.exec(said.slice(at))?.[0];
    if (body !== undefined && afterSomebody.test(said.slice(at + body.length))) return true;
    return names.some(
      (name) =>
        name.actor !== undefined &&
        name.start === start + at &&
        afterSomebody.test(text.slice(name.end, end)),
    );
  });
}
