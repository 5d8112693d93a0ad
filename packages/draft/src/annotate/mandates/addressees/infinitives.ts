import type { Token } from "../tokens.ts";
import { words } from "./word-lists.ts";

/** Words that "to" and a verb complete: "in a position to do so", "their commitment to reduce". */
const completed = words(
  `position able unable wish wishes wishing willing yet ready mandated entitled capacity responsibility responsible
   obligation obligations commitment commitments committed effort efforts ability inability readiness determination failed
   failing fail need needs needed invited seeking seek used measures steps action competence authority mandate mandates want wanting intending intend right
   rights opposed agreed decided prepared refused refusing refuse opportunity intention continue continues continuing confirmed reported believed
   known alleged deemed suspected estimated ceased invitation invitations`,
);

/** Words that "to" and a noun complete: "access to justice", "the parties' report to the Council". */
const leading = words(
  `access related relating pursuant according contribution contributions contribute contributing respect regard view
   prior subject due support assistance threat threats vulnerable exposed response responses approach approaches addition
   relation next up annexed attached accordance attention belonging closer adhere adherence report reports applicable
   similar limited referred reference relevant thanks solutions signatories signatory acceding accede`,
);

/** Words after "to" that begin no action. */
const nouns = words(
  `the its their his her all a an each every those these that this which whom it them him any such other both women arms peace
   date persons people civilians children education health international national human development justice
   climate terrorism food and or countries refugees armed conflict conflicts treaties conventions agreements disputes
   negotiations relevant concerned interested appropriate competent remaining respective two three various many some more
   most affected neighbouring others future existing developing developed least local regional parties
   donors members partners institutions stakeholders`,
);

/** Verbs that are no nouns as well: after "access to", they begin an action. */
const verbs = words(
  `abide abstain accede adopt allow apply assess assist assume avoid become carry cease comply conduct consider consult
   continue contribute convene cooperate coordinate create designate develop do engage enhance ensure establish evaluate
   enable examine expand explore facilitate fulfil fully give grant identify implement improve include inform initiate intensify invite
   keep maintain make observe organize participate pay prepare prevent prioritize proceed promote protect provide pursue
   ratify refrain remain resolve respond restore serve strengthen submit take transmit undertake uphold withdraw`,
);

/** Whether a "to" begins an action: "to submit", "to actively promote", "to, inter alia, submit". */
export function beginsAction(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.text !== "to") return false;
  const last = tokens[at - 1];
  const following = tokens[at + 1];
  if (!following) return true;
  if (following.kind === "comma") return following.text !== ";";
  if (following.kind === "name" || !/^[a-z][a-z-]*$/.test(following.text)) return false;
  // "to mend lamps in order to see, to count them": a purpose is not the action.
  if (/^(?:order|as)$/.test(last?.text ?? "") && /^(?:in|so)$/.test(tokens[at - 2]?.text ?? "")) return false;
  // "at its tenth session, to be held in May, to submit"
  if (last?.kind === "comma" && following.text === "be" && tokens[at + 2]?.text === "held") return false;
  if (last?.kind === "word" && completed.has(last.text)) return false;
  if (last?.kind === "word" && leading.has(last.text)) return verbs.has(following.text);
  return !nouns.has(following.text) && !/[a-z]ing$/.test(following.text.replace(/^bring$/, ""));
}

/** The modal verbs of "that States should". */
export const modals = words("should shall must will would may can");

/** A verb after the subject of a clause with "that": "that the Secretary-General submit". */
export const baseVerb =
  /^(?:abolish|accept|terminate|decide|encourage|treat|accelerate|adhere|align|amend|announce|appoint|arrange|begin|collaborate|collect|commence|commit|consolidate|deepen|define|deter|dispatch|distribute|emphasize|enable|enforce|enlarge|enter|explain|foster|fulfil|guarantee|harmonize|incorporate|inspect|investigate|leverage|liaise|mainstream|negotiate|nominate|oversee|prohibit|raise|realize|reconsider|refine|reinforce|remove|replace|retain|safeguard|seize|select|specify|streamline|sustain|utilize|abide|abstain|accede|adopt|allow|apply|assess|assist|assume|be|become|build|bring|carry|cease|coordinate|comply|conduct|consider|consult|contact|continue|contribute|convene|cooperate|create|designate|desist|determine|develop|disarm|disclose|do|elaborate|engage|ensure|end|enhance|establish|evaluate|examine|exercise|expand|explore|facilitate|focus|formulate|fully|give|grant|halt|have|hold|identify|immediately|implement|improve|include|increase|inform|initiate|intensify|invite|issue|keep|lift|look|maintain|make|notify|observe|organize|participate|pay|play|permit|prepare|present|prevent|prioritize|proceed|promote|protect|provide|pursue|ratify|reach|receive|refrain|release|remain|renounce|report|respect|respond|restore|resume|review|seek|serve|set|share|stop|strengthen|submit|support|suspend|take|transmit|undertake|update|urgently|use|withdraw|work|also|analy[sz]e|clarify|complete|demonstrate|devote|direct|draw|eliminate|expedite|extend|finali[sz]e|follow|integrate|mobili[sz]e|open|place|publish|put|redouble|reduce|rescind|resolve|return|reverse|revoke|send|show|sign|tackle|transfer|verify|brief|circulate|communicate|compile|deliver|demilitarize|deploy|design|disband|disengage|lay|produce|reaffirm|redeploy|reject|renew|revise|uphold|continues|begins|focuses|considers|ensures|establishes|facilitates|gives|includes|informs|keeps|makes|prepares|promotes|provides|remains|submits|takes|undertakes)$/;

/** Words before a noun that looks like such a verb: "through the use of", "in support of". */
const beforeNoun = words(
  "the a an its their his her this such any all other of in for with by from to through",
);

/** A verb that is a noun as well, and a verb only after the name of somebody: "that interested States offer". */
const afterName = /^offers?$/;

/** Whether a word ends the subject of a clause with "that". */
export function endsSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  // Some documents print "prioritise" where the United Nations spells "prioritize" (Editorial Manual, "Spelling").
  const isVerb = baseVerb.test(token.text) || baseVerb.test(token.text.replace(/ise$/, "ize"));
  if (afterName.test(token.text)) return tokens[at - 1]?.kind === "name";
  return modals.has(token.text) || (isVerb && !beforeNoun.has(tokens[at - 1]?.text ?? ""));
}
