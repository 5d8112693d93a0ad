import type { Run } from "../../../block.ts";
import { nounOf } from "../../name-nouns.ts";
import { kindByNoun } from "./kinds-of-documents.ts";
import { withMission } from "./titles-of-states.ts";

const capitals = "\\p{Lu}[\\p{L}\\p{N}’'-]*(?: \\p{Lu}[\\p{L}\\p{N}’'-]*)*";
const joined = `${capitals}(?: (?:of|for|on|and|of the|for the|on the|in the|and the) ${capitals})*`;
const years = /^(?: (?:for )?\d{4}(?:[–‑-]\d{2,4}| to \d{4})?(?![\p{L}\d/]))/u;
const numbered = /^(?:, \d{4})? \(No\. \d+\)/;
const dated = new RegExp(
  `^ of \\d{1,2} \\p{Lu}\\p{L}+ \\d{4} (?:on|for|concerning) (?:the |an? )?${joined}`,
  "u",
);
const between = new RegExp(`^ between (?:the )?(?:${joined}) and (?:the )?(?:${joined})`, "u");
/** "Fog Declaration and Plan of Action" is one document: two would be "the Declaration and the Plan". */
const twin = new RegExp(
  `^ and (?:Programme of Action|Plan of Action|Platform for Action|Action Plan|Agenda for Action|Framework for Action|Call (?:to|for) Action|Commitments?|Recommendations|Guidelines(?= (?:on|for) )|Plan of Implementation)(?: (?:of|for|on|to|to the|of the) ${joined})?`,
  "u",
);
/** "Declaration on Measures to Eliminate Fog", "Acts against the Safety of Lamps" */
const onward = new RegExp(
  `^ (?:to(?: an?)?|of an?|on an?|among|against(?: the| all)?|with [Rr]espect to(?: the)?|under the) ${joined}|^ relating to (?:the )?${capitals}|^ through (?:the )?${joined}(?: in ${joined})?`,
  "u",
);
/** "Convention for the Lighting of Harbours and of the Coasts of Others" */
const again = new RegExp(`^ and (?:of|on|for) (?:the |[Tt]heir )?${joined}`, "u");
const afterCapital = new RegExp(`^ (?:the|all|their|an?) ${joined}(?: in ${joined})?`, "u");
/** "Harbour Treaty to Facilitate Access to Lamps" */
const toAct = new RegExp(`^ to ${joined}(?: (?:the|all|their|an?) ${joined}){0,2}(?: in ${joined})?`, "u");
/** "Declaration on Principles Guiding Relations between Participating States" */
const amongAll = new RegExp(`^ between (?:the )?${joined}`, "u");
const list = new RegExp(`^(?:, ${capitals})+,? and ${capitals}`, "u");

/** A title whose document is made to do something, which may be part of it. */
const toActOf =
  /(?:Agreement|Commitment|Framework|Guidelines|Plan|Plan of Action|Principles|Treaty|Strategy)$/;

/** Where a title ends whose first capitals end at a place: after its years, number, parties or list. */
export function endOfTitle(text: string, { start, end }: Run, isUnderstood: (run: Run) => boolean): number {
  const goesOn = (pattern: RegExp, from: number) =>
    pattern.exec(text.slice(from, from + 300))?.[0].length ?? 0;
  const words = text.slice(start, end);
  if (withMission.test(words)) return end;
  const isOpen = / (?:on|for|of|against) |(?:Treaty|Commitment|Framework) to \p{Lu}/u.test(words);
  const toActLength = toActOf.test(words) ? goesOn(toAct, end) : 0;
  if (toActLength > 0) return endOfTitle(text, { start, end: end + toActLength }, isUnderstood);
  const waits = / (?:Against|Of|On|For|To|With)$|\p{Ll}ing$/u.test(words);
  const waitingLength = isOpen && waits ? goesOn(afterCapital, end) : 0;
  const onwardLength = isOpen ? goesOn(onward, end + waitingLength) : 0;
  if (waitingLength + onwardLength > 0) return end + waitingLength + onwardLength;
  for (const pattern of [dated, twin]) {
    const length = goesOn(pattern, end);
    if (length > 0) return end + length;
  }
  const partiesLength =
    / (?:on|for|of|concerning) /.test(words) || /(?:Agreement|Treaty|Protocol|Memorandum)$/.test(words)
      ? goesOn(between, end) || (/ Relations$/.test(words) ? goesOn(amongAll, end) : 0)
      : 0;
  if (partiesLength > 0) return end + partiesLength;
  for (const pattern of isOpen ? [list, again] : []) {
    const length = goesOn(pattern, end);
    const rest = text.slice(end, end + length);
    const isOthers = isUnderstood({ start: end, end: end + length });
    if (
      length > 0 &&
      !isOthers &&
      !rest.split(/, | and /).some((part) => kindByNoun[nounOf(part)?.noun ?? ""])
    )
      return end + length;
  }
  const afterNumber = end + goesOn(years, end);
  return afterNumber + goesOn(numbered, afterNumber);
}
