import type { Run } from "../../block.ts";
import type { Token } from "./tokens.ts";

/** Whom an act asks, as far as the words are understood. */
export interface Addressees {
  actors: string[];
  /** Those who are asked and have no record: their words. */
  unknown: Run[];
  /** The token with which the action begins; the number of tokens when nothing follows those who are asked. */
  next: number;
}

/** Why addressees are not understood: the words from which on they are not. */
export interface NotUnderstood {
  failed: Run;
  /** Those named before. */
  actors: string[];
}

/** What ends a list of those who are asked. */
export type ListEnd = "infinitive" | "verb" | "any";

const words = (list: string) => new Set(list.split(/\s+/));

/** Words before the name of one who is asked that leave it whole: "all other relevant Member States". */
const determiners = words(
  `the a an all any its their his her each every both these those such this other others' relevant concerned interested
   appropriate competent developed developing donor remaining respective said two three various many some more most
   international regional subregional national local affected neighbouring responsible individual also not only but
   either neither parent as well and or in particular including especially particularly notably namely inter alia
   first foremost`,
);

/** Those of them that describe who is asked. */
const adjectives = words(
  "international regional subregional national local donor developed developing parent individual",
);

/** Words with which a clause begins that says how, when or with whom, and names nobody who is asked. */
const clauses = words(
  `in within through as where upon at on with without by when while taking if acting bearing consistent pursuant following
   after before during for under subject building drawing working no not to throughout via using based notwithstanding whenever once until from depending given recognizing recalling noting individually jointly collectively
   together consistently accordingly therefore further urgently immediately again once unless because
   whether resources owing mindful considering along alongside against towards between among over since beginning
   starting prior should per of`,
);

/** Words after a name that restrict it: "Member States in a position to do so", "States that have not yet done so". */
const restrictions = words(
  `that which who whose in of from with having hosting participating contributing concerned affected involved present on
   at for within under not yet without where engaged active providing operating working to bordering
   conducting represented responsible able willing wishing interested possessing having including particularly especially
   through by mandated dealing exporting importing parties party members as`,
);

/** Words after which "to" belongs to them: "parties to", "access to", "in a position to". */
const before = words(
  `access related relating pursuant according committed contribution contributions contribute contributing
   respect regard view prior subject due support assistance threat threats vulnerable exposed response responses right rights
   approach approaches addition relation next up annexed attached accordance attention position able wish wishes wishing
   willing yet ready mandated entitled capacity belonging closer adhere adherence report reports applicable similar
   limited referred reference responsibility responsible relevant opposed thanks solutions commitment commitments
   obligation obligations signatories signatory acceding accede efforts effort ability readiness determination
   failed failing fail need needs needed invited able seeking seek used measures steps action want wanting intending intend`,
);

/** Words after "to" that begin no action. */
const nouns = words(
  `the its their his her all a an each every those these that this which whom it them him any such other both women peace
   date do persons people civilians children education health international national human development justice
   climate terrorism food and or countries refugees armed conflict conflicts treaties conventions agreements disputes
   negotiations`,
);

/** Whether a "to" begins an action: "to submit", "to actively promote", "to, inter alia, submit". */
export function beginsAction(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.text !== "to") return false;
  const last = tokens[at - 1];
  const following = tokens[at + 1];
  if (!following) return true;
  if (following.kind === "comma") return following.text !== ";";
  if (following.kind === "name" || !/^[a-z][a-z-]*$/.test(following.text)) return false;
  if (last?.kind === "word" && before.has(last.text)) return false;
  return !nouns.has(following.text) && !/[a-z]ing$/.test(following.text.replace(/^bring$/, ""));
}

/** What may follow a name at the end of a list; another noun would make it part of a longer name. */
const follower =
  /^(?:to|in|on|at|for|of|with|within|by|through|under|from|as|into|after|during|towards|against|regarding|concerning|upon|via|that|which|who|the|an?|its|their|should|shall|must|will|may|can|need|needs|has|have|had|is|are|was|were|be|bear|bears|when|where|while|if|including|aimed|based|[a-z-]+ing|[a-z-]+ed|so)$/;

