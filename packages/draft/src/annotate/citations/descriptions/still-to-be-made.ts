/** What makes a document: "the adoption", "the signing in Amberland by the keepers of". A pattern for `u`. */
export const making =
  "(?:adoption|launch|launching|signing|signature|endorsement|approval|publication|promulgation|entry into force|ratification|issuance|release|conclusion)(?: on [^,;]{3,30})?(?: by [^;]{3,200})?(?:, [^;]{3,160},)?(?: of)?";

/** Of these the document is there only afterwards; what is to be signed, ratified or published may be there before. */
const beginning =
  "(?:adoption|launch|launching|approval|promulgation|conclusion|finalization|validation)(?: by [^,;]{3,80})?(?: of)?";

const asking =
  "(?:encourag|urg|request|invit|recommend|support|promot|advocat|facilitat|accelerat|expedit|consider|await|expect|requir|propos|seek|pursu|anticipat|foresee|plan)(?:e|es|ed|ing|s)?";
const hoping =
  "(?:importance|need|necessity|possibility|prospect|feasibility|desirability|benefits?|urgency|absence|lack|aim|goal|objective|purpose|hope) of";
const between =
  "(?:,? (?:the|an?|its|their|any|and|early|prompt|rapid|speedy|swift|timely|possible|\\p{Ll}+ly)){0,4}";
const before = `(?:(?<!\\b(?:led|leading|contributed|due|thanks|addition|regard|relation|referring|reference) )\\b(?:for|to(?: (?!welcome|recall|note)\\p{Ll}+)?|towards|until|pending)|\\b${asking}|\\b${hoping})${between}`;

const asked = new RegExp(`${before} ${making}$`, "iu");
const begunLater = new RegExp(`${before} ${beginning}$`, "iu");
/** "Commends the keepers for the adoption of a strategy": it was adopted. */
const praise =
  /\b(?:commend|congratulat|thank|applaud|appreciati|gratitude|gratef|compliment|prais)\p{Ll}*\b[^;]{0,200} for\b[^;]{0,40}$/iu;

/**
 * Tells whether words ask that a document be made: "Calls for the conclusion of". It does not exist yet. What is to be
 * signed or published may exist, when an article says that it is known.
 */
export function isStillToBeMade(textBefore: string, isKnown: boolean): boolean {
  return (isKnown ? begunLater : asked).test(textBefore) && !praise.test(textBefore);
}
