import { type Records, registerNames } from "@open-resolutions/core";
import { partiesToTreaty } from "./mandates/addressees/treaty-parties.ts";
import { nameRegister } from "./names/name-register.ts";
import { describedTitles } from "./names/titles/described-titles.ts";

/** Kinds of actors that can adopt resolutions. */
const bodies =
  /^(?:organization|organ|subsidiary-organ|specialized-agency|conference|regional-commission|programme|treaty-body|group)$/;

/** What the registers say of words and of ids, as the steps of an annotation ask it. */
export type RegisterLookUps = ReturnType<typeof registerLookUps>;

/** Reads the registers once, for all resolutions. */
export function registerLookUps(records: Records) {
  const { entries, byId } = records;
  const everyName = registerNames(records);
  const registered = describedTitles(everyName, records).names;
  const kinds = new Map(
    [...entries.actor, ...entries.capability].map(({ value }): [string, string] => [value.id, value.kind]),
  );
  const register = nameRegister(records, registered, kinds);
  const actorNamed = (words: string) => {
    const meant = register.named(words);
    return meant?.register === "actor" ? meant.id : undefined;
  };
  /** Classes that a common noun names where they are asked are known, too. */
  const whoIsAsked = (words: string) => actorNamed(words) ?? registered.classAsked(words);
  const partiesOf = (document: string) => {
    const { title = "", aliases = [] } = byId.document.get(document)?.value ?? {};
    return [title, ...aliases]
      .map((name) => partiesToTreaty(name, actorNamed))
      .find((actor) => actor !== undefined);
  };
  const membersOfBody = (actor: string) => {
    const name = register.nameOf("actor", actor);
    return whoIsAsked(`members of the ${name}`) ?? whoIsAsked(`States members of the ${name}`);
  };
  const isBody = (name: string) => {
    const meant = register.named(name);
    return meant?.register === "actor" && bodies.test(kinds.get(meant.id) ?? "");
  };
  const nameOfBody = (actor: string) =>
    bodies.test(kinds.get(actor) ?? "") ? register.nameOf("actor", actor) : undefined;
  const bystander = (words: string) =>
    registered.findBystanders(words).find(({ start, end }) => start === 0 && end === words.length)?.id;
  const isKnown = (words: string) => register.named(words) !== undefined || bystander(words) !== undefined;
  const isCity = (words: string) => byId.actor.get(bystander(words) ?? "")?.value.kind === "city";
  /** Not in longer names: "Lamp Day Award". */
  const observancesIn = (text: string) =>
    registered
      .findBystanders(text)
      .filter(
        ({ id, end }) =>
          byId.actor.get(id)?.value.kind === "observance" && !/^ \p{Lu}/u.test(text.slice(end, end + 2)),
      );
  const documentNamed = (title: string) => {
    const meant = register.named(title);
    return meant?.register === "document" ? meant.id : undefined;
  };

  /** Not by another of its names: several documents are called the Paris Principles. */
  const documentTitled = (title: string) => {
    const id = documentNamed(title);
    return id !== undefined && register.nameOf("document", id) === title ? id : undefined;
  };

  return {
    everyName,
    registered,
    register,
    kinds,
    actorNamed,
    whoIsAsked,
    partiesOf,
    membersOfBody,
    isBody,
    nameOfBody,
    isKnown,
    isCity,
    observancesIn,
    documentNamed,
    documentTitled,
    documentOf: (id: string) => byId.document.get(id)?.value,
    isDocument: (id: string) => byId.document.has(id),
    titleOf: (id: string) => register.nameOf("document", id),
    concludedBy: (id: string) => byId.document.get(id)?.value.parties ?? [],
  };
}
