import type { Asked } from "../asked.ts";
import type { ActorNamed } from "./list-units.ts";

const treaty = /\b(?:Agreement|Convention|Protocol|Treaty|Covenant|Statute)\b/g;
/** Further treaties, so that it is not known whose parties are meant: "the Convention and the Protocols thereto". */
const several = /\b(?:[Pp]rotocols|Agreements|Conventions|Treaties|Covenants|[Ii]nstruments)\b/;
/** "the Protocol to the Lamp Convention": whether its parties or those to the Convention are meant is not known. */
const protocolTo = /\bProtocol to the (?:(?:\p{Lu}[^\s,;]*|of|on|for|the|and) ){0,8}$/u;
/** Words before "the Agreement" that say by which treaty the parties are bound. */
const bound = /\b(?:under|pursuant to|in accordance with) (?:the|this|that|said) $/;
/** "Parties to the" before the title of a treaty: those parties have been named. */
const named = /\b[Pp]arties to the (?:(?:\p{Lu}[^\s,;]*|of|on|for|and) ){0,8}$/u;
const mostBefore = 8;
const mostAfter = 14;

/** Those who have a record as the parties to the treaty of a title. */
export function partiesToTreaty(title: string, actorNamed: ActorNamed): string | undefined {
  return actorNamed(`parties to the ${title}`) ?? actorNamed(`States parties to the ${title}`);
}

/**
 * Whom "its parties", "States parties" and "Parties" mean after a treaty whose parties have a record: "Welcoming the Lamp
 * Agreement, and encouraging its parties to count lamps". When another treaty is named after it, only a person can tell.
 * "The parties" may be those to a dispute, unless "under the Agreement" is said of them, or "parties to the Lamp Agreement"
 * before.
 */
export function partiesMeant(text: string, asked: Asked, actorNamed: ActorNamed): Asked {
  const actors = ofTreaty(text, asked, actorNamed);
  const unknown = asked.unknown.filter((run) => {
    const [words, before] = [text.slice(run.start, run.end), text.slice(0, run.start)];
    if (!/^(?:States )?[Pp]arties$/.test(words)) return true;
    const isOfTreaty = /^(?:States|P)/.test(words) || /\bits $/.test(before);
    const meant = partiesOfLastTreaty(before, isOfTreaty, actorNamed);
    if (meant !== undefined) actors.push(meant);
    return meant === undefined;
  });
  return { ...asked, actors, unknown };
}

const statesParties = /\bStates [Pp]arties\b(?! (?:to|of) (?:the|that|this|those|these|\p{Lu}))/gu;

/** Those who are asked, with the parties to the treaty just named in place of all "States parties", a class of the register. */
function ofTreaty(text: string, asked: Asked, actorNamed: ActorNamed): string[] {
  const all = actorNamed("States parties");
  if (all === undefined || !asked.actors.includes(all)) return [...asked.actors];
  const places = [...text.slice(0, asked.action ?? text.length).matchAll(statesParties)];
  const at = places.at(-1)?.index;
  const meant = at === undefined ? undefined : partiesOfLastTreaty(text.slice(0, at), true, actorNamed);
  return asked.actors.map((actor) => (actor === all && meant !== undefined ? meant : actor));
}

/** @param isOfTreaty whether the parties can only be those to a treaty */
function partiesOfLastTreaty(
  before: string,
  isOfTreaty: boolean,
  actorNamed: ActorNamed,
): string | undefined {
  let isBound = isOfTreaty;
  for (const { index, 0: noun } of [...before.matchAll(treaty)].toReversed()) {
    const lead = before.slice(0, index);
    // "the Agreement": the one named before.
    const isShort =
      /\b(?:the|this|that|said) $/.test(lead) &&
      !/^ (?:on|for|against|relating|concerning|to)\b/.test(before.slice(index + noun.length));
    if (several.test(before.slice(index)) || protocolTo.test(lead)) return undefined;
    isBound ||= named.test(lead) || (isShort && bound.test(lead));
    if (!isShort) return isBound ? partiesOf(before, index, index + noun.length, actorNamed) : undefined;
  }
  return undefined;
}

/** The parties to the treaty whose title contains a noun: the longest title that has a record of its parties. */
function partiesOf(text: string, start: number, end: number, actorNamed: ActorNamed): string | undefined {
  const lead = text.slice(0, start).split(" ").slice(-mostBefore);
  const tail = text
    .slice(end)
    .replace(/[,;].*$/s, "")
    .split(" ")
    .slice(0, mostAfter);
  for (let from = 0; from < lead.length; from += 1)
    for (let to = tail.length; to > 0; to -= 1) {
      const title = lead.slice(from).join(" ") + text.slice(start, end) + tail.slice(0, to).join(" ");
      const found = partiesToTreaty(title, actorNamed);
      if (found !== undefined) return found;
    }
  return undefined;
}
