import type { Records } from "../model/records.ts";
import type { Span } from "./anchor.ts";
import { type NameFinder, nameFinder } from "./names.ts";

/** The registers whose names are searched for in texts. */
type Register = "actor" | "capability" | "document";

/** A record of the registers. */
export interface NamedRecord {
  register: Register;
  id: string;
}

/** A name of the registers in a text. */
interface NameInText extends Span {
  target: NamedRecord;
  /** It is inside a longer name. */
  nested: boolean;
}

/** Finds the names of the registers in texts. */
export interface RegisterNames {
  /** Every name in a text; two at one place when a group is both an actor and a capability. */
  find: (text: string) => NameInText[];
  /** Whether words are a name of the record with this id. */
  isNameOf: (words: string, id: string) => boolean;
}

const collected = new WeakMap<Records, RegisterNames>();

/** The names, titles and aliases of every record of the registers. They are collected once per collection of records. */
export function registerNames(records: Records): RegisterNames {
  const names = collected.get(records) ?? collectNames(records);
  collected.set(records, names);
  return names;
}

function collectNames(records: Records): RegisterNames {
  const recordsByName = new Map<string, NamedRecord[]>();
  const namesOf = new Map<string, readonly string[]>();
  const add = (register: Register, id: string, names: readonly (string | undefined)[]) => {
    const given = names.filter((name) => name !== undefined);
    namesOf.set(id, given);
    for (const name of new Set(given))
      recordsByName.set(name, [...(recordsByName.get(name) ?? []), { register, id }]);
  };
  for (const register of ["actor", "capability"] as const) {
    for (const { value } of records.entries[register]) {
      add(register, value.id, [value.name, value.acronym, ...(value.aliases ?? [])]);
    }
  }
  for (const { value } of records.entries.document)
    add("document", value.id, [value.title, ...(value.aliases ?? [])]);

  // Inside a name, only documents and the parties of the named document are found.
  const innerFinders = new Map<string, NameFinder>();
  const innerFinder = (name: string): NameFinder => {
    const known = innerFinders.get(name);
    if (known) return known;
    const own = new Set(recordsByName.get(name)?.map(({ id }) => id));
    const documents = records.entries.document.map(({ value }) => value);
    const parties = documents.filter(({ id }) => own.has(id)).flatMap((document) => document.parties ?? []);
    const others = [...documents.map(({ id }) => id), ...parties].filter((id) => !own.has(id));
    const made = nameFinder(others.flatMap((id) => namesOf.get(id) ?? []));
    innerFinders.set(name, made);
    return made;
  };
  const find = nameFinder(recordsByName.keys());
  const namesAt = (name: string, span: Span, nested: boolean): NameInText[] =>
    (recordsByName.get(name) ?? []).map((target) => ({ start: span.start, end: span.end, target, nested }));
  return {
    find: (text) =>
      find(text).flatMap(({ name, start, end }) => [
        ...namesAt(name, { start, end }, false),
        ...innerFinder(name)(text.slice(start, end)).flatMap((inner) =>
          namesAt(inner.name, { start: start + inner.start, end: start + inner.end }, true),
        ),
      ]),
    isNameOf: (words, id) =>
      find(words).some(
        ({ name, start, end }) =>
          start === 0 && end === words.length && (recordsByName.get(name) ?? []).some((one) => one.id === id),
      ),
  };
}
