import type { Boundary } from "./organ-verbs.ts";
import type { VerbPhrase } from "./verb-phrases.ts";

/** Verbs whose participles after a comma are the organ's own, whatever it asks for before. */
const remarking = /^(?:note|take-note|recall|reaffirm|reiterate|affirm|regret|express|look-forward)/;

/** Those that also say how somebody acts: "to help, recognizing all efforts". */
const ambiguous = /^(?:recogni|acknowledge|highlight|stress|emphasize|underline|underscore|welcome|commend)/;

/** Those that ask: after "the value of mending lamps", they go on with what is of value. */
const asking = /^(?:call-|urge|encourage|invite|request)/;

/**
 * Somebody's action in the form of a participle: "by supporting", ", scaling up". "Including" and "during" are prepositions,
 * and "funding" is a thing unless something is done by it.
 */
const gerund =
  /(?:,|\b(?:by|of|in|for|and|including|through|on|to|at|from)) (?:[a-z]+ly )?(?!(?:including|during|regarding|concerning|according|following)\b)(?!(?<!\b(?:by|through) )(?:funding|training|meeting|housing|financing|peacekeeping|peacebuilding|trafficking|shipping|spending|everything|wellbeing)\b)[a-z]+ing\b/;

/**
 * What somebody else has said, and goes on saying with a participle: "in which the Council stressed the value of lamps,
 * noting". "States that have reaffirmed their commitment" and "the steps agreed to" say nothing further.
 */
const saidByOthers =
  /\b(?:which|that|who|where(?:in|by)?|when) (?!(?:have|has|had|is|are|was|were) )(?:[^;]{0,160}[ ,])?(?<!\bas |ly )(?:stressed|emphasi[sz]ed|reaffirmed|reiterated|noted|recogni[sz]ed|acknowledged|underlined|underscored|highlighted|urged|encouraged|called|invited|requested|recommended|decided|agreed|declared|affirmed|expressed|recalled|stated|confirmed) (?:that|the|its|their|his|her|all|to|upon|on|States|Member|for (?!in\b|by\b))/;
const saysNow =
  /\b(?:which|who|whereby|that) (?:[a-z]+ ){0,2}(?:stresse|emphasi[sz]e|reaffirm|reiterate|note|recogni[sz]e|acknowledge|underline|highlight|urge|encourage|call|invite|request|recommend|affirm|state|express)(?:e?s)\b/;

/** A document that speaks: "the statement of the Keeper, stressing that". */
const speakingDocument =
  /^[^,;]{0,60}\b(?:statements?|communiqués?|declarations?|letters?|messages?|appeals?|conclusions|recommendations?|decisions?|resolutions?|calls?|view)\b/;

/**
 * Whether a participle after a comma of an operative paragraph says what the organ does: "Welcomes the plan, noting that …",
 * "Urges States to mend lamps, noting the costs". "Bearing in mind" and "taking into account" say how something is to be done.
 */
export function isAddedByOrgan(
  { verb: { id } }: VerbPhrase,
  next: string | undefined,
  { comma, before, since }: Boundary,
): boolean {
  // "recognizing and reducing", "recognizing, reducing" are somebody's actions.
  if (!comma || next === undefined || /^(?:and|or)$|ing$/.test(next)) return false;
  const clause = since.slice(since.lastIndexOf(";") + 1);
  if (saidByOthers.test(clause) || saysNow.test(clause)) return false;
  const isRemark = /^(?:note|take-note|recall|recogni|acknowledge)/.test(id);
  if (!isRemark && (speakingDocument.test(clause) || /^(?:his|her|their)$/.test(next))) return false;
  const isDirective = before?.class === "directive";
  if (asking.test(id)) return !isDirective && !gerund.test(clause);
  if (remarking.test(id)) return true;
  if (!ambiguous.test(id)) return false;
  return next === "that" || !(gerund.test(clause) || (isDirective && / to [a-z]/.test(clause)));
}
