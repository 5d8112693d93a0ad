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
  `access related relating pursuant according contribution contributions contribute contributed contributing respect regard view
   prior prejudice subject due support assistance threat threats vulnerable prone susceptible exposed response responses approach approaches addition
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
   donors members partners institutions stakeholders resolution resolutions paragraph paragraphs`,
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
  // "to more actively submit"
  if (/^(?:more|most)$/.test(following.text) && /ly$/.test(tokens[at + 2]?.text ?? "")) return true;
  if (last?.kind === "word" && leading.has(last.text)) return verbs.has(following.text);
  return !nouns.has(following.text) && !/[a-z]ing$/.test(following.text.replace(/^bring$/, ""));
}

/** The modal verbs of "that States should". */
export const modals = words("should shall must will would may can");

/** A verb after the subject of a clause with "that": "that the Secretary-General submit". */
export const baseVerbs = words(
  `abide abolish abstain accede accelerate accept adhere adopt align allow also amend analyse analyze announce
   apply appoint arrange assess assist assume be become begin begins brief bring build carry cease circulate
   clarify collaborate collect commence commit communicate compile complete comply conduct consider considers
   conclude confirm consolidate consult contact continue continues contribute convene cooperate coordinate create decide deepen
   define deliver demilitarize demonstrate deploy design designate desist deter determine develop devote direct
   disarm disband disclose disengage dispatch distribute do draw elaborate eliminate emphasize enable encourage
   end endeavour enforce engage enhance enlarge ensure ensures enter establish establishes evaluate examine exercise
   expand expedite explain explore extend facilitate facilitates finalise finalize focus focuses follow
   formulate foster fulfil fully give gives grant guarantee halt harmonize have hold identify immediately
   implement improve include includes incorporate increase inform informs initiate inspect integrate intensify
   investigate invite issue keep keeps lay leverage liaise lift look mainstream maintain make makes mobilise
   mobilize negotiate nominate notify observe open organize oversee participate pay permit place play prepare
   prepares present prevent prioritize proceed produce prohibit promote promotes protect provide provides
   publish pursue put raise ratify reach reaffirm realize receive reconsider redeploy redouble reduce refine
   refrain reinforce reject release remain remains remove renew renounce replace report rescind resolve respect
   respond restore resume retain return reverse review revise revoke safeguard seek seize select send serve set
   share show sign specify stop streamline strengthen submit submits support suspend sustain tackle take takes
   terminate transfer transmit treat undertake undertakes update uphold urgently use utilize verify withdraw
   work`,
);

/** Words before a noun that looks like such a verb: "through the use of", "in support of". */
const beforeNoun = words(
  "the a an its their his her this such any all other of in for with by from to through",
);

/** A verb that is a noun as well, and a verb only after the name of somebody: "that interested States offer". */
const afterName = /^(?:offers?|act|close|concentrate|meet)$/;

/** Whether a word ends the subject of a clause with "that". */
export function endsSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  // Some documents print "prioritise" where the United Nations spells "prioritize" (Editorial Manual, "Spelling").
  const isVerb = baseVerbs.has(token.text) || baseVerbs.has(token.text.replace(/ise$/, "ize"));
  if (afterName.test(token.text)) return tokens[at - 1]?.kind === "name";
  if (isVerbOfOne(tokens, at)) return true;
  return modals.has(token.text) || (isVerb && !beforeNoun.has(tokens[at - 1]?.text ?? ""));
}

/** "that the Secretary-General reports to", "that the Mission integrates": of one; not "that the Mission reports be read". */
function isVerbOfOne(tokens: readonly Token[], at: number): boolean {
  const [last, { text = "" } = {}, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isOne = last?.kind === "name" && /^\p{Lu}/u.test(last.printed) && !/s$/.test(last.printed);
  if (!isOne || !/s$/.test(text) || next?.kind !== "word" || modals.has(next.text) || next.text === "be")
    return false;
  return baseVerbs.has(text.slice(0, -1)) && !/^(?:and|or|of|for|on|in)$/.test(next.text);
}
