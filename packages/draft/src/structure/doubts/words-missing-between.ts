import { months } from "@open-resolutions/symbols";
import type { ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";
import { compare, doubtsInTexts } from "./doubts-in-texts.ts";
import { neverAfter } from "./small-words.ts";
import { type WordsFound, wordsAround } from "./words-around.ts";

const articles = "the|an?|its|their";
/** Words that come before a month and its year: other words lack the day. */
const beforeMonths =
  "in|the|of|since|until|by|from|to|than|and|or|between|before|after|during|through|around|beyond|for|as|on|that|its|his|her|their|early|mid|late|dated|period|year|covering|last|next|this|throughout|ending|ended|starting|beginning";

/** Words that cannot follow each other, beside the pairs of small words. Nor does an article end a clause. */
const besides = [
  "accordance (?!with|and|in )\\p{L}+",
  "pursuant (?!to|thereto|only)\\p{L}+",
  "aimed (?!not|(?:\\p{L}{1,20}ly |also |inter alia )?(?:at|to))\\p{L}+",
  `(?:(?<!age )of|for|in|by|with|on|into|upon|between|among|the|its|their) [0-9]{1,3} (?:${articles}|is|are|has|have)`,
  // "paragraph above" without its number.
  "(?:in|of|to|by|under|with) paragraphs? (?:above|below|of|and|to|is|the|in|on|with|that|by|its|for|from|at)",
  // "a important" is left of "an important", and "a of" of "and".
  "(?<!paragraph )a (?!one|once|u[bnrst]|eu)[aeiou]\\p{Ll}{0,30}",
  // "women’s including", "the addressing the needs".
  "\\p{Ll}{2,30}(?:’s|s’) (?:the|of|its|their|an?|that|which|including|is|are|has|have|was|were|for|by|with|shall|should|will|may|can)",
  "(?:the|an?) (?!(?:meeting|opening|closing|morning|evening|beginning|building) )\\p{Ll}{3,20}ing (?:the|an?|its|their|these|those)",
  // "at it eightieth session".
  "it (?:resolutions?|sessions?|decisions?|agenda|territory|\\p{Ll}{3,5}ty-(?:first|second)|(?:\\p{Ll}{3,5}ty-)?(?:third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\\p{Ll}{4,9}(?:teen|tie))th))",
  // "can only achieved".
  "(?:shall|should|must|may|can|could|would|might|cannot)(?: only| also| not)? (?!(?:proceed|exceed|succeed|need|feed|shed|speed|bleed|breed|embed|indeed|involved)(?!\\p{L}))\\p{Ll}{3,20}ed",
  // "peacekeeping December 1973" without the day.
  `(?!(?:${beforeMonths}) )\\p{Ll}{2,30} (?:${months.join("|")}) (?:19|20)[0-9]{2}`,
];
const pair = new RegExp(
  `(?<=\\p{Ll} )(?:(?:${besides.join("|")})(?![\\p{L}\\p{N}’'-])|(?:the|an|its|their)(?=[,;:](?: |$)))`,
  "u",
);

/**
 * Words that end no paragraph. A preposition may after its verb: "disposed of", "to comply with". Items of a list may have
 * their noun in common.
 */
const cutEnd = new RegExp(
  String.raw`(?<=\p{Ll} )(?:${articles}|our|every|whose|than|and|or|(?<!(?:ed|wn|\bto \p{Ll}{2,20}|\b(?:that|wh\p{Ll}{1,3}) [^,;]{1,100}) )(?:of|to|for|with|from|at|into|among|towards))(?=[.,;]$)`,
  "u",
);

/** Paragraphs in which two words follow each other although others must come between them: a line may be lost there. */
export function wordsMissingBetween(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  return doubtsInTexts(paragraphs, "DRF043", compare, (text, { items }) => {
    const found = smallWords(text) ?? pair.exec(text) ?? (items.length === 0 ? cutEnd.exec(text) : undefined);
    if (!found) return undefined;
    const { 0: words, index } = found;
    const around = wordsAround(text, found);
    const message = words.includes(" ")
      ? `"${words}" cannot follow each other, in "${around}": a line or words may be missing between them`
      : `"${words}" cannot end a clause, in "${around}": a line or words may be missing after it`;
    return { index, message };
  });
}

/** The first two small words of a text that never follow each other. */
function smallWords(text: string): WordsFound | undefined {
  const words = text.split(" ");
  let index = 0;
  for (const [at, left] of words.entries()) {
    const right = words[at + 1] ?? "";
    if (neverAfter.get(left)?.has(right) && !isUsual(words, at)) return { index, 0: `${left} ${right}` };
    index += left.length + 1;
  }
  return undefined;
}

/** Whether two small words follow each other here, because of the words around them. */
function isUsual(words: readonly string[], at: number): boolean {
  const [left = "", right = "", after = ""] = words.slice(at, at + 3);
  const before = words[at - 1] ?? "";
  // The letter of a subparagraph is not the article.
  if (left === "a" && /(?:paragraph|;)$/.test(before)) return true;
  return (
    (isAdverb.test(left) && takesAdverb.test(before)) ||
    (/^(?:in|on|at)$/.test(right) && ofPhrases.test(after)) ||
    turning.test(before)
  );
}

/** Prepositions that belong to the word before them: "the persons referred to shall", "dealt with under", "a party to has". */
const isAdverb = /^(?:of|to|in|for|with|on|at|from|into|upon)$/;
const takesAdverb = /(?:ed|dealt|sought|met|held|made|part(?:y|ies)|subject)$/;

/** The second word of a phrase that is used like an adjective: "the in situ keepers", "an in depth study". */
const ofPhrases =
  /^(?:situ|vitro|vivo|absentia|kind|person|house|country|depth|site|risk|service|transit)(?!\p{L})/u;

/** Words after which a verb is before its subject: "nor shall the keepers". */
const turning = /^(?:nor|neither|so|thus|only|then)$/i;
