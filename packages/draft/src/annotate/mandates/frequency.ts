import { intervalIn } from "@open-resolutions/core";
import type { AuthoredMandate } from "@open-resolutions/schemas";
import { done } from "./times/read-time.ts";

const repeated = /\b(?:regularly|on a regular basis|periodically|on a periodic basis|at regular intervals)\b/;

/** "regularly review", "review on a regular basis": the action itself, and not something in it, is repeated. */
const repeatedAction =
  /^(?:to )?(?:(?:continue|also|further|help|seek)(?: to)? ){0,3}(?:(regularly|periodically) [a-z]|[a-z]+,? (regularly|periodically|on a regular basis|on a periodic basis|at regular intervals)\b)/;

const adjective =
  /^(?:annual|biennial|triennial|quadrennial|semi-?annual|half-yearly|quarterly|monthly|weekly|daily|yearly|bi-?annual)$/i;

/** What follows "quarterly" where it says how often somebody acts: "report quarterly to the Council", "meet monthly". */
const afterAdverb = /^(?:$|[.,;:](?! and)| (?:to|on|about|in|with|at|for|until|through|thereafter)\b)/;
const beforeNoun = /\b(?:the|an?|its|his|her|their|each|this|that|of|aggregate|and) (?:[a-z]+ )?$/;

/** "designate a day of", "their observance of the Day of Lamps on 3 May": the day comes each year. */
const namedDay =
  /\b(?:designate|proclaim|declare) (?:[a-z0-9]+ ){0,4}(?:day|week|month) (?:of|in) $|\bobservance of [^,;]{3,80} on \d{1,2} [A-Z][a-z]+ $/;

/** What somebody reports with: "an annual report". "His annual report" is written anyway. */
const reported = /^ (?:\w+ ){0,2}(?:reports?|briefings?|updates?|basis|reporting|consultations?|dialogue)\b/;
const writtenAnyway = /\b(?:next|the|his|her|its|their|forthcoming) $/;

/** How often something is asked for, when the words say it; an adjective must describe what is reported. */
export function frequencyIn(words: string, isReport: boolean): AuthoredMandate["frequency"] {
  const interval = intervalIn(words);
  if (interval) {
    const { start, end, value } = interval;
    const quote = words.slice(start, end);
    const after = words.slice(end, end + 40);
    const before = words.slice(Math.max(0, start - 24), start);
    // "designate a day of each year" is done once.
    const isOthers =
      done.test(words.slice(Math.max(0, start - 90), start)) || namedDay.test(words.slice(0, start));
    const isAdverb =
      !adjective.test(quote) ||
      (/\b(?:on an?|at) $/.test(before) && /^[ -](?:basis|intervals)\b/.test(after)) ||
      (/ly$/.test(quote) && afterAdverb.test(after) && !beforeNoun.test(before));
    const isAdjective = isReport && reported.test(after) && !writtenAnyway.test(before);
    if ((isAdverb && !isOthers) || (adjective.test(quote) && isAdjective))
      return { basis: "stated", interval: value, quote };
    // "under the annual report on lamps, on the oil used on a yearly basis"
    const later = frequencyIn(words.slice(end), isReport);
    if (later?.interval !== undefined) return later;
  }
  const again = (isReport ? repeated : repeatedAction).exec(words);
  const quote = again?.slice(1).find((each) => each !== undefined) ?? again?.[0];
  return quote === undefined ? undefined : { basis: "stated", quote };
}

const ambiguous =
  /\b(?:bi-?(?:monthly|weekly)|every (?:two|three|four|six) to (?:[a-z]+) (?:days|weeks|months|years))\b/gi;

/** Words that say how often, and can mean two things: "bimonthly" is every two months, or twice a month. */
export function ambiguousFrequencies(words: string): string[] {
  return [...words.matchAll(ambiguous)].map(([printed]) => printed);
}