/** The modal verbs of "that States should". */
export const modals = words("should shall must will would may can");

/** A verb after the subject of a clause with "that": "that the Secretary-General submit". */
const baseVerb =
  /^(?:abide|abstain|accede|adopt|allow|apply|assess|assist|assume|be|become|build|bring|carry|cease|coordinate|comply|conduct|consider|consult|contact|continue|contribute|convene|cooperate|create|designate|desist|develop|disarm|disclose|do|elaborate|engage|ensure|end|enhance|establish|evaluate|examine|exercise|expand|explore|facilitate|focus|fully|give|grant|halt|have|hold|identify|immediately|implement|improve|include|increase|inform|initiate|intensify|invite|issue|keep|lift|look|maintain|make|notify|observe|organize|participate|pay|play|permit|prepare|present|prevent|prioritize|proceed|promote|protect|provide|pursue|ratify|reach|receive|refrain|release|remain|renounce|report|respect|respond|restore|resume|review|seek|serve|set|share|stop|strengthen|submit|support|suspend|take|transmit|undertake|update|urgently|use|withdraw|work)$/;

/** Whether a word ends the subject of a clause with "that". */
function endsSubject(token: Token | undefined): boolean {
  return token?.kind === "word" && (modals.has(token.text) || baseVerb.test(token.text));
}

/**
 * Reads a list of those who are asked: names with "and" and commas between them, with what says how and with whom.
 * Everything up to the end of the list must be understood.
 *
 * @param from the first token of the list
 * @param end what comes after the list
 */
export function readAddressees(
  tokens: readonly Token[],
  from: number,
  end: ListEnd,
): Addressees | NotUnderstood {
  const actors: string[] = [];
  const unknown: Run[] = [];
  let at = from;
  let described: number | undefined;
  const isEnd = (index: number): boolean =>
    index >= tokens.length ||
    (end !== "verb" && beginsAction(tokens, index)) ||
    (end === "verb" && endsSubject(tokens[index]));
  // A clause between commas comes before those who are asked: "Invites, as appropriate, the Council".
  if (tokens[at]?.kind === "comma") at = skipLeadingClause(tokens, at + 1, isEnd);
  else if (isClause(tokens, at))
    at =
      tokens[at - 1]?.kind === "comma" ? skipLeadingClause(tokens, at, isEnd) : skipClause(tokens, at, isEnd);

  while (!isEnd(at)) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "comma") {
      if (token.text === ";" || (end === "any" && !goesOn(tokens, at + 1))) break;
      at += 1;
      continue;
    }
    if (token.kind === "name") {
      actors.push(...token.actors);
      described = undefined;
      at += 1;
      const next = tokens[at];
      if (!next || isEnd(at) || next.kind === "comma" || isJoint(tokens, at)) continue;
      if (end === "any" && follower.test(next.text)) break;
      if (next.kind === "word" && restrictions.has(next.text)) at = skipRestriction(tokens, at, isEnd);
      else if (next.kind === "word" && /^\([A-Z]|^[a-z]+ly$/.test(next.text)) at += 1;
      else
        return {
          failed: { start: token.start, end: next.end },
          actors: actors.slice(0, -token.actors.length),
        };
      continue;
    }
    if (isClause(tokens, at)) {
      at = skipClause(tokens, at, isEnd);
      continue;
    }
    if (determiners.has(token.text.toLowerCase())) {
      // "the international community": the words of one who has no record begin with the adjective.
      if (!adjectives.has(token.text)) described = undefined;
      else described ??= token.start;
      at += 1;
      continue;
    }
    // The year of a convention goes on with what restricts the name before it.
    if (/^[0-9(]/.test(token.text)) {
      at = skipRestriction(tokens, at, isEnd);
      continue;
    }
    // The words of somebody who has no record.
    const start = described ?? token.start;
    described = undefined;
    let isNamed = false;
    let last = token;
    for (let each = tokens[at]; each && !isEnd(at); each = tokens[at]) {
      if (each.kind === "comma" || isJoint(tokens, at)) break;
      if (end === "any" && each.kind === "word" && prepositions.has(each.text)) break;
      if (each.kind === "word" && /^(?:that|which|who|whose|in|within|from)$/.test(each.text)) {
        at = skipRestriction(tokens, at, isEnd);
        break;
      }
      isNamed ||= each.kind === "name";
      last = each;
      at += 1;
    }
    // "the secretariats of X and Y": whether Y is asked, or its secretariat, only a person can tell.
    if (isNamed && isJoint(tokens, at) && namesAfter(tokens, at + 1))
      return { failed: { start, end: last.end }, actors };
    if (end === "verb" && at >= tokens.length) return { failed: { start, end: last.end }, actors };
    unknown.push({ start, end: last.end });
    if (end === "any" && tokens[at]?.kind === "word" && !isJoint(tokens, at)) break;
  }
  return { actors: [...new Set(actors)], unknown, next: at };
}

