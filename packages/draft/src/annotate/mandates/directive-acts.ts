import type { Run } from "../../block.ts";
import { type Addressees, beginsAction, modals, type NotUnderstood, readAddressees } from "./addressees.ts";
import type { Token } from "./tokens.ts";

/** Whom an act asks to do what. */
export interface Asked {
  actors: string[];
  /** Those who are asked and have no record. */
  unknown: Run[];
  /** From here on the words are not understood. */
  failed?: Run;
  /** Where the action begins; undefined when the items below say it. */
  action: number | undefined;
}

const articles = /^(?:the|an?|its|their)$/;

/** Reads the words after an act that asks: "the Council to …", "that States …", "increased cooperation between …". */
export function readAsked(tokens: readonly Token[], verb: string): Asked {
  const start = firstWord(tokens);
  const first = tokens[start];
  const nowhere: Asked = { actors: [], unknown: [], action: undefined };
  if (!first) return nowhere;
  if (first.text === "that") return clauseAsked(tokens, start + 1);
  if (beginsAction(tokens, start)) return { ...nowhere, action: actionAt(tokens, start) };
  const isTo = first.text === "to" || (first.text === "of" && verb === "remind");
  const list = readAddressees(
    tokens,
    isTo ? start + 1 : start,
    isTo || verb === "remind" ? "any" : "infinitive",
  );
  const noun = nounAsked(tokens, start, verb);
  if (noun) return noun;
  if ("failed" in list) {
    // What is asked may be clear where the one who is asked is not.
    const to = tokens.findIndex(
      ({ start: at }, index) => at >= list.failed.start && beginsAction(tokens, index),
    );
    return {
      actors: list.actors,
      unknown: [],
      failed: list.failed,
      action: to === -1 ? undefined : actionAt(tokens, to),
    };
  }
  const understood = { actors: list.actors, unknown: list.unknown };
  if (list.next >= tokens.length) return { ...understood, action: undefined };
  if (beginsAction(tokens, list.next)) return { ...understood, action: actionAt(tokens, list.next) };
  // "Recommends to the Assembly the adoption", "Reminds States of their obligations".
  const isOf = verb === "remind" && /^(?:of|that)$/.test(tokens[list.next]?.text ?? "");
  const next = list.next + (isOf ? 1 : 0);
  const after = tokens[next];
  if (isTo || isOf)
    return { ...understood, action: (articles.test(after?.text ?? "") ? tokens[next + 1] : after)?.start };
  return { ...nowhere, ...(after && { failed: after }), action: undefined };
}

/** Where an action begins: after its "to", or with "not to"; after "to, inter alia,". Undefined when nothing follows. */
function actionAt(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at - 1]?.text === "not") return tokens[at - 1]?.start;
  if (tokens[at + 1]?.kind !== "comma") return tokens[at + 1]?.start;
  const close = tokens.findIndex(({ kind }, index) => index > at + 1 && kind === "comma");
  return tokens[close === -1 ? at + 2 : close + 1]?.start;
}

/** The first word that is not a comma. */
function firstWord(tokens: readonly Token[]): number {
  return Math.max(
    0,
    tokens.findIndex(({ kind }) => kind !== "comma"),
  );
}

/** "that the Secretary-General submit …", "that States should …", "that a report be submitted by …". */
export function clauseAsked(tokens: readonly Token[], from: number): Asked {
  const list = readAddressees(tokens, from, "verb");
  const nowhere: Asked = { actors: [], unknown: [], action: tokens[from]?.start };
  if ("failed" in list) return { ...nowhere, ...passive(tokens, from, list) };
  const verb = tokens[list.next];
  if (!verb || (list.actors.length === 0 && list.unknown.length === 0))
    return { ...nowhere, ...(verb === undefined && passive(tokens, from, undefined)) };
  const action = modals.has(verb.text) ? tokens[list.next + 1] : verb;
  if (isPassive(tokens, list.next)) return { ...nowhere, ...passive(tokens, from, undefined) };
  return { actors: list.actors, unknown: list.unknown, action: action?.start };
}

