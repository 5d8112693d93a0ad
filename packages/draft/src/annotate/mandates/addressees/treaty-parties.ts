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
export function partiesMeant(
  text: string,
  asked: Asked,
  { actorNamed, partiesOfTitle }: { actorNamed: ActorNamed; partiesOfTitle: string | undefined },
): Asked {
  const actors = ofTreaty(text, asked, actorNamed, partiesOfTitle);
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
function ofTreaty(text: string, asked: Asked, actorNamed: ActorNamed, ofTitle: string | undefined): string[] {
  const all = actorNamed("States parties");
  if (all === undefined || !asked.actors.includes(all)) return [...asked.actors];
  const places = [...text.slice(0, asked.action ?? text.length).matchAll(statesParties)];
  const at = places.at(-1)?.index;
  const before = at === undefined ? undefined : text.slice(0, at);
  const meant =
    before === undefined
      ? undefined
      : (partiesOfLastTreaty(before, true, actorNamed) ?? (namesTreaty(before) ? undefined : ofTitle));
  return asked.actors.map((actor) => (actor === all && meant !== undefined ? meant : actor));
}

/** Whether words name a treaty by more than "the Convention". */
function namesTreaty(text: string): boolean {
  return (
    several.test(text) ||
    [...text.matchAll(treaty)].some(({ index, 0: noun }) => !isShortForm(text, index, index + noun.length))
  );
}

/** "the Agreement": the one named before. */
function isShortForm(text: string, start: number, end: number): boolean {
  return (
    /\b(?:the|this|that|said) $/.test(text.slice(0, start)) &&
    !/^ (?:on|for|against|relating|concerning|to)\b/.test(text.slice(end))
  );
}

/** Those who have a record as the parties to the treaty that the title of a resolution names: "Implementation of the Lamp Convention". */
export function partiesOfTitle(title: string, actorNamed: ActorNamed): string | undefined {
  const [noun, ...more] = [...title.matchAll(treaty)];
  if (!noun || more.length > 0) return undefined;
  const lead = title.slice(0, noun.index).split(" ").slice(-mostBefore);
  return lead
    .map((_, from) => partiesToTreaty(lead.slice(from).join(" ") + title.slice(noun.index), actorNamed))
    .find((found) => found !== undefined);
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
    const isShort = isShortForm(before, index, index + noun.length);
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
