import { anyOf } from "../../../any-of.ts";
import { readAddressees } from "../addressees/addressees.ts";
import { beginsAction, endsSubject } from "../addressees/infinitives.ts";
import type { ActorNamed } from "../addressees/list-units.ts";
import type { Token } from "../tokens.ts";
import { subjectAfterCondition } from "./after-conditions.ts";
import { isSomebody, neededIn, owed } from "./stressed-nouns.ts";

/**
 * Whom a clause after "that" obliges: "that States should …", "that it is the duty of States to …", "that Governments have the
 * primary responsibility …", "that the duty lies with States".
 *
 * @param until the "that" of the next clause
 * @param isExpected whether what somebody "will" do is expected of him
 */
export function obligedIn(
  tokens: readonly Token[],
  from: number,
  until: number | undefined,
  isExpected: boolean,
  actorNamed: ActorNamed,
): string[] {
  const clause = until === undefined ? tokens : tokens.slice(0, until);
  const duty = dutyAt(clause, from);
  if (duty !== undefined) return isDutyOf(clause, duty, actorNamed);
  const subject = subjectAfterCondition(clause, from, actorNamed) ?? from;
  const named = readAddressees(clause, subject, "any", actorNamed);
  // Where no name shows it, a class ends at the verb: "that debtors must".
  const list = isSomebody(clause, subject, named)
    ? named
    : readAddressees(clause, subject, "verb", actorNamed);
  if (isSomebody(clause, subject, list)) {
    const verb = afterAside(clause, list.next);
    const isWill = isExpected && clause[verb]?.text === "will" && !isPassive(clause, verb + 1);
    if (isWill || isObliged(clause, verb)) return list.actors;
  }
  return owedBy(clause, from, actorNamed);
}

const longestAside = 60;
/** How many words "it is also first and foremost" may put before "important" or "the duty". */
const longestDegree = 4;
/** How many words "one of the purposes of X and also" may put before "the duty of Y". */
const longestPurpose = 25;
/** Words that begin what something is said of: "it is sad that fog hampers the duty of X" gives X no duty. */
const opensClause = /^(?:that|which|who|whether|to|for|how|when|if)$/;

/** Where what somebody must do begins: after "it is" or "there is", also after a clause between commas. */
function dutyAt(tokens: readonly Token[], from: number): number | undefined {
  const isAt = (at: number) => /^(?:it|there)$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === "is";
  if (isAt(from)) return from + 2;
  if (tokens[from]?.text !== "," && tokens[from]?.text !== "while") return undefined;
  const at = tokens.findIndex(
    (_, index) =>
      index > from && index < from + longestAside && tokens[index - 1]?.text === "," && isAt(index),
  );
  return at === -1 ? undefined : at + 2;
}

const needful =
  /^(?:important|essential|crucial|vital|necessary|imperative|critical|incumbent|indispensable)$/;

/** "it is the duty of X to", "it is important that X do", "there is a need for X to". */
function isDutyOf(tokens: readonly Token[], from: number, actorNamed: ActorNamed): string[] {
  const direct = neededIn(tokens, from, actorNamed);
  if (direct.length > 0) return direct;
  // "it is ultimately for the people of Amberland to choose"
  const preposition = /^[a-z]+ly$/.test(tokens[from]?.text ?? "") ? from + 1 : from;
  if (tokens[preposition]?.text === "for") return actingAt(tokens, preposition + 1, actorNamed);
  const word = tokens.findIndex(
    ({ text }, at) => at >= from && at < from + longestDegree && (needful.test(text) || text === "upon"),
  );
  if (word !== -1) {
    const [joint, first] = [tokens[word + 1]?.text ?? "", word + 2];
    if (joint === "that") {
      const list = readAddressees(tokens, first, "verb", actorNamed);
      return isSomebody(tokens, first, list) && endsSubject(tokens, list.next) ? list.actors : [];
    }
    return /^(?:for|upon|on)$/.test(joint) ? actingAt(tokens, first, actorNamed) : [];
  }
  // "one of the purposes of X and also the duty of Y to"
  const noun = tokens.findIndex(
    ({ text }, at) => at >= from && at < from + longestPurpose && (owed.test(text) || opensClause.test(text)),
  );
  const isOwed = owed.test(tokens[noun]?.text ?? "") && tokens[noun + 1]?.text === "of";
  return isOwed ? actingAt(tokens, noun + 2, actorNamed) : [];
}

/** Those of a list that ends with "to" and a verb. */
function actingAt(tokens: readonly Token[], from: number, actorNamed: ActorNamed): string[] {
  const list = readAddressees(tokens, from, "infinitive", actorNamed);
  return !("failed" in list) && beginsAction(tokens, list.next) && list.next < tokens.length
    ? list.actors
    : [];
}

/** Nouns for what somebody who has them must do. */
const task = /^(?:responsibilit(?:y|ies)|dut(?:y|ies)|obligations?|roles?|tasks?|mandate|burden)$/;
/** Words that look like a participle after "be" and say what somebody must be ready for. */
const ready = /^(?:prepared|committed|determined|dedicated|engaged|seized)$/;