/** "be submitted", "shall be composed": what is said happens to the subject, who is not asked. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const verb = modals.has(tokens[at]?.text ?? "") ? at + 1 : at;
  return (
    tokens[verb]?.text === "be" &&
    /(?:ed|en|made|held|given|kept|sent|set|put|brought)$/.test(tokens[verb + 1]?.text ?? "")
  );
}

/** Those who act in a passive clause: "be submitted by the Secretary-General". */
function passive(tokens: readonly Token[], from: number, failed: NotUnderstood | undefined): Partial<Asked> {
  const by = agentAfter(tokens, from, /^by$/);
  if (by && !("failed" in by) && by.actors.length > 0) return { actors: by.actors, unknown: by.unknown };
  return failed ?? {};
}

/** The list of names after a preposition. */
function agentAfter(
  tokens: readonly Token[],
  from: number,
  preposition: RegExp,
): Addressees | NotUnderstood | undefined {
  let failed: NotUnderstood | undefined;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || !preposition.test(token.text)) continue;
    const list = readAddressees(tokens, at + 1, "any");
    if ("failed" in list) failed ??= list;
    else if (list.actors.length > 0) return list;
  }
  return failed;
}

const joining =
  /^(?:cooperation|coordination|collaboration|dialogue|partnerships?|synerg(?:y|ies)|interaction|coherence|engagement|exchanges?|contacts|consultations?)$/;
const doing =
  /^(?:efforts?|engagement|participation|involvement|contributions?|commitments?|work|initiatives|endeavours|action|actions|activities|cooperation|leadership|support)$/;

/** "increased cooperation between X and Y", "the continued efforts of X", "the keeping of lamps by X". */
function nounAsked(tokens: readonly Token[], start: number, verb: string): Asked | undefined {
  const action = articles.test(tokens[start]?.text ?? "") ? tokens[start + 1] : tokens[start];
  const close = tokens.findIndex(({ kind }, at) => at > start && kind !== "word");
  const head = tokens.slice(start, close === -1 ? undefined : close);
  if (head.some((token, at) => token.kind === "word" && beginsAction(tokens, start + at))) return undefined;
  const last = head.findLast(
    ({ kind, text }) => kind === "word" && !/^(?:the|all|its|both|relevant|other)$/.test(text),
  );
  const has = (words: RegExp) => head.some(({ text }) => words.test(text));
  const isNoun =
    close !== -1 &&
    last !== undefined &&
    ((/^(?:between|among|amongst)$/.test(last.text) && has(joining)) ||
      (last.text === "of" && has(doing) && verb !== "call-for") ||
      /^(?:by|from)$/.test(last.text));
  if (isNoun && action) {
    const list = readAddressees(tokens, start + head.lastIndexOf(last) + 1, "any");
    if ("failed" in list) return { actors: [], unknown: [], failed: list.failed, action: action.start };
    return { actors: list.actors, unknown: list.unknown, action: action.start };
  }
  if (verb !== "call-for" && !isAbstract(tokens, start)) return undefined;
  // "Calls for the mending of every lamp by Member States"; without "by" nobody is asked by name.
  const by = agentAfter(tokens, start, /^(?:by|between)$/);
  if (by && "failed" in by) return { actors: [], unknown: [], failed: by.failed, action: action?.start };
  return {
    actors: by && !("failed" in by) ? by.actors : [],
    unknown: by && !("failed" in by) ? by.unknown : [],
    action: action?.start,
  };
}

/** Nouns that say what is done, in the singular: "development", "participation", "follow-up". */
const abstract =
  /^(?:[a-z-]*[a-z](?:ment|tion|sion|ance|ence|ing)s?|follow-up|use|exchanges?|efforts?|dialogue|support|access|respect|steps|measures|progress|work|return|release|end|partnerships?|stud(?:y|ies)|research|actions?|initiatives|approval|renewal|removal|withdrawal)$/;
/** Nouns of that form for somebody who can be asked. */
const bodies =
  /(?:organi[sz]ation|institution|administration|commission|delegation|association|mission|federation|corporation|population|opposition|coalition|foundation|government|parliament|department|generation|being|agenc(?:y|ie))s?$/;

