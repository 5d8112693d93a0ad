import { type FormTree, type VerbForm, type VerbPhrase, verbPhraseAt } from "./verb-phrases.ts";
import { adverbialLength, isAdverb, isConnective, type Word, wordsFrom } from "./words.ts";

/** Verbs whose participles, after a comma, say what the organ does; those of others say what somebody else does. */
const speaking =
  /^(?:acknowledge|affirm|be-|bear-in-mind|call-|commend|condemn|deplore|emphasize|encourage|express|highlight|invite|note|reaffirm|recall|recognize|reiterate|request|stress|take-note|underline|underscore|urge|welcome)/;

/** Third persons that are plural nouns as well: "norms and values". */
const nouns = new Set(
  "requests notes calls demands values supports marks respects warns directs decreases draws renews looks acts remains needs".split(
    " ",
  ),
);

/** What follows a verb, and seldom a noun in the plural. */
const objects = new Set(
  "the that all upon on for its with to member states governments a an in every each those any relevant other of secretary-general".split(
    " ",
  ),
);

/** What follows "requests" where somebody asks. */
const asked = new Set("the that all upon its member states".split(" "));

/** Where an act may begin: after a comma, a semicolon or a dash, or after "and" and the like. */
const boundaries = /[,;—–] |(?<= )(?:and|or|but) /g;

/** The longest act with the words that may come before it: "accordingly also calls once again upon". */
const longestAct = 20;

/** The forms of verbs that begin acts, and the words with which such forms begin. */
export interface SecondaryForms extends Readonly<Record<VerbForm, FormTree>> {
  firstWords: ReadonlySet<string>;
}

/**
 * The acts after the opening phrase: finite verbs, and in the preamble participles, that follow a comma, a semicolon or
 * "and" without a subject of their own; and "and to encourage", which continues what is asked.
 */
export function secondaryPhrases(
  text: string,
  from: number,
  form: VerbForm,
  forms: SecondaryForms,
): VerbPhrase[] {
  const found: VerbPhrase[] = [];
  boundaries.lastIndex = from;
  for (let match = boundaries.exec(text); match; match = boundaries.exec(text)) {
    const start = match.index + match[0].length;
    const isJoint = /^[a-z]/.test(match[0]);
    const comma = !isJoint || text.charAt(match.index - 2) === ",";
    const phrase = phraseFrom(text, start, { comma, isJoint }, form, forms);
    if (!phrase) continue;
    found.push(phrase);
    boundaries.lastIndex = phrase.end;
  }
  return found;
}

/** What comes before a place where an act may begin. */
interface Boundary {
  comma: boolean;
  isJoint: boolean;
}

function phraseFrom(
  text: string,
  start: number,
  boundary: Boundary,
  form: VerbForm,
  forms: SecondaryForms,
): VerbPhrase | undefined {
  const gap = text.indexOf(" ", start);
  const first = text.slice(start, gap === -1 ? undefined : gap);
  // Few words of a text can begin an act.
  if (!forms.firstWords.has(first.replace(/,$/, ""))) return undefined;
  const words = wordsFrom(text, start, longestAct);
  let at = 0;
  for (let length = connectingLength(words, at); length > 0; length = connectingLength(words, at))
    at += length;
  // "In this regard" after a comma may belong to what came before; "and in this regard" begins an act.
  const afterPhrase = at > 0 ? { comma: true, isJoint: boundary.isJoint } : boundary;
  return phraseAt(words, at, afterPhrase, form, forms);
}

/** How many words at a place join an act to the one before: "in this regard", "accordingly". */
function connectingLength(words: readonly Word[], at: number): number {
  return adverbialLength(words, at) || (isConnective(words[at]?.name ?? "") ? 1 : 0);
}

function phraseAt(
  words: readonly Word[],
  at: number,
  boundary: Boundary,
  form: VerbForm,
  forms: SecondaryForms,
): VerbPhrase | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.name === "to")
    return boundary.isJoint && boundary.comma ? infinitiveAt(words, at, forms.operative) : undefined;
  const finite = verbPhraseAt(words, at, forms.operative);
  if (finite && isThirdPerson(finite, words, at, boundary)) return finite;
  if (form === "operative" || !boundary.comma) return undefined;
  const participle = verbPhraseAt(words, at, forms.preambular);
  return participle && speaking.test(participle.verb.id) ? participle : undefined;
}

function isThirdPerson(phrase: VerbPhrase, words: readonly Word[], at: number, { comma }: Boundary): boolean {
  const name = words.slice(at).find((word) => !isColouring(word.name))?.name ?? "";
  if (!nouns.has(name)) return true;
  // "and calls upon", "and requests the Secretary-General" need no comma; "calls" and "requests" alone do.
  if (!comma)
    return (
      /^(?:calls|requests)$/.test(name) &&
      (phrase.verb.id.startsWith("call-") || asked.has(words[at + phrase.length]?.name ?? ""))
    );
  return objects.has(words[at + phrase.length]?.name ?? "") || phrase.length > 1;
}

function isColouring(name: string): boolean {
  return name === "also" || name === "further" || isAdverb(name);
}

/** "… to enhance cooperation, and to encourage Member States": the organ encourages. */
function infinitiveAt(words: readonly Word[], at: number, operative: FormTree): VerbPhrase | undefined {
  const [first, last] = [words[at], words[at + 1]];
  if (!first || !last || !/^(?:encourage|urge|invite|request)$/.test(last.name)) return undefined;
  const verb = operative.next.get(`${last.name}s`)?.verb;
  return verb && { verb, modifier: undefined, adverbs: [], start: first.start, end: last.end, length: 2 };
}
