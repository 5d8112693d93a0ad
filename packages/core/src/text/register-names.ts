import { findSymbols, organIds } from "@open-resolutions/symbols";
import type { Records } from "../model/records.ts";
import type { Span } from "./anchor.ts";
import { innerNames } from "./inner-names.ts";
import { classSpelling, registerSpelling } from "./name-spelling.ts";
import { type NamedRecord, namedRecords } from "./named-records.ts";
import { nameFinder } from "./names.ts";
import {
  areOfState,
  isStateKind,
  meansAllPeople,
  type StateAspect,
  withStateAspects,
} from "./state-aspects.ts";
import { type Candidate, type NameFacts, openingVerbs, wholeNames } from "./whole-names.ts";

/** A name of the registers in a text. */
interface NameInText extends Span {
  target: NamedRecord;
  /** It is inside a longer name. */
  nested: boolean;
  /** The part of a State that the words name: "the Government of X". */
  aspect?: StateAspect;
}

/** Finds the names of the registers in texts. */
export interface RegisterNames {
  /** Every name in a text; two at one place when a group is both an actor and a capability, or two records share a name. */
  find: (text: string) => NameInText[];
  /** The same, and those that are only part of a longer name: a person may have set them aside. */
  findEvery: (text: string) => NameInText[];
  /** The names of cities and observances, which lead to their records and need no annotation. */
  findBystanders: (text: string) => (Span & { id: string })[];
  /** The class that a common noun means where somebody is asked: "countries". */
  classAsked: (noun: string) => string | undefined;
  /** Whether words are a name of the record with this id. */
  isNameOf: (words: string, id: string) => boolean;
}

const collected = new WeakMap<Records, RegisterNames>();

/** Names that collections of records with the same registers share, by the first actor. */
const shared = new WeakMap<object, { lists: readonly (readonly object[])[]; names: RegisterNames }>();

/** The longest words after a nationality that are looked at, in UTF-16 code units. */
const longestBody = 60;
/** What joins a capability to the one before it: "databases and signals", "databases, signals". */
const joinsCapabilities = /^(?:,|,? (?:and|or)) $/;
/** A nationality comes before what it says of a State: "the Governments of the Central African region" are of many. */
const ofNationality = /(?:[Gg]overnment|[Aa]uthorities|people|population)$/;

/**
 * The names, titles and aliases of every record of the registers. They are collected once per collection of records,
 * and once for collections of the very same records.
 */
export function registerNames(records: Records): RegisterNames {
  const names = collected.get(records) ?? namesOfRegisters(records);
  collected.set(records, names);
  return names;
}

function namesOfRegisters(records: Records): RegisterNames {
  const { actor, capability, document, verb } = records.entries;
  // A document without a title has no name to search for: drafts cite many, and each has others.
  const named = document.filter(
    ({ value: { title, aliases } }) => title !== undefined || aliases !== undefined,
  );
  const lists = [actor, capability, named, verb];
  const first = actor[0] ?? records;
  const known = shared.get(first);
  if (known?.lists.every((list, at) => isSameList(list, lists[at] ?? []))) return known.names;
  const names = collectNames(records);
  // Copies: records may be added to a list later.
  shared.set(first, { lists: lists.map((list) => [...list]), names });
  return names;
}

function isSameList(one: readonly object[], other: readonly object[]): boolean {
  return one.length === other.length && one.every((entry, at) => entry === other[at]);
}

/**
 * Whether the words of a title before a shorter title belong to it: "Optional Protocol to the Convention on Fog" does not
 * cite the Convention as well, and the "Revised Fog Agreement" is another one than the "Fog Agreement".
 */
function isOwnNoun(before: string): boolean {
  if (/\b(?:Protocols?|Amendments?)(?: [Aa]dditional)? to the $/.test(before)) return true;
  const words = before.split(" ").slice(0, -1);
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
}

/**
 * Whether a title goes on with the words after it: "Lamp Outlook 2044", "Lamp Yearbook, vol. 10: 2044" and "Protocols I and II
 * to the Fog Treaty" are not also the "Lamp Outlook", the "Lamp Yearbook" and the "Protocols".
 */
