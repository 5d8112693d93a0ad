import type { Records } from "../model/records.ts";
import { capabilityNames } from "./capability-names.ts";
import {
  classSpelling,
  envoySpellings,
  hyphenSpellings,
  isSearchable,
  listSpellings,
  otherNumber,
  yearSpellings,
} from "./name-spelling.ts";
import { isStateKind, nounOfPeople } from "./state-aspects.ts";

/** The registers whose names are searched for in texts. */
type Register = "actor" | "capability" | "document";

/** A record of the registers. */
export interface NamedRecord {
  register: Register;
  id: string;
}

/** A provider that a text must name. */
interface NeededProvider {
  /** The ids of the providers, of which one is enough. */
  ids: readonly string[];
  /** It, or another capability of it and "and", is directly before. */
  isDirectlyBefore: boolean;
}

/** The names of the registers, before a text is searched for them. */
export interface NamedRecords {
  /** The records that have a name; several when a group is both an actor and a capability, or two records share a name. */
  recordsByName: ReadonlyMap<string, readonly NamedRecord[]>;
  /** The providers of which a text must name one so that a name means their capability. */
  providersByName: ReadonlyMap<string, NeededProvider>;
  /** The names of a record, by its id. */
  namesOf: ReadonlyMap<string, readonly string[]>;
  /** The kinds of actors and capabilities, by their ids. */
  kinds: ReadonlyMap<string, string>;
  /** The ids of cities and observances, by their names. */
  bystandersByName: ReadonlyMap<string, string>;
  /** Classes that a common noun means only where somebody is asked: ids, by their names in the spelling of classes. */
  askedByName: ReadonlyMap<string, string>;
  /** The adjectives of States: "Amberlandian". */
  demonyms: ReadonlySet<string>;
  /** The nouns for the people of States: "Amberlandians". */
  peoples: ReadonlySet<string>;
}

/** Kinds of actors that neither act nor are asked to: where they are named is no fact about a resolution. */
const bystanders: ReadonlySet<string> = new Set(["city", "observance"]);

/** Collects the names, acronyms, titles and aliases of every record, in every spelling that is searched for. */
export function namedRecords({ entries, byId }: Records): NamedRecords {
  const recordsByName = new Map<string, NamedRecord[]>();
  const providersByName = new Map<string, NeededProvider>();
  const namesOf = new Map<string, readonly string[]>();
  const kinds = new Map<string, string>();
  const bystandersByName = new Map<string, string>();
  const askedByName = new Map<string, string>();
  const peoples = new Set<string>();
  const addSpellings = (register: Register, id: string, given: readonly string[]) => {
    namesOf.set(id, given);
    for (const name of new Set(given)) {
      const others = recordsByName.get(name);
      if (others) others.push({ register, id });
      else recordsByName.set(name, [{ register, id }]);
    }
  };
  for (const { value } of entries.actor) {
    const names = givenNames(value);
    if (bystanders.has(value.kind)) {
      for (const name of names) bystandersByName.set(name, value.id);
      continue;
    }
    if (value.named === "when-asked") {
      for (const name of names.flatMap(hyphenSpellings)) askedByName.set(classSpelling(name), value.id);
      continue;
    }
    // "An international organization" is one of them, "each Member State" means them all.
    const others = () => (value.kind === "state-class" ? names.map(otherNumber) : []);
    const people = isStateKind(value.kind) ? nounOfPeople(value.demonym) : undefined;
    if (people !== undefined) peoples.add(people);
    addSpellings(
      "actor",
      value.id,
      spellingsOf(value, () => [...names, ...others(), value.demonym, people]),
    );
    kinds.set(value.id, value.kind);
  }
  for (const { value } of entries.capability) {
    const { id, kind, providers = [] } = value;
    const ofProviders = providers.flatMap((each) => {
      const provider = byId.actor.get(each)?.value;
      return provider ? givenNames(provider) : [];
    });
    const { always, besideProvider, afterProvider } = capabilityNames(givenNames(value), ofProviders);
    addSpellings("capability", id, spellings([...always, ...besideProvider, ...afterProvider]));
    for (const name of besideProvider) providersByName.set(name, { ids: providers, isDirectlyBefore: false });
    for (const name of afterProvider) providersByName.set(name, { ids: providers, isDirectlyBefore: true });
    kinds.set(id, kind);
  }
  for (const { value } of entries.document)
    addSpellings(
      "document",
      value.id,
      spellingsOf(value, () => [value.title, ...(value.aliases ?? [])]),
    );
  const demonyms = new Set(entries.actor.flatMap(({ value }) => value.demonym ?? []));
  return { recordsByName, providersByName, namesOf, kinds, bystandersByName, askedByName, demonyms, peoples };
}

/** The spellings of a record do not change: a check of many drafts collects the names of the same registers for each. */
const spellingsOfRecords = new WeakMap<object, readonly string[]>();

function spellingsOf(record: object, names: () => readonly (string | undefined)[]): readonly string[] {
  const known = spellingsOfRecords.get(record) ?? spellings(names());
  spellingsOfRecords.set(record, known);
  return known;
}

function spellings(names: readonly (string | undefined)[]): string[] {
  return names.flatMap((name) =>
    name !== undefined && isSearchable(name)
      ? listSpellings(name).flatMap(hyphenSpellings).flatMap(yearSpellings).flatMap(envoySpellings)
      : [],
  );
}

function givenNames(record: { name: string; acronym?: string; aliases?: string[] }): string[] {
  const { name, acronym, aliases = [] } = record;
  return [name, ...(acronym === undefined ? [] : [acronym]), ...aliases];
}
