import { type FormTree, type VerbForm, type VerbPhrase, verbPhraseAt } from "./verb-phrases.ts";
import { adverbialLength, isAdverb, isConnective, type Word, wordsFrom } from "./words.ts";

/** Verbs whose participles, after a comma, say what the organ does; those of others say what somebody else does. */
const speaking =
  /^(?:acknowledge|affirm|applaud|assert|be-|bear-in-mind|call-|commend|condemn|congratulate|deplore|denounce|emphasize|encourage|express|highlight|invite|look-forward|note|pay-|reaffirm|recall|recognize|regret|reiterate|reject|remain-|request|stress|take-note|underline|underscore|urge|welcome)/;

/** Those of them that also say what others do: "by supporting research and recognizing its worth". */
const ambiguous = /^(?:acknowledge|applaud|encourage|highlight|invite|note|recognize|request|urge|reject)/;

/** A document or another body says something, and goes on with participles. */
const ofDocument =
  /, (?:which|who) (?:(?:also|further) )?(?:call|emphasi[sz]e|stresse|affirm|reaffirm|recogni[sz]e|note|invite|request|urge|encourage|acknowledge|underline|highlight|reiterate|recommend)d?(?:ed)?\b[^;]*$/;

/** Somebody's action is described by a participle: "by supporting", "including promoting". */
const gerund = /\b(?:by|of|in|for|including|through|on|to|at|from) (?:[a-z]+ly )?[a-z]+ing\b/;

/** Third persons that are plural nouns as well: "norms and values". */
const nouns = new Set(
  "requests notes calls demands values supports marks respects warns directs decreases draws renews looks acts remains needs".split(
    " ",
  ),
);

/** What follows a verb, and seldom a noun in the plural. */
const objects = new Set(
  "the that all upon on for its with to member states governments a an in every each those any relevant other of him her them it both further".split(
    " ",
  ),
);

/** What follows "requests" where somebody asks, and seldom where it is a noun. */
const asked = new Set("the that all its him her them both those".split(" "));

/** Where an act may begin: after a comma, a semicolon or a dash, or after "and" and the like. */
const boundaries = /[,;—–] |(?<= )(?:and|but|while) /g;

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
  let last = from;
  boundaries.lastIndex = from;
  for (let match = boundaries.exec(text); match; match = boundaries.exec(text)) {
    const start = match.index + match[0].length;
    const isJoint = /^[a-z]/.test(match[0]);
    const comma = !isJoint || text.charAt(match.index - 2) === ",";
    const boundary = { comma, isJoint, isWhile: match[0] === "while ", since: text.slice(last, match.index) };
    const phrase = phraseFrom(text, start, boundary, form, forms);
    if (!phrase) continue;
    found.push(phrase);
    last = phrase.end;
    boundaries.lastIndex = phrase.end;
  }
  return found;
}

/** What comes before a place where an act may begin. */
interface Boundary {
  comma: boolean;
  /** "and", "but" or "while". */
  isJoint: boolean;
  isWhile: boolean;
  /** The words since the act before. */
  since: string;
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
  const afterPhrase = at > 0 ? { ...boundary, comma: true } : boundary;
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
  const finite = boundary.isWhile ? undefined : verbPhraseAt(words, at, forms.operative);
  if (finite && isThirdPerson(finite, words, at, boundary))
    return isOfOthers(boundary, form, forms) ? undefined : finite;
  if (form === "operative" && !boundary.isWhile) return undefined;
  const participle = verbPhraseAt(words, at, forms.preambular);
  const next = participle && words[at + participle.length]?.name;
  const { id = "" } = participle?.verb ?? {};
  const isSpoken = speaking.test(id) || (id === "consider" && boundary.isWhile && form === "preambular");
  return participle && isSpoken && isSaidByOrgan(participle, next, boundary, form) ? participle : undefined;
}

/**
 * Whether a finite verb belongs to somebody else: it goes on a clause such as "which recognizes … and calls upon …". The
 * organ's own verbs come after ", and". In the preamble they are participles, and finite ones are rare.
 */
function isOfOthers(
  { comma, isJoint, since }: Boundary,
  form: VerbForm,
  { operative }: SecondaryForms,
): boolean {
  if (comma && isJoint) return false;
  if (form === "preambular") return true;
  const clause = since.slice(since.lastIndexOf(";") + 1);
  if (!comma) return /\b(?:which|who|whereby)\b/.test(clause);
  return [...clause.matchAll(/\b(?:which|who|that) (?:(?:also|further|inter alia),? )?([a-z]+)\b/g)].some(
    ([, verb = ""]) => operative.next.has(verb),
  );
}

/** Whether a participle says what the organ does: after a comma, or after "and" and "while" where nobody else acts. */
function isSaidByOrgan(
  { verb }: VerbPhrase,
  next: string | undefined,
  { comma, isJoint, isWhile, since }: Boundary,
  form: VerbForm,
): boolean {
  // "requested and requesting States", "to consider, as appropriate, requesting help"
  if (/\brequest(?:ed|ing)\s*$|\bconsider,? (?:[a-z]+ ){0,2}[a-z]*,?\s*$/.test(since)) return false;
  // "Urges States to …, while recognizing the rights of all" says what States do; "…, while recognizing that" does not.
  if (form === "operative")
    return !/ to [a-z]/.test(since) || (comma && (next === "that" || !ambiguous.test(verb.id)));
  // "the Declaration, which emphasized …, calling for"
  if (comma && !isJoint) return !ofDocument.test(since);
  if (comma && !isWhile) return true;
  const isJoined = since.trim() === "";
  if (isJoined) return true;
  return isWhile || (!/ing $/.test(since) && !(ambiguous.test(verb.id) && gerund.test(since)));
}

function isThirdPerson(phrase: VerbPhrase, words: readonly Word[], at: number, { comma }: Boundary): boolean {
  const name = words.slice(at).find((word) => !isColouring(word.name))?.name ?? "";
  // "in financing strategies and strengthens capacity" says what somebody else does.
  if (!nouns.has(name))
    return (
      comma || speaking.test(phrase.verb.id) || /^(?:decide|commit|authorize|approve)/.test(phrase.verb.id)
    );
  // "and strongly supports", "and also requests": an adverb comes before no noun.
  if (/(?:ly|^also)$/.test(words[at]?.name ?? "")) return true;
  const next = words[at + phrase.length];
  const isObject = objects.has(next?.name ?? "") || next?.capital === true;
  if (comma) return isObject || phrase.length > 1;
  // "and calls upon", "and requests the Secretary-General" need no comma; other plural nouns do.
  return (
    (name === "calls" && phrase.verb.id.startsWith("call-")) ||
    (/^(?:requests|demands)$/.test(name) && (next?.capital === true || asked.has(next?.name ?? "")))
  );
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