/** Whether a verb obliges the one named before it: "should count", "have the duty to", "need to". */
function isObliged(tokens: readonly Token[], from: number): boolean {
  const verb = /^(?:also|each|all|both|themselves)$/.test(tokens[from]?.text ?? "") ? from + 1 : from;
  const [first = "", second = ""] = [tokens[verb]?.text, tokens[verb + 1]?.text];
  if (/^(?:should|shall|must)$/.test(first))
    return !isPassive(tokens, verb + 1) && !saysWhatItIs(tokens, verb + 1);
  // "That the Council needs support" asks nothing of the Council.
  if (/^needs?$/.test(first)) return second === "to" && !isPassive(tokens, verb + 2);
  if (/^(?:has|have|bears?)$/.test(first))
    return (
      (second === "to" && !isPassive(tokens, verb + 2)) ||
      (/^(?:the|an?)$/.test(second) && isTaskNext(tokens, verb + 2)) ||
      (/^(?:pledged|undertaken)$/.test(second) && beginsAction(tokens, verb + 2))
    );
  return (
    /^(?:is|are)$/.test(first) &&
    (/^(?:obliged|obligated|required|responsible|bound)$/.test(second) ||
      (second === "under" && isTaskNext(tokens, verb + 2)) ||
      (second === "to" && !isPassive(tokens, verb + 2)))
  );
}

/** "shall consist of", "shall have the following mandate": what somebody is, and does not do. */
function saysWhatItIs(tokens: readonly Token[], from: number): boolean {
  const said = tokens.slice(from, from + 6).map(({ text }) => text);
  return /^(?:also |continue to )?(?:consist|comprise|have (?:, |the |an? |no |access |adequate |sufficient |equal |full )|include (?:a maximum|up to|the following))\b/.test(
    said.join(" "),
  );
}

/** What judges a role, and gives it to nobody: "has an important role in lighting". */
const sayingHowImportant =
  /^(?:important|significant|crucial|vital|critical|essential|positive|constructive|valuable|useful|,|and)$/;

/** Whether the next noun is a task: "has a central role", "has a role to play"; not "has an interest in the role". */
function isTaskNext(tokens: readonly Token[], from: number): boolean {
  const noun = tokens.findIndex(({ kind, text }, at) => at >= from && kind === "word" && task.test(text));
  const words = tokens.slice(from, Math.max(from, noun));
  const isFact =
    tokens[noun]?.text === "role" &&
    tokens[noun + 1]?.text !== "to" &&
    tokens[from - 1]?.text !== "the" &&
    words.every(({ text }) => sayingHowImportant.test(text));
  return noun !== -1 && !isFact && words.every(describesDuty);
}

/** Words between an article and a duty that leave it the duty: "the shared and primary responsibility". */
const describing = new RegExp(
  `^(?:${anyOf(
    `the an? and also , [a-z-]+(?:al|ary|ed|ive|ign|nt|in|ly|ing|ous|ble|ic|ful|ar) joint rights? solemn common
    legal sole first key major main lead leadership unique clear great greater full heavy grave strong direct
    crucial special`,
  )})$`,
);

function describesDuty({ text }: Token): boolean {
  return describing.test(text);
}

/** "be provided with", "continue to be held": what happens to somebody, who does nothing. */
function isPassive(tokens: readonly Token[], from: number): boolean {
  const be = tokens.findIndex(({ text }, at) => at >= from && at < from + longestDegree && text === "be");
  if (be === -1) return false;
  const isBefore = tokens
    .slice(from, be)
    .every(({ text }) => /^(?:also|not|continue|to|[a-z]+ly|therefore|always)$/.test(text));
  const at = /ly$/.test(tokens[be + 1]?.text ?? "") ? be + 2 : be + 1;
  const participle = tokens[at]?.text ?? "";
  return (
    isBefore &&
    !ready.test(participle) &&
    /^(?:[a-z-]+ed|given|held|made|kept|sent|set|put|brought|taken|driven|borne|built|drawn|seen|led|met|paid)$/.test(
      participle,
    )
  );
}

const longestComment = 16;

/** The token after words between commas: "the Conference, as the only forum, has". */
function afterAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ",") return at;
  const close = tokens.findIndex(({ text }, index) => index > at && text === ",");
  return close === -1 || close > at + longestComment ? at : close + 1;
}

/** How many words before "with" and before "by" the verb is: "lies first of all with", "requires new steps by". */
const longestLying = 3;
const longestRequired = 4;

/** "the duty to … lies with States", "mending lamps is the duty of States", "safety requires that States count". */
function owedBy(tokens: readonly Token[], from: number, actorNamed: ActorNamed): string[] {
  const duty = tokens.findIndex(({ text }, at) => at >= from && owed.test(text));
  for (let at = from + 1; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? "";
    const isOwed =
      text === "with" &&
      tokens
        .slice(Math.max(from, at - longestLying), at)
        .some((one) => /^(?:lies?|rests?)$/.test(one.text)) &&
      duty !== -1 &&
      duty < at;
    // "the duty to count lamps also applies to keepers"
    const isApplied =
      text === "to" && /^appl(?:y|ies)$/.test(tokens[at - 1]?.text ?? "") && duty !== -1 && duty < at;
    const isRequired = text === "that" && /^requires?$/.test(tokens[at - 1]?.text ?? "");
    // "peace requires steps by both sides"
    const isNeededFrom =
      /^(?:by|from)$/.test(text) &&
      tokens.slice(Math.max(from, at - longestRequired), at).some((one) => /^requires?$/.test(one.text));
    if (!isOwed && !isApplied && !isRequired && !isNeededFrom && !isDutyNamed(tokens, at)) continue;
    const list = readAddressees(tokens, at + 1, isRequired ? "verb" : "any", actorNamed);
    return "failed" in list ? [] : list.actors;
  }
  return [];
}

/** How many words "is the shared and primary responsibility" may have before its preposition. */
const longestNaming = 7;

/** Whether a preposition follows "is the shared responsibility", "remains a duty". */
function isDutyNamed(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:of|for|between|among)$/.test(tokens[at]?.text ?? "") || !owed.test(tokens[at - 1]?.text ?? ""))
    return false;
  const is = tokens.findLastIndex(({ text }, index) => index < at && /^(?:is|are|remains?)$/.test(text));
  return is >= at - longestNaming && tokens.slice(is + 1, at - 1).every(describesDuty);
}
