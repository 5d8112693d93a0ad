import { isAskedByOthers } from "./asked-by-others.ts";
import { isAddedByOrgan } from "./closing-participles.ts";
import { type Boundary, isOfOthers, isSaidByOrgan, isSpoken, isThirdPerson } from "./organ-verbs.ts";
import { type FormTree, type VerbForm, type VerbPhrase, verbPhraseAt } from "./verb-phrases.ts";
import { adverbialLength, connectiveLength, plainSpelling, type Word, wordsFrom } from "./words.ts";

/** Where an act may begin: after a comma, a semicolon or a dash, at "; (b) Decides", or after "and" and the like. */
const boundaries = /; \([a-z]{1,2}\) (?=\p{Lu})|[,;—–] |(?<= )(?:and|but|while|as well as) /gu;

/** An item acts as an operative paragraph does, but its participles and infinitives say what is asked for. */
type ActingForm = VerbForm | "item";

/** The longest act with the words that may come before it: "accordingly also calls once again upon". */
const longestAct = 20;

/** The forms of verbs that begin acts, and the words with which such forms begin. */
export interface SecondaryForms extends Readonly<Record<VerbForm | "plural", FormTree>> {
  firstWords: ReadonlySet<string>;
}

/**
 * The acts after the opening phrase: finite verbs, and in the preamble participles, that follow a comma, a semicolon or
 * "and" without a subject of their own; and "and to encourage", which continues what is asked.
 */
export function secondaryPhrases(
  text: string,
  opening: VerbPhrase | undefined,
  form: ActingForm,
  forms: SecondaryForms,
): VerbPhrase[] {
  const found: VerbPhrase[] = [];
  let last = opening;
  boundaries.lastIndex = last?.end ?? 0;
  for (let match = boundaries.exec(text); match; match = boundaries.exec(text)) {
    const start = match.index + match[0].length;
    const isJoint = /^[a-z]/.test(match[0]);
    const boundary: Boundary = {
      // "to promote lamps, as well as encouraging trade" goes on what somebody does.
      comma: !isJoint || (/[,;]/.test(text.charAt(match.index - 2)) && match[0] !== "as well as "),
      isJoint,
      isWhile: match[0] === "while ",
      before: last?.verb,
      since: text.slice(last?.end ?? 0, match.index),
    };
    const phrase = phraseFrom(text, start, boundary, form, forms);
    if (!phrase) continue;
    found.push(phrase);
    last = phrase;
    boundaries.lastIndex = phrase.end;
  }
  return found;
}

function phraseFrom(
  text: string,
  start: number,
  boundary: Boundary,
  form: ActingForm,
  forms: SecondaryForms,
): VerbPhrase | undefined {
  const gap = text.indexOf(" ", start);
  const first = text.slice(start, gap === -1 ? undefined : gap);
  // Few words of a text can begin an act. "; and Requests" is in capitals where a paragraph was joined to another.
  const word = plainSpelling(first.replace(/,$/, ""));
  if (!forms.firstWords.has(boundary.comma ? word.toLowerCase() : word)) return undefined;
  const words = wordsFrom(text, start, longestAct);
  let at = 0;
  for (let length = connectingLength(words, at); length > 0; length = connectingLength(words, at))
    at += length;
  // "In this regard" after a comma may belong to what came before; "and in this regard" begins an act.
  const afterPhrase = at > 0 ? { ...boundary, comma: true } : boundary;
  return phraseAt(words, at, afterPhrase, form, forms);
}

/** How many words at a place join an act to the one before: "in this regard", "accordingly". */
function connectingLength(words: readonly Word[], at: number): number {
  return adverbialLength(words, at) || connectiveLength(words, at);
}

function phraseAt(
  words: readonly Word[],
  at: number,
  boundary: Boundary,
  form: ActingForm,
  forms: SecondaryForms,
): VerbPhrase | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.name === "to")
    return boundary.isJoint && boundary.comma && form !== "item" && asksOrSettles(boundary)
      ? infinitiveAt(words, at, forms.operative)
      : undefined;
  // "and in this regard, we look forward to"
  if (word.name === "we") return verbPhraseAt(words, at + 1, forms.plural);
  const finite = boundary.isWhile ? undefined : verbPhraseAt(words, at, forms.operative);
  if (finite && isThirdPerson(finite, words, at, boundary))
    return isOfOthers(boundary, finite, form, forms) ? undefined : finite;
  if (form === "item") return undefined;
  const participle = verbPhraseAt(words, at, forms.preambular);
  const rest = participle ? words.slice(at + participle.length) : [];
  if (participle && isAskedByOthers(participle, rest, boundary.since, boundary.isJoint)) return undefined;
  const next = rest[0]?.name;
  if (form === "operative" && !boundary.isWhile)
    return participle && isAddedByOrgan(participle, next, boundary) ? participle : undefined;
  return participle &&
    isSpoken(participle, next, boundary, form) &&
    isSaidByOrgan(participle, next, boundary, form)
    ? participle
    : undefined;
}

/** "Stresses that States should mend lamps, and to encourage trade" goes on with what States should do. */
function asksOrSettles({ before }: Boundary): boolean {
  return before?.class === "directive" || before?.class === "deciding";
}

/** "… to enhance cooperation, and to encourage Member States": the organ encourages. */
function infinitiveAt(words: readonly Word[], at: number, operative: FormTree): VerbPhrase | undefined {
  const [first, last] = [words[at], words[at + 1]];
  if (!first || !last || !/^(?:encourage|urge|invite|request)$/.test(last.name)) return undefined;
  const verb = operative.next.get(`${last.name}s`)?.verb;
  return verb && { verb, modifier: undefined, adverbs: [], start: first.start, end: last.end, length: 2 };
}