/** Whether what is asked for begins with such a noun and a preposition: "the development of a process". */
function isAbstract(tokens: readonly Token[], start: number): boolean {
  for (let at = start; at < tokens.length && at < start + 12; at += 1) {
    const [noun, next] = [tokens[at], tokens[at + 1]];
    if (noun?.kind !== "word" || prepositions.has(noun.text)) return false;
    const isLast =
      next === undefined || (next.kind === "word" && (prepositions.has(next.text) || next.text === "and"));
    if (isLast && abstract.test(noun.text) && !bodies.test(noun.text)) return true;
  }
  return false;
}

const prepositions = words("of in to on for between with by among at that which from");

const stressed =
  /^(?:importance|need|necessity|potential|urgency|responsibility|responsibilities|obligations?|duty|duties|requirement)$/;
const important = words(
  "the primary important need for particular vital central crucial fundamental utmost great urgent continued ultimate main",
);

function words(list: string): Set<string> {
  return new Set(list.split(" "));
}

/** Whose action an act stresses: "the importance of X doing", "the need for X to", "that X should". */
export function stressedIn(tokens: readonly Token[]): string[] {
  const start = firstWord(tokens);
  if (tokens[start]?.text === "that") return obligedIn(tokens, start + 1);
  for (let at = start; at < tokens.length && at < start + 40; at += 1) {
    const token = tokens[at];
    if (token?.kind === "comma" && token.text === ";") break;
    if (token?.kind !== "word" || !stressed.test(token.text)) continue;
    if (
      !tokens
        .slice(start, at)
        .every(({ text }) => important.has(text.toLowerCase()) || /^(?:and|of)$/.test(text) || text === ",")
    )
      break;
    const preposition = tokens[at + 1]?.text;
    if (preposition === "of" || preposition === "for" || preposition === "on") {
      const list = readAddressees(tokens, at + 2, "infinitive");
      const any = readAddressees(tokens, at + 2, "any");
      const read = !("failed" in any) && any.actors.length > 0 && any.unknown.length === 0 ? any : list;
      const follows = !("failed" in read) ? tokens[read.next]?.text : undefined;
      if (
        !("failed" in read) &&
        read.unknown.length === 0 &&
        read.actors.length > 0 &&
        isDoing(follows, token.text)
      )
        return read.actors;
    }
    return togetherIn(tokens, at + 1);
  }
  return [];
}

/** Whether the word after a name says that it acts: "Member States making", "Member States to". */
function isDoing(word: string | undefined, noun: string): boolean {
  return word === undefined
    ? /^(?:responsib|obligation|dut)/.test(noun)
    : /^(?:to|in|for|under)$|ing$/.test(word);
}

/** "cooperation between X and Y", close after "the importance of". */
function togetherIn(tokens: readonly Token[], from: number): string[] {
  for (let at = from; at < tokens.length && at < from + 16; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || !/^(?:between|among)$/.test(token.text)) continue;
    if (!tokens.slice(from, at).some(({ text }) => joining.test(text))) return [];
    const list = readAddressees(tokens, at + 1, "any");
    return "failed" in list ? [] : list.actors;
  }
  return [];
}

/** "that States should …", "that Governments have the primary responsibility …". */
function obligedIn(tokens: readonly Token[], from: number): string[] {
  const list = readAddressees(tokens, from, "any");
  if ("failed" in list || list.unknown.length > 0) return [];
  const [first, second, third] = [0, 1, 2].map((ahead) => tokens[list.next + ahead]?.text ?? "");
  const isObliged =
    /^(?:should|shall|must)$/.test(first ?? "") ||
    /^needs?$/.test(first ?? "") ||
    (/^(?:has|have|bears?)$/.test(first ?? "") &&
      /^(?:to|the|a|an)$/.test(second ?? "") &&
      /^(?:primary|responsibility|obligation|duty|main|[a-z]+)$/.test(third ?? "")) ||
    (/^(?:is|are)$/.test(first ?? "") &&
      /^(?:obliged|obligated|required|responsible|bound|under|to)$/.test(second ?? ""));
  return isObliged ? list.actors : [];
}
