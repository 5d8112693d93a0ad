import type { AuthoredVerb } from "@open-resolutions/schemas";
import type { FormTree, VerbForm, VerbPhrase } from "./verb-phrases.ts";
import { isAdverb, type Word } from "./words.ts";

/** Verbs whose participles, after a comma, say what the organ does; those of others say what somebody else does. */
const speaking =
  /^(?:acknowledge|affirm|applaud|appreciate|assert|be-|bear-in-mind|call-|commend|condemn|confirm|congratulate|declare|demand|deplore|denounce|determine|draw-attention|echo|emphasize|encourage|express|highlight|invite|look-forward|note|pay-|re-emphasize|reaffirm|recall|recognize|recommit|regret|reiterate|reject|remain-|remind|request|stress|take-note|trust|underline|underscore|urge|welcome)/;

/** Those of them that also say what others do: "by supporting research and recognizing its worth". */
const ambiguous =
  /^(?:acknowledge|applaud|encourage|highlight|invite|note|recognize|recommit|request|urge|reject)/;

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
const asked = new Set("the that all its him her them both these those".split(" "));

/** Plural nouns among them that, after a comma, are verbs unless one of the words below follows. */
const requested = /^(?:notes|requests|demands|supports)$/;
const afterNoun = new Set(
  "of for from to by in on at with and or as made put contained received addressed is are".split(" "),
);

/** What comes before a place where an act may begin. */
export interface Boundary {
  comma: boolean;
  /** "and", "but", "while" or "as well as". */
  isJoint: boolean;
  isWhile: boolean;
  /** The verb of the act before. */
  before: AuthoredVerb | undefined;
  /** The words since the act before. */
  since: string;
}

/**
 * "which recognizes …", which "and calls upon" may go on. After "who were lost", "who mend lamps" and "which widened the
 * channel" it cannot, because the verbs are not in one form.
 */
const inClause =
  /\bwhereby\b|\b(?:which|who)\b(?! (?:was|has|(?!also|further|in|on|at|for|by|under|to|the|inter|once|together|is)[a-z]+(?<!s|ly))\b[^,])/;

/** Third persons that in the preamble are said of things: "the fog is thick, and requires lamps". */
const ofThings = /^(?:require|continue|remain-|strengthen|support|maintain)/;

/** Whether a preamble speaks of somebody in the third person: "the Plan, which contains lamps", "that the Plan affirms that". */
function goesOnClause(since: string): boolean {
  const clause = since.slice(since.lastIndexOf(";") + 1);
  return (
    /, (?:which|who) (?:also |further )?[a-z]+s\b/.test(clause) ||
    /\b(?:affirm|emphasi[sz]e|reaffirm|recogni[sz]e|acknowledge|underline|underscore|state|stresse|note|declare)s that\b/.test(
      clause,
    )
  );
}

/**
 * Whether a finite verb belongs to somebody else: it goes on a clause such as "which recognizes … and calls upon …". The
 * organ's own verbs come after ", and". In the preamble they are participles, and finite ones are rare.
 */
export function isOfOthers(
  { comma, isJoint, since }: Boundary,
  { modifier, verb: { id } }: VerbPhrase,
  form: VerbForm | "item",
  { operative }: Readonly<Record<VerbForm, FormTree>>,
): boolean {
  if (isJoint && since.trim() === "") return false;
  if (form === "preambular") return !isJoint || !comma || ofThings.test(id) || goesOnClause(since);
  if (isJoint && comma) return false;
  const clause = since.slice(since.lastIndexOf(";") + 1);
  const isSaid = [
    ...clause.matchAll(/\b(?:which|who|that) (?:(?:also|further|inter alia),? )?([a-z]+)\b/g),
  ].some(([, verb = ""]) => operative.next.has(verb));
  // "a plan which has ten lamps and further requests the Council": the modifier goes on the organ's own verbs.
  return comma || modifier !== undefined ? isSaid : inClause.test(clause);
}