const prepositions = words("in to on for with within through by at under into while when from via");

/** Whether a list of names goes on after a comma. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return (
    namesAfter(tokens, at) ||
    (isJoint(tokens, at) && namesAfter(tokens, at + 1)) ||
    partOf.some((phrase) => isPhrase(tokens, at, phrase) && namesAfter(tokens, at + phrase.split(" ").length))
  );
}

/** "and", "or" and "as well as" between two who are asked. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && (/^(?:and|or)$/.test(token.text) || isPhrase(tokens, at, "as well as"));
}

function isPhrase(tokens: readonly Token[], at: number, phrase: string): boolean {
  return phrase.split(" ").every((word, index) => tokens[at + index]?.text === word);
}

/** Words that begin a list of some of those named before, all of whom are asked as well. */
const partOf = [
  "in particular",
  "including",
  "such as",
  "as well as",
  "especially",
  "particularly",
  "notably",
];

function isClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  if (isPhrase(tokens, at, "including through") || isPhrase(tokens, at, "including by")) return true;
  if (partOf.some((phrase) => isPhrase(tokens, at, phrase))) {
    const after = tokens[at + 1];
    return (
      after?.kind === "word" &&
      /^(?:through|by|in|at|on|with|for|within)$/.test(after.text) &&
      token.text !== "in"
    );
  }
  return clauses.has(token.text.toLowerCase()) || /^[a-z]+(?:ly|ing)$/.test(token.text);
}

/**
 * The token after a clause that says how or with whom. A clause with a comma goes on in ", X and Y" but not in ", and X",
 * which returns to those who are asked.
 */
function skipClause(tokens: readonly Token[], from: number, isEnd: (at: number) => boolean): number {
  let at = from;
  let withOthers = false;
  for (let token = tokens[at]; token && !isEnd(at); token = tokens[at]) {
    at += 1;
    // "in consultation with the parties, in particular …": the part is one of those who are consulted.
    withOthers ||= /^(?:with|through|by|among|between|from)$/.test(token.text);
    if (token.kind !== "comma") continue;
    if (isEnd(at)) break;
    if (isJoint(tokens, at)) break;
    if (!withOthers && partOf.some((phrase) => isPhrase(tokens, at, phrase))) break;
  }
  return at;
}

/** The token after a clause between commas. */
function skipLeadingClause(tokens: readonly Token[], from: number, isEnd: (at: number) => boolean): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.kind !== "comma" && !isEnd(at)) at += 1;
  return at;
}

/** The token after words that restrict a name: the next comma, or "and" before a name. */
function skipRestriction(tokens: readonly Token[], from: number, isEnd: (at: number) => boolean): number {
  let at = from;
  for (let token = tokens[at]; token && !isEnd(at); token = tokens[at]) {
    if (token.kind === "comma") break;
    if (at > from && isJoint(tokens, at) && namesAfter(tokens, at + 1)) break;
    at += 1;
  }
  return at;
}

function namesAfter(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.kind === "word" && determiners.has(tokens[at]?.text.toLowerCase() ?? "")) at += 1;
  return tokens[at]?.kind === "name";
}
