import type { Asked } from "../asked.ts";
import type { Named } from "../tokens.ts";
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

const courts = /\b(?:Courts?|Tribunals?)\b/g;

/** The treaty that the title of a resolution names. */
export interface TreatyOfTitle {
  title: string;
  /** "Convention", by which texts mean it. */
  noun: string;
  /** The actor that its parties are. */
  parties: string;
}

/** What must be known of a resolution to tell whom "States parties" mean. */
interface PartiesContext {
  actorNamed: ActorNamed;
  treatyOfTitle: TreatyOfTitle | undefined;
  kindOf: (actor: string) => string;
}

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
  names: readonly Named[],
  context: PartiesContext,
): Asked {
  const { actorNamed } = context;
  const actors = ofTreaty(text, asked, names, context);
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
function ofTreaty(text: string, asked: Asked, names: readonly Named[], context: PartiesContext): string[] {
  const { actorNamed, treatyOfTitle } = context;
  const all = actorNamed("States parties");
  if (all === undefined || !asked.actors.includes(all)) return [...asked.actors];
  const places = [...text.slice(0, asked.action ?? text.length).matchAll(statesParties)];
  const at = places.at(-1)?.index;
  if (at === undefined) return [...asked.actors];
  const ofTitle =
    treatyOfTitle === undefined || namesAnother(text, names, treatyOfTitle, context)
      ? undefined
      : treatyOfTitle.parties;
  const meant = partiesOfLastTreaty(text.slice(0, at), true, actorNamed) ?? ofTitle;
  return asked.actors.map((actor) => (actor === all && meant !== undefined ? meant : actor));
}

/**
 * Whether a text names another treaty than that of the title, or a court or a treaty body that the title does not name:
 * "States parties" may then be those of the other. The committee of a treaty is called after the same subject.
 */
function namesAnother(
  text: string,
  names: readonly Named[],
  { title, noun, parties }: TreatyOfTitle,
  { actorNamed, kindOf }: PartiesContext,
): boolean {
  const isAnother = ({ index, 0: own }: RegExpExecArray) =>
    isShortForm(text, index, index + own.length)
      ? own !== noun
      : partiesOf(text, index, index + own.length, actorNamed) !== parties;
  return (
    several.test(text) ||
    [...text.matchAll(treaty)].some(isAnother) ||
    [...text.matchAll(courts)].some(([court]) => !title.includes(court)) ||
    names.some(
      ({ start, end, actor }) =>
        /^(?:court|treaty-body)$/.test(kindOf(actor ?? "")) &&
        !title.includes(text.slice(start, end).replace(/^Committee /, "")),
    )
  );
}

/** "the Agreement": the one named before. */
function isShortForm(text: string, start: number, end: number): boolean {
  return (
    /\b(?:the|this|that|said) $/.test(text.slice(0, start)) &&
    !/^ (?:(?:on|for|against|relating|concerning|to)\b|of (?:the )?\p{Lu})/u.test(text.slice(end))
  );
}

/** The one treaty that a title names and whose parties have a record: "Implementation of the Lamp Convention". */
export function treatyOfTitle(title: string, actorNamed: ActorNamed): TreatyOfTitle | undefined {
  const [first, ...more] = [...title.matchAll(treaty)];
  if (!first || more.length > 0) return undefined;
  const lead = title.slice(0, first.index).split(" ").slice(-mostBefore);
  const parties = lead
    .map((_, from) => partiesToTreaty(lead.slice(from).join(" ") + title.slice(first.index), actorNamed))
    .find((found) => found !== undefined);
  return parties === undefined ? undefined : { title, noun: first[0], parties };
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
