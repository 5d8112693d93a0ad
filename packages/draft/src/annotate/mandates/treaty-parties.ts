import type { Asked } from "./asked.ts";
import type { ActorNamed } from "./list-units.ts";

const treaty = /\b(?:Agreement|Convention|Protocol|Treaty|Covenant|Statute)\b/g;
/** Further treaties, so that it is not known whose parties are meant: "the Convention and the Protocols thereto". */
const several = /\b(?:[Pp]rotocols|Agreements|Conventions|Treaties|Covenants|[Ii]nstruments)\b/;
const mostBefore = 8;
const mostAfter = 14;

/**
 * Whom "its parties" and "the parties" mean after a treaty whose parties have a record: "Welcoming the Lamp Agreement, and
 * encouraging its parties to count lamps". When another treaty is named after it, only a person can tell.
 */
export function partiesMeant(text: string, asked: Asked, actorNamed: ActorNamed): Asked {
  const actors = [...asked.actors];
  const unknown = asked.unknown.filter((run) => {
    if (!/^(?:States )?[Pp]arties$/.test(text.slice(run.start, run.end))) return true;
    const meant = partiesOfLastTreaty(text.slice(0, run.start), actorNamed);
    if (meant !== undefined) actors.push(meant);
    return meant === undefined;
  });
  return unknown.length === asked.unknown.length ? asked : { ...asked, actors, unknown };
}

function partiesOfLastTreaty(before: string, actorNamed: ActorNamed): string | undefined {
  for (const { index, 0: noun } of [...before.matchAll(treaty)].toReversed()) {
    // "the Agreement": the one named before.
    const isShort =
      /\b(?:the|this|that|said) $/.test(before.slice(0, index)) &&
      !/^ (?:on|for|against|relating|concerning|to)\b/.test(before.slice(index + noun.length));
    if (several.test(before.slice(index))) return undefined;
    if (!isShort) return partiesOf(before, index, index + noun.length, actorNamed);
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
      const found = actorNamed(`parties to the ${title}`) ?? actorNamed(`States parties to the ${title}`);
      if (found !== undefined) return found;
    }
  return undefined;
}
