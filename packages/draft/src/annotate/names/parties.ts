import type { Run } from "../../block.ts";

const form =
  /(?<!(?:consent|consent and participation) of |chosen by |agreement of )(?:\b(?:[Tt]he|[Tt]hose) (?:concerned |relevant )?(two (?:parties|sides)|parties|Parties)|\b[Aa]ll (?:the |concerned |relevant )?(parties|sides)|\b([Bb]oth (?:parties|sides)))\b(?! (?:of|to (?:the|an?|any|this|that|these|those|such|its|all|armed|\p{Lu}\p{L}*))(?!\p{L}))/gu;
const announcement = /\b(?:hereinafter|hereafter)[^;.]{0,30}[“"](?:the )?([Pp]arties)[”"]/u;
/** The parties to a treaty, or those who sign a contract, are others. */
const ofTreaty =
  /\b[Pp]arties (?:to|of) (?:the|this|that|an?|its) (?:[\p{L}-]+ ){0,3}(?:Agreement|Convention|Covenant|Treaty|Protocol|Statute|Charter|[Cc]ontract)/u;
const ofConflict = /\b(?:cease-?fire|hostilities|occupying Power)\b/;

/** Whether words are the short form of parties: a name before them is only one of those. */
export function isPartiesForm(words: string): boolean {
  return /^(?:[Pp]arties|sides)$/.test(words);
}

/** The word by which a text announces parties, and where: (hereinafter “the parties”). */
export function announcedParties(text: string): { words: string; end: number } | undefined {
  const found = announcement.exec(text);
  return found?.[1] === undefined ? undefined : { words: found[1], end: found.index + found[0].length };
}

/**
 * Whether "the parties" of a resolution that does not name those to a conflict can only be these: it speaks of a conflict,
 * and of no treaty that has parties.
 */
export function canOnlyBeOfConflict(texts: readonly string[]): boolean {
  return texts.some((text) => ofConflict.test(text)) && !texts.some((text) => ofTreaty.test(text));
}

/**
 * Where a text says "the parties", "all parties", "both parties", "both sides" or "the two sides". "The parties to the
 * Treaty" are others, "consent of the parties" is a principle, "means chosen by the parties" are those of any, and "the Parties" with a capital only where the text has
 * announced them so.
 */
export function partiesIn(text: string, areCapital: boolean): Run[] {
  return [...text.matchAll(form)].flatMap(({ index, 0: whole, 1: after, 2: all, 3: both }) => {
    const words = after ?? all ?? both ?? "";
    if (words === "Parties" && !areCapital) return [];
    return [{ start: index + whole.length - words.length, end: index + whole.length }];
  });
}
