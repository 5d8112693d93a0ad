import type { Run } from "../../../block.ts";
import type { NameRegister } from "../name-register.ts";
import type { MeantRun, NamedText } from "../named-text.ts";

const form =
  /(?<!(?:consent|consent and participation) of |(?:adopted|chosen) by |agreement of )(?:\b(?:[Tt]he|[Tt]hose) (?:concerned |relevant )?(two (?:parties|sides)|parties|Parties|sides)|\b[Aa]ll (?:the |concerned |relevant )?(parties|sides)|\b([Bb]oth (?:parties|sides)))\b(?!(?<=\b[Tt]hose parties) that )(?! (?:(?:with|to|for|by) which|which|who|listed|named|of(?! (?:its|their) )|to (?:the|an?|any|this|that|these|those|such|its|all|armed|\p{Lu}\p{L}*))(?!\p{L}))/gu;
const announcement = /\b(?:hereinafter|hereafter)[^;.]{0,30}[“"](?:the )?([Pp]arties)[”"]/u;
const concludes =
  /\b(?:have agreed|agree) (?:as follows|on the following)|\b(?:this|present) Agreement\b|\bAgreement (?:between|on)\b/;
/** The parties to a treaty, or those who sign a contract, are others. */
const ofTreaty =
  /\b[Pp]arties (?:to|of) (?:the|this|that|an?|its) (?:[\p{L}-]+ ){0,3}(?:Agreement|Convention|Covenant|Treaty|Protocol|Statute|Charter|[Cc]ontract)/u;
const partiesTo =
  /\b[Pp]arties to the (?:(?:\p{Lu}[\p{L}-]*|of|on|for|the) ){0,6}(?:Convention|Covenant|Treaty|Protocol|Statute|Charter)\b/u;
const ofConflict = /\b(?:cease-?fire|hostilities|occupying Power)\b/;
/** Enough to know "all parties" and "both sides", and not "the parties". */
const ofAnyConflict = /\b(?:armed|the) conflict\b/i;

/** Whether words are the short form of parties: a name before them is only one of those. */
export function isPartiesForm(words: string): boolean {
  return /^(?:[Pp]arties|sides)$/.test(words);
}

/**
 * Makes a reader of "the parties" in the texts of a resolution, one after the other. They are those to the conflict: in the
 * Security Council always, unless it speaks of the parties to a treaty; elsewhere after the text has named or announced
 * them, or when the resolution speaks of a conflict.
 */
export function partiesReader(
  texts: readonly NamedText[],
  { speaking, named }: NameRegister,
): (read: NamedText) => MeantRun[] {
  const conflict = named("parties to the conflict");
  if (!conflict) return () => [];
  const isCouncil = speaking === "security-council";
  let areNamed = isCouncil
    ? !texts.some(({ text }) => partiesTo.test(text))
    : canOnlyBeOfConflict(texts, ofConflict);
  const areAllNamed = areNamed || (!isCouncil && canOnlyBeOfConflict(texts, ofAnyConflict));
  let areCapital = false;
  return (read) => {
    const announced = announcedParties(read.text);
    const first = read.named.find(({ id }) => id === conflict.id)?.end ?? announced?.end;
    const runs = partiesIn(read.text, areCapital).filter(
      ({ start, areAll }) => areNamed || (areAll && areAllNamed) || (first ?? start) < start,
    );
    areNamed ||= first !== undefined;
    areCapital ||= announced?.words === "Parties";
    return runs.map(({ start, end }) => ({ run: { start, end }, meant: conflict }));
  };
}

/** The word by which a text announces parties, and where: (hereinafter “the parties”). */
function announcedParties(text: string): { words: string; end: number } | undefined {
  const found = announcement.exec(text);
  // Those who conclude an agreement announce themselves in it.
  if (found && concludes.test(text)) return undefined;
  return found?.[1] === undefined ? undefined : { words: found[1], end: found.index + found[0].length };
}

/**
 * Whether "the parties" of a resolution that does not name those to a conflict can only be these: it speaks of a conflict,
 * and of no treaty that has parties.
 */
function canOnlyBeOfConflict(texts: readonly NamedText[], conflict: RegExp): boolean {
  return texts.some(({ text }) => conflict.test(text)) && !texts.some(({ text }) => ofTreaty.test(text));
}

/**
 * Where a text says "the parties", "all parties", "both parties", "both sides" or "the sides". "The parties to the
 * Treaty" are others, "consent of the parties" is a principle, "means chosen by the parties" are those of any, and "the
 * Parties" are meant only where the text has announced them so.
 */
function partiesIn(text: string, areCapital: boolean): (Run & { areAll: boolean })[] {
  return [...text.matchAll(form)].flatMap(({ index, 0: whole, 1: after, 2: all, 3: both }) => {
    const words = after ?? all ?? both ?? "";
    if (words === "Parties" && !areCapital) return [];
    const end = index + whole.length;
    return [{ start: end - words.length, end, areAll: after === undefined }];
  });
}
