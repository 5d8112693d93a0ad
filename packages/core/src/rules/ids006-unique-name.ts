import type { Records } from "../model/records.ts";
import { pointer as pointerTo } from "../read/json-pointer.ts";
import type { Entry } from "../read/read-file.ts";
import { commonSpelling } from "../text/name-spelling.ts";
import type { RecordRule } from "./rule.ts";

/** The registers in which a name leads to one record. A group can be both an actor and a capability. */
type NamedEntry = Entry<"actor" | "capability" | "document">;

export const uniqueName: RecordRule = {
  code: "IDS006",
  name: "unique-name",
  description:
    'No two actors, no two capabilities and no two documents have a name, an alias or a demonym in common. A hyphen is the same as a space, and "organisation" the same as "organization".',
  why: "A name in a text must lead to one record. Keep the name at the record that texts mean by it, and give the other one a longer name.",
  example: {
    file: "actors/wba.json",
    right: '"acronym": "WBA"',
    wrong: '"acronym": "UNOF"',
  },
  scope: "record",
  types: ["actor", "capability", "document"],
  *check(entry, records) {
    if (entry.type !== "actor" && entry.type !== "capability" && entry.type !== "document") return;
    for (const { pointer, name, key } of keyedNames(entry as NamedEntry)) {
      const owner = ownersIn(records).get(key);
      if (owner === undefined || owner.value.id === entry.value.id) continue;
      yield {
        file: entry.file,
        pointer: `${entry.pointer}${pointer}`,
        message: `"${name}" is also a name of the ${entry.type} "${owner.value.id}"`,
        hint: "keep it at the record that texts mean by it, and remove it here",
      };
    }
  },
};

const collected = new WeakMap<Records, Map<string, NamedEntry>>();

/** The record to which each name belongs, by register and name. Collected once per collection of records. */
function ownersIn(records: Records): ReadonlyMap<string, NamedEntry> {
  const known = collected.get(records);
  if (known) return known;
  const owners = new Map<string, NamedEntry>();
  const { actor, capability, document } = records.entries;
  const named = [...actor, ...capability, ...document].flatMap((entry) =>
    keyedNames(entry).map(({ key, isAlias }) => ({ entry, key, isAlias })),
  );
  // A published record owns its names before a new one, and a record its name and acronym before another owns them as
  // an alias or a demonym.
  const rank = ({ entry, isAlias }: (typeof named)[number]) => (entry.file.context ? 0 : 2) + Number(isAlias);
  for (const { entry, key } of named.toSorted((a, b) => rank(a) - rank(b)))
    if (!owners.has(key)) owners.set(key, entry);
  collected.set(records, owners);
  return owners;
}

/** A name of a record, and the key that it shares with every name that is the same. */
interface KeyedName {
  pointer: string;
  name: string;
  key: string;
  isAlias: boolean;
}

/** A check of many drafts asks for the names of the same registers for each. */
const keyed = new WeakMap<object, readonly KeyedName[]>();

function keyedNames(entry: NamedEntry): readonly KeyedName[] {
  const known = keyed.get(entry);
  if (known) return known;
  const names = [...namesOf(entry)].map(([pointer, name]) => ({
    pointer,
    name,
    key: `${entry.type} ${commonSpelling(name)}`,
    isAlias: /^\/(?:aliases|demonym)/.test(pointer),
  }));
  keyed.set(entry, names);
  return names;
}

/** The names of a record with their JSON Pointers inside it. */
function* namesOf({ value }: NamedEntry): Generator<[pointer: string, name: string]> {
  const {
    name,
    title,
    acronym,
    aliases = [],
    demonym,
  } = value as {
    name?: string;
    title?: string;
    acronym?: string;
    aliases?: readonly string[];
    demonym?: string;
  };
  if (name !== undefined) yield [pointerTo("name"), name];
  if (title !== undefined) yield [pointerTo("title"), title];
  // An acronym is often the name of the same record, as in "UN-Women".
  if (acronym !== undefined && acronym !== name) yield [pointerTo("acronym"), acronym];
  for (const [index, alias] of aliases.entries()) yield [pointerTo("aliases", index), alias];
  if (demonym !== undefined) yield [pointerTo("demonym"), demonym];
}