/** Whether a participle is of a verb that says what the organ does, rather than how somebody acts. */
export function isSpoken(
  { verb: { id } }: VerbPhrase,
  next: string | undefined,
  { comma, isJoint, isWhile, since }: Boundary,
  form: VerbForm,
): boolean {
  // "Welcoming and supporting the plan"
  if (isJoint && !isWhile && since.trim() === "") return true;
  // "a letter expressing the view of WLO"
  if (id === "express-view" && next === "of") return false;
  // "a report determining responsibility"
  if (id === "determine") return next === "that" || next === "therefore";
  if (id !== "consider") return speaking.test(id);
  return form === "preambular" && (isWhile || (comma && isJoint && next === "that"));
}

/** Whether a participle says what the organ does: after a comma, or after "and" and "while" where nobody else acts. */
export function isSaidByOrgan(
  { verb }: VerbPhrase,
  next: string | undefined,
  { comma, isJoint, isWhile, before, since }: Boundary,
  form: VerbForm,
): boolean {
  // "requested and requesting States", "to consider, as appropriate, requesting help"
  if (/\brequest(?:ed|ing)\s*$|\bconsider,? (?:[a-z]+ ){0,2}[a-z]*,?\s*$/.test(since)) return false;
  // "Urges States to …, while recognizing the rights of all" says what States do; "…, while recognizing that" does not.
  // "Welcomes the plan to …, while recognizing the costs" asks nobody.
  if (form === "operative") {
    const asksNobody = before?.class === "observing" || before?.class === "evaluative";
    return !/ to [a-z]/.test(since) || (comma && (asksNobody || next === "that" || !ambiguous.test(verb.id)));
  }
  // "the Declaration, which emphasized …, calling for"
  if (comma && !isJoint) return !ofDocument.test(since);
  if (comma && !isWhile) return true;
  const isJoined = since.trim() === "";
  if (isJoined) return true;
  return isWhile || (!/ing $/.test(since) && !(ambiguous.test(verb.id) && gerund.test(since)));
}

export function isThirdPerson(
  phrase: VerbPhrase,
  words: readonly Word[],
  at: number,
  { comma, isJoint, since }: Boundary,
): boolean {
  // "Welcomes and supports the plan"
  if (isJoint && since.trim() === "") return true;
  // "that the number of lamps, as well as that of keepers, continues to fall"
  if (phrase.verb.id === "continue" && !isJoint) return false;
  const name = words.slice(at).find((word) => !isColouring(word.name))?.name ?? "";
  // "in financing strategies and strengthens capacity" says what somebody else does.
  if (!nouns.has(name))
    return (
      comma ||
      speaking.test(phrase.verb.id) ||
      /^(?:decide|commit|authorize|approve|continue-to-)/.test(phrase.verb.id)
    );
  // "and strongly supports", "and also requests": an adverb comes before no noun.
  if (/(?:ly|^also)$/.test(words[at]?.name ?? "")) return true;
  const next = words[at + phrase.length];
  const isObject = objects.has(next?.name ?? "") || next?.capital === true;
  // "to submit, each year, requests for and offers of lamps"
  if (requested.test(name) && next?.name === "for") return false;
  if (comma)
    return (
      isObject ||
      phrase.length > 1 ||
      (requested.test(name) && !words[at]?.comma && !afterNoun.has(next?.name ?? ""))
    );
  // "and calls upon", "and requests the Secretary-General" need no comma; other plural nouns do.
  return (
    (name === "calls" && phrase.verb.id.startsWith("call-")) ||
    (/^(?:requests|demands|directs)$/.test(name) &&
      (next?.capital === true || asked.has(next?.name ?? ""))) ||
    (name === "notes" && next?.name === "that")
  );
}

function isColouring(name: string): boolean {
  return name === "also" || name === "further" || isAdverb(name);
}