export function titleGoesOn(after: string): boolean {
  return /^(?:,| \d| [IVX]{1,4} | \()/.test(after);
}

function collectNames(records: Records): RegisterNames {
  const { recordsByName, providersByName, namesOf, kinds, bystandersByName, askedByName, demonyms, peoples } =
    namedRecords(records);
  const recordsNamed = (name: string) => recordsByName.get(name) ?? [];
  const kindsOf = (name: string) => recordsNamed(name).map(({ id }) => kinds.get(id) ?? "");
  const find = nameFinder(
    recordsByName.keys(),
    registerSpelling(
      (name) => kindsOf(name).some(isClass),
      (name) => recordsNamed(name).some(({ register }) => register === "document"),
    ),
  );
  const findBystanders = nameFinder(bystandersByName.keys());
  const findInside = innerNames(records, recordsNamed, namesOf);
  const findProviders = nameFinder(
    [...new Set([...providersByName.values()].flatMap(({ ids }) => ids))].flatMap(
      (id) => namesOf.get(id) ?? [],
    ),
  );
  const whole = wholeNames(nameFacts(records, recordsByName, kindsOf));
  const isState = (name: string) => kindsOf(name).some((kind) => isStateKind(kind) || kind === "state-class");
  const namesAt = (name: string, span: Span, nested: boolean): NameInText[] =>
    recordsNamed(name).map((target) => ({ start: span.start, end: span.end, target, nested }));
  /** "Fog Agency" is not named in "International Day of the Fog Agency", nor "Amberland" in the city "Amberland Town". */
  const outsideBystanders = (text: string, candidates: readonly Candidate[]): readonly Candidate[] => {
    const around = candidates.length === 0 ? [] : findBystanders(text);
    if (around.length === 0) return candidates;
    const isInside = (one: Span, whole: Span) =>
      whole.start <= one.start && one.end <= whole.end && whole.end - whole.start > one.end - one.start;
    return candidates.filter((one) => !around.some((whole) => isInside(one, whole)));
  };
  /** "The facial recognition system" and "the Lost Lamps Database" are those of a provider only where the text names it. */
  const withProviders = (text: string, candidates: readonly Candidate[]): readonly Candidate[] => {
    if (!candidates.some(({ name }) => providersByName.has(name))) return candidates;
    const found = findProviders(text).flatMap(({ name, end }) =>
      recordsNamed(name).map(({ id }) => ({ id, end })),
    );
    const ofProviders: Candidate[] = [];
    const isJoined = (start: number, ids: readonly string[]) =>
      ofProviders.some(
        ({ name, end }) =>
          joinsCapabilities.test(text.slice(end, start)) && providersOf(name).some((id) => ids.includes(id)),
      );
    for (const candidate of candidates) {
      const { name, start } = candidate;
      const needed = providersByName.get(name);
      const isNamed = found.some(
        ({ id, end }) =>
          needed?.ids.includes(id) &&
          (!needed.isDirectlyBefore || /^['’)]?s? $/.test(text.slice(end, start))),
      );
      const isOther = !needed || recordsNamed(name).some(({ register }) => register !== "capability");
      if (isOther || isNamed || isJoined(start, needed.ids)) ofProviders.push(candidate);
    }
    return ofProviders;
  };
  const providersOf = (name: string) =>
    recordsNamed(name).flatMap(({ id }) => records.byId.capability.get(id)?.value.providers ?? []);
  /** Two spellings of one name are both found where the text has either. */
  const distinct = (candidates: readonly Candidate[]): Candidate[] => {
    const seen = new Set<string>();
    return candidates.filter(({ start, name }) => {
      const ids = recordsNamed(name)
        .map(({ id }) => id)
        .join(" ");
      const isNew = !seen.has(`${start} ${ids}`);
      seen.add(`${start} ${ids}`);
      return isNew;
    });
  };
  /**
   * A nationality alone, as in "Amberlandian lamps", names nobody; the people, the authorities and the Government are the
   * State's, and so are "all Amberlandians"; "the Amberlandian armed forces" are described by the State.
   */
  const statesAsMeant = (text: string, candidates: readonly Candidate[]) =>
    withStateAspects(text, candidates, isState).flatMap((named): (Candidate & { aspect?: StateAspect })[] => {
      const { name, aspect, start, end } = named;
      const after = text.slice(end, end + longestBody);
      if (peoples.has(name))
        return meansAllPeople(text.slice(Math.max(0, start - longestBody), start), after)
          ? [{ ...named, aspect: "people" }]
          : [];
      const isMeant = aspect === undefined ? areOfState(after) : ofNationality.test(text.slice(start, end));
      return !demonyms.has(name) || isMeant ? [named] : [];
    });
  const placed = (text: string, candidates: readonly Candidate[]): NameInText[] =>
    statesAsMeant(text, candidates).flatMap(({ name, start, end, aspect }) => [
      ...namesAt(name, { start, end }, false).map((found) =>
        aspect && found.target.register === "actor" ? { ...found, aspect } : found,
      ),
      ...findInside(name)(text.slice(start, end))
        .filter(
          (inner) =>
            !isOwnNoun(text.slice(start, start + inner.start)) &&
            !(inner.start === 0 && titleGoesOn(text.slice(start + inner.end, end))),
        )
        .flatMap((inner) =>
          namesAt(inner.name, { start: start + inner.start, end: start + inner.end }, true),
        ),
    ]);
  return {
    find: (text) =>
      placed(
        text,
        whole(text, outsideBystanders(text, withProviders(text, outsideSymbols(text, distinct(find(text)))))),
      ),
    findEvery: (text) => placed(text, distinct(find(text))),
    findBystanders: (text) =>
      findBystanders(text).map(({ name, start, end }) => ({
        start,
        end,
        id: bystandersByName.get(name) ?? "",
      })),
    classAsked: (noun) => askedByName.get(classSpelling(noun)),
    isNameOf: (words, id) =>
      statesAsMeant(words, find(words)).some(
        ({ name, start, end }) =>
          start === 0 && end === words.length && recordsNamed(name).some((one) => one.id === id),
      ),
  };
}

/** The NPT is not named in "NPT/CONF.2000/28". A title with a symbol in it is. */
function outsideSymbols(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length === 0) return candidates;
  const symbols = findSymbols(text);
  return candidates.filter(
    (name) => !symbols.some(({ start, end }) => start <= name.start && name.end < end),
  );
}

function isClass(kind: string): boolean {
  return kind.endsWith("-class");
}

const qualifiable: ReadonlySet<string> = new Set(["official", "organ", "office", "group", "state-class"]);

function nameFacts(
  records: Records,
  recordsByName: ReadonlyMap<string, readonly NamedRecord[]>,
  kindsOf: (name: string) => string[],
): NameFacts {
  const { byId } = records;
  const verbs = openingVerbs(records.entries.verb.map(({ value }) => value));
  const ownersOf = ({ register, id }: NamedRecord): string[] => {
    if (register === "actor") return [byId.actor.get(id)?.value.parent ?? []].flat();
    if (register === "capability") return byId.capability.get(id)?.value.providers ?? [];
    const { organ, parties = [] } = byId.document.get(id)?.value ?? {};
    return [...parties, ...(organ === undefined ? [] : [organ])];
  };
  const ancestors = (record: NamedRecord): Set<string> => {
    const all = new Set<string>();
    const open = ownersOf(record);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      // Parents may form a loop, which REF002 reports.
      if (all.has(id)) continue;
      all.add(id);
      open.push(...ownersOf({ register: "actor", id }));
    }
    return all;
  };
  // The organs that adopt resolutions belong to one organization; records without a parent are taken to be of it.
  const home = new Set(organIds.flatMap((id) => [...ancestors({ register: "actor", id })]));
  const ancestorsOfNames = new Map<string, Set<string>>();
  const ancestorsOf = (name: string): Set<string> => {
    const known = ancestorsOfNames.get(name);
    if (known) return known;
    const own = (recordsByName.get(name) ?? []).map(ancestors);
    const all = own.every(({ size }) => size === 0) ? home : new Set(own.flatMap((each) => [...each]));
    ancestorsOfNames.set(name, all);
    return all;
  };
  return {
    belongs: (name, owner) =>
      (recordsByName.get(owner) ?? []).some(
        ({ register, id }) => register === "actor" && ancestorsOf(name).has(id),
      ),
    isQualifiable: (name) => kindsOf(name).some((kind) => qualifiable.has(kind)),
    isBody: (name) => kindsOf(name).some((kind) => kind !== "" && !isClass(kind)),
    isState: (name) => kindsOf(name).some(isStateKind),
    isOfficial: (name) => kindsOf(name).includes("official"),
    isDocument: (name) => (recordsByName.get(name) ?? []).some(({ register }) => register === "document"),
    isClass: (name) => kindsOf(name).some(isClass),
    isVerb: (word) => verbs.has(word),
  };
}
