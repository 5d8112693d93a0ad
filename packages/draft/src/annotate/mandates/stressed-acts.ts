import { readAddressees } from "./addressees.ts";
import type { ActorNamed } from "./list-units.ts";
import type { Token } from "./tokens.ts";
import { words } from "./word-lists.ts";

const stressed =
  /^(?:importance|need|necessity|potential|urgency|responsibility|responsibilities|obligations?|duty|duties|requirement)$/;
const owed = /^(?:responsib|obligation|dut)/;
const important = words(
  "the a primary important need for particular vital central crucial fundamental utmost great urgent continued ultimate main and of ,",
);
const joining =
  /^(?:cooperation|coordination|collaboration|dialogue|partnerships?|synerg(?:y|ies)|interaction|coherence|engagement|exchanges?|contacts|consultations?)$/;

/** Whose action an act stresses: "the importance of X doing", "the need for X to", "that X should". */
export function stressedIn(tokens: readonly Token[], actorNamed: ActorNamed): string[] {
  const start = Math.max(
    0,
    tokens.findIndex(({ kind }) => kind !== "comma"),
  );
  if (tokens[start]?.text !== "that") return neededIn(tokens, start, actorNamed);
  const isDuty = tokens[start + 1]?.text === "it" && tokens[start + 2]?.text === "is";
  if (isDuty) return neededIn(tokens, start + 3, actorNamed);
  return obligedIn(tokens, start + 1, actorNamed);
}

/** "the importance of X doing", "the primary responsibility of X". */
function neededIn(tokens: readonly Token[], start: number, actorNamed: ActorNamed): string[] {
  for (let at = start; at < tokens.length && at < start + 40; at += 1) {
    const token = tokens[at];
    if (token?.kind === "comma" && token.text === ";") break;
    if (token?.kind !== "word" || !stressed.test(token.text)) continue;
    if (!tokens.slice(start, at).every(({ text }) => important.has(text.toLowerCase()))) break;
    const preposition = tokens[at + 1]?.text;
    if (preposition === "of" || preposition === "for" || preposition === "on") {
      const list = readAddressees(tokens, at + 2, "infinitive", actorNamed);
      const any = readAddressees(tokens, at + 2, "any", actorNamed);
      const read = !("failed" in any) && any.actors.length > 0 && any.unknown.length === 0 ? any : list;
      const isKnown = !("failed" in read) && read.unknown.length === 0 && read.actors.length > 0;
      if (isKnown && isDoing(tokens[read.next]?.text, token.text)) return read.actors;
    }
    return togetherIn(tokens, at + 1, actorNamed);
  }
  return [];
}

/** Whether the word after a name says that it acts: "Member States making", "Member States to". */
function isDoing(word: string | undefined, noun: string): boolean {
  return word === undefined ? owed.test(noun) : /^(?:to|in|for|under)$|ing$/.test(word);
}

/** "cooperation between X and Y", close after "the importance of". */
function togetherIn(tokens: readonly Token[], from: number, actorNamed: ActorNamed): string[] {
  for (let at = from; at < tokens.length && at < from + 16; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || !/^(?:between|among)$/.test(token.text)) continue;
    if (!tokens.slice(from, at).some(({ text }) => joining.test(text))) return [];
    const list = readAddressees(tokens, at + 1, "any", actorNamed);
    return "failed" in list ? [] : list.actors;
  }
  return [];
}

/** "that States should …", "that Governments have the primary responsibility …", "that the duty lies with States". */
function obligedIn(tokens: readonly Token[], from: number, actorNamed: ActorNamed): string[] {
  const list = readAddressees(tokens, from, "any", actorNamed);
  if (!("failed" in list) && list.actors.length > 0 && list.unknown.length === 0) {
    const verb = afterAside(tokens, list.next);
    const [first = "", second = "", third = ""] = [0, 1, 2].map((ahead) => tokens[verb + ahead]?.text);
    const isObliged =
      /^(?:should|shall|must)$/.test(first) ||
      // "That the Council needs support" asks nothing of the Council.
      (/^needs?$/.test(first) && second === "to") ||
      (/^(?:has|have|bears?)$/.test(first) && /^(?:to|the|an?)$/.test(second) && /^[a-z]+$/.test(third)) ||
      (/^(?:is|are)$/.test(first) &&
        /^(?:obliged|obligated|required|responsible|bound|under|to)$/.test(second));
    if (isObliged) return list.actors;
  }
  return dutyOf(tokens, from, actorNamed);
}

/** The token after words between commas: "the Conference, as the only forum, has". */
function afterAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ",") return at;
  const close = tokens.findIndex(({ text }, index) => index > at && text === ",");
  return close === -1 || close > at + 16 ? at : close + 1;
}

/** "the responsibility for … lies foremost with States", "safety requires that States count". */
function dutyOf(tokens: readonly Token[], from: number, actorNamed: ActorNamed): string[] {
  const end = tokens.findIndex(({ text }, at) => at > from && text === ";");
  const said = tokens.slice(0, end === -1 ? undefined : end);
  const duty = said.findIndex(({ text }, at) => at >= from && owed.test(text));
  for (let at = from + 1; at < said.length; at += 1) {
    const text = said[at]?.text ?? "";
    const isOwed =
      text === "with" &&
      said.slice(Math.max(from, at - 3), at).some((one) => /^(?:lies?|rests?)$/.test(one.text)) &&
      duty !== -1 &&
      duty < at;
    const isRequired = text === "that" && /^requires?$/.test(said[at - 1]?.text ?? "");
    // "peace requires steps by both sides"
    const isNeededFrom =
      /^(?:by|from)$/.test(text) &&
      said.slice(Math.max(from, at - 4), at).some((one) => /^requires?$/.test(one.text));
    if (!isOwed && !isRequired && !isNeededFrom) continue;
    const list = readAddressees(said, at + 1, isRequired ? "verb" : "any", actorNamed);
    return "failed" in list ? [] : list.actors;
  }
  return [];
}
