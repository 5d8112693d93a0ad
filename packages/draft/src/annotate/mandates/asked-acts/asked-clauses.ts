import { type Addressees, type NotUnderstood, readAddressees } from "../addressees/addressees.ts";
import { baseVerbs, modals } from "../addressees/infinitives.ts";
import type { ActorNamed } from "../addressees/list-units.ts";
import type { Asked } from "../asked.ts";
import type { Token } from "../tokens.ts";
import { afterAside } from "./leading-clauses.ts";

const longestAside = 60;

/** The verb after a modal: at once, or after a clause that may have commas of its own: "shall, on finding oil, gas or coal, seize". */
function afterModal(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== "comma") return at;
  const verb = tokens.findIndex(
    ({ text }, index) =>
      index > at && index < at + longestAside && tokens[index - 1]?.text === "," && baseVerbs.has(text),
  );
  return verb === -1 ? afterAside(tokens, at) : verb;
}

/** "that the Secretary-General submit …", "that States should …", "that a report be submitted by …". */
export function clauseAsked(tokens: readonly Token[], from: number, actorNamed: ActorNamed): Asked {
  const unnamed: Asked = { actors: [], unknown: [], action: tokens[from]?.start };
  // "Demands that there be no fog" asks nobody by name.
  if (tokens[from]?.text === "there") return unnamed;
  const list = readAddressees(tokens, from, "verb", actorNamed);
  if ("failed" in list) return { ...unnamed, ...passive(tokens, from, list, actorNamed) };
  const verb = tokens[list.next];
  if (!verb) return { ...unnamed, ...passive(tokens, from, undefined, actorNamed) };
  if (list.actors.length === 0 && list.unknown.length === 0) {
    // "that in order to mend lamps the Mission send ships": a clause without a comma.
    const subject = tokens[list.next - 1];
    if (subject?.kind !== "name")
      return isPassive(tokens, list.next) ? unnamed : { ...unnamed, failed: verb };
    list.actors.push(...subject.actors);
  }
  const action = modals.has(verb.text) ? tokens[afterModal(tokens, list.next + 1)] : verb;
  if (isPassive(tokens, list.next)) return { ...unnamed, ...passive(tokens, from, undefined, actorNamed) };
  return { actors: list.actors, unknown: list.unknown, action: action?.start };
}

/** "be submitted", "shall be composed": what is said happens to the subject, who is not asked. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const verb = modals.has(tokens[at]?.text ?? "") ? at + 1 : at;
  const participle = tokens[verb + 1]?.text ?? "";
  // "be prepared to mend lamps" is said of those who are asked.
  const isReady = participle === "prepared" && tokens[verb + 2]?.text === "to";
  return (
    tokens[verb]?.text === "be" &&
    /(?:ed|en|made|held|given|kept|sent|set|put|brought)$/.test(participle) &&
    !isReady
  );
}

/** Those who act in a passive clause: "be submitted by the Secretary-General". */
function passive(
  tokens: readonly Token[],
  from: number,
  failed: NotUnderstood | undefined,
  actorNamed: ActorNamed,
): Partial<Asked> {
  const by = agentAfter(tokens, from, actorNamed);
  if (by && !("failed" in by)) return { actors: by.actors, unknown: by.unknown };
  return failed ?? {};
}

/** The first list of names after "by" that a passive verb leads to: the parties to "the plan agreed by X" do nothing. */
function agentAfter(
  tokens: readonly Token[],
  from: number,
  actorNamed: ActorNamed,
): Addressees | NotUnderstood | undefined {
  let failed: NotUnderstood | undefined;
  const verb = tokens.findIndex(({ text }, at) => at >= from && text === "be");
  if (verb === -1) return undefined;
  for (let at = verb + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.text !== "by") continue;
    const list = readAddressees(tokens, at + 1, "any", actorNamed);
    if ("failed" in list) failed ??= list;
    else if (list.actors.length > 0) return list;
  }
  return failed;
}
