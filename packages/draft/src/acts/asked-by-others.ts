import type { VerbPhrase } from "./verb-phrases.ts";
import type { Word } from "./words.ts";

const asking = /^(?:appeal|call-|demand|encourage|invite|request|urge)/;

/** A letter says what its author asks for: "the letter from the Keeper, requesting lamps". */
const letter =
  /^(?: of)?(?: (?:the|an?|his|her|their))?(?: [a-z]+| [A-Z][A-Za-z-]*[’']s){0,2} (?:letters?|messages?|notes? verbales?)\b/;

/** "the statement of 3 May by the Keeper, requesting lamps"; the organ itself may call for them after a statement. */
const statementByPerson = /^(?: of)?(?: the| an?)? statements?\b[^;]{0,60}? by (?:the |his |her )?[A-Z]/;

/** "the adoption by the Commission of its resolution 5, calling for lamps" */
const adoptedByOthers =
  /^ (?:the )?(?:adoption|issuance) by (?:the |an? )?[A-Z][^;]{0,160}? of (?:its|his|her|their|the|an?) /;

/** What others decide or say, and what organs are called on there. */
const decidedByOthers =
  /\b(?:decisions?|calls?|communiqués?|declarations?|resolutions?|appeals?|recommendations?|requests?|conclusions|statements?)\b(?! in (?:its|this|the present) )/;
const organs =
  /^(?:(?:the )?(?:united nations )?(?:security )?council|(?:the )?general assembly|(?:the )?united nations) to$/;

/** Whether a participle that asks says what somebody else asks for, who is named before it. @param next the words after it */
export function isAskedByOthers(
  { verb: { id } }: VerbPhrase,
  next: readonly Word[],
  since: string,
  isAfterAnd: boolean,
): boolean {
  if (!asking.test(id)) return false;
  if (!isAfterAnd && (letter.test(since) || adoptedByOthers.test(since))) return true;
  if (!isAfterAnd && id === "request" && statementByPerson.test(since)) return true;
  // "the decision of the Union, calling on the Council to send lamps"
  const names = next.map(({ name }) => name);
  const isOfOrgan = [2, 3, 4, 5].some((length) => organs.test(names.slice(0, length).join(" ")));
  return isOfOrgan && decidedByOthers.test(since.slice(since.lastIndexOf(";") + 1));
}
