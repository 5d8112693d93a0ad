import type { Records } from "../model/records.ts";
import type { NamedRecord } from "./named-records.ts";
import { type NameFinder, nameFinder } from "./names.ts";

/**
 * Finds names inside a name: only documents, which do not begin a title, the parties of the named document, and the
 * conference in words that only describe its document, as in "outcome document of the Conference on Fog". The finder of a
 * name is made when somebody asks for it.
 */
export function innerNames(
  { entries }: Records,
  recordsNamed: (name: string) => readonly NamedRecord[],
  namesOf: ReadonlyMap<string, readonly string[]>,
): (name: string) => NameFinder {
  const documents = entries.document.map(({ value }) => value);
  const lowerNamesOf = (id: string) =>
    (namesOf.get(id) ?? []).map((other) => ({ id, other, lower: other.toLowerCase() }));
  const conferences = entries.actor.flatMap(({ value: { id, kind } }) =>
    kind === "conference" ? lowerNamesOf(id) : [],
  );
  const titles = documents.flatMap(({ id }) => lowerNamesOf(id));
  const finders = new Map<string, NameFinder>();
  return (name) => {
    const known = finders.get(name);
    if (known) return known;
    const own = new Set(recordsNamed(name).map(({ id }) => id));
    const parties = documents.filter(({ id }) => own.has(id)).flatMap((document) => document.parties ?? []);
    // Only what is part of the name can be found in it: a finder of all documents for each name takes gigabytes.
    const longer = name.toLowerCase();
    const isTitle = documents.some(({ id }) => own.has(id));
    const described = /^\p{Ll}/u.test(name) && isTitle ? conferences : [];
    // Some call the "Fog Declaration and Programme of Action" the "Fog Declaration": that is the same document.
    const held = titles.filter(({ lower }) => !isTitle || !longer.startsWith(lower));
    const inside = [...held, ...parties.flatMap(lowerNamesOf), ...described].flatMap(
      ({ id, other, lower }) => (longer.includes(lower) && !own.has(id) ? [other] : []),
    );
    const made = inside.length === 0 ? () => [] : nameFinder(inside);
    finders.set(name, made);
    return made;
  };
}
