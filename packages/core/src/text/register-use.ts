import { type RecordType, recordTypes } from "@open-resolutions/schemas";
import type { Records } from "../model/records.ts";
import { visitReferences } from "../model/references.ts";
import type { Entry } from "../read/read-file.ts";
import { isResolutionType } from "../read/record-paths.ts";
import { longDate } from "./numerals.ts";
import type { ResolutionUnit } from "./resolution-unit.ts";
import { isStateKind } from "./state-aspects.ts";

/**
 * How the resolutions use the records of the registers: what refers to them, and what the texts print. It is collected
 * one resolution at a time, so that only one needs to be in memory.
 */
export interface RegisterUse {
  /** The ids, by type, of the records to which another one refers. */
  used: Record<RecordType, Set<string>>;
  /** The first reference to each type of record. */
  firstReference: Map<RecordType, { entry: Entry; pointer: string; id: string }>;
  /** The facts of the registers that no resolution has printed so far. */
  unprinted: Set<PrintableFact>;
  /** All facts that need no source when a resolution prints them, by their record. */
  facts: ReadonlyMap<Entry, readonly PrintableFact[]>;
  /** The day of the check (ISO 8601); undefined when the caller does not give it. */
  today: string | undefined;
}

/** A fact of a register that needs no source when a resolution prints it. */
interface PrintableFact {
  field: string;
  /** Position in the list; undefined when the field is not a list. */
  index: number | undefined;
  value: string;
  /** The words that one text must have. */
  words: readonly string[];
}

const nameFields = ["name", "title", "acronym", "aliases", "demonym", "location"] as const;

/** The use of the registers before any resolution is added. */
export function startRegisterUse(records: Records, today?: string): RegisterUse {
  const { entries } = records;
  const facts = new Map<Entry, PrintableFact[]>();
  const namesOf = (actors: typeof entries.actor) =>
    new Set(actors.flatMap(({ value }) => [value.name, ...(value.aliases ?? [])]));
  const known: KnownNames = {
    actors: namesOf(entries.actor),
    states: namesOf(entries.actor.filter(({ value }) => isStateKind(value.kind))),
  };
  for (const entry of [...entries.actor, ...entries.capability, ...entries.document]) {
    if (!entry.file.context) facts.set(entry, [...factsOf(entry, known)]);
  }
  const used = Object.fromEntries(recordTypes.map((type) => [type, new Set()])) as RegisterUse["used"];
  return {
    used,
    firstReference: new Map(),
    unprinted: new Set([...facts.values()].flat()),
    facts,
    today,
  };
}

/** The names of all actors, and of those that are States. */
interface KnownNames {
  actors: ReadonlySet<string>;
  states: ReadonlySet<string>;
}

/** What is between a body and its number in a title: `Commission on Harbours resolution 12/3`. */
const numbering = / (?:resolution|decision|document) (?=\S)/g;

/** A work of somebody that has its day or month alone: `press statement of the Council of Harbours of 3 May 2044`. */
const workOf = /^(?:press )?[scdlrn](tatement|ommuniqu[eé]|ecision|etter|eport|ote) of the /;
const itsDay = / (?:of|dated) (\d{1,2} [A-Z][a-z]{2,8}) (\d{4})$/;
const itsMonth = / (?:of|dated) ([A-Z][a-z]{2,8}) (\d{4})$/;

/** What is between who writes a letter and who receives it. */
const receiver = " to the ";

/** What is between the kind of a document and its body: `rules of procedure of the Council of Harbours`. */
const ofThe = " of the ";

/**
 * The words that one text must have. A text may say which body has adopted a number or has made a work, and whose a
 * law is, elsewhere or in another order: "its resolution 12/3", "its press statements of 3 May and 9 July 2044", "its
 * rules of procedure", "its Penal Code".
 */
function wordsOf(field: string, name: string, { actors, states }: KnownNames): string[] {
  if (field === "name") return name.split(" ");
  const last = field === "title" ? [...name.matchAll(numbering)].at(-1) : undefined;
  // Several States have a document of one title: "Penal Code (Amberland)".
  // The name of a State may have brackets of its own.
  for (const { index } of field === "title" && name.endsWith(")") ? name.matchAll(/ \(/g) : [])
    if (states.has(name.slice(index + " (".length, -1))) return [name.slice(0, index)];
  const [opening = "", noun = ""] = (field === "title" ? workOf.exec(name) : undefined) ?? [];
  const [ending = "", day = "", year = ""] = itsDay.exec(name) ?? itsMonth.exec(name) ?? [];
  if (opening !== "" && ending !== "") {
    const people = name.slice(opening.length, -ending.length).split(receiver);
    return [noun, day, year, ...people.filter((one) => !actors.has(one))];
  }
  const kind = name.slice(0, Math.max(0, name.indexOf(ofThe)));
  if (field === "title" && kind !== "" && actors.has(name.slice(kind.length + ofThe.length))) return [kind];
  const isOfBody = last !== undefined && actors.has(name.slice(0, last.index));
  return isOfBody ? [name.slice(last.index + last[0].length)] : [name];
}

function* factsOf(
  { value }: Entry<"actor" | "capability" | "document">,
  known: KnownNames,
): Generator<PrintableFact> {
  const sourced = new Set<string>(value.sources?.flatMap(({ supports }) => supports));
  // A source that supports a missing field probably means another one; SRC001 reports it.
  if ([...sourced].some((field) => !Object.hasOwn(value, field))) return;
  const record: Partial<Record<(typeof nameFields)[number], string | string[]>> = value;
  for (const field of nameFields) {
    const stated = record[field];
    if (stated === undefined || sourced.has(field)) continue;
    for (const [index, name] of typeof stated === "string"
      ? [[undefined, stated] as const]
      : stated.entries())
      yield { field, index, value: name, words: wordsOf(field, name, known) };
  }
  if ("date" in value && value.date !== undefined && !sourced.has("date")) {
    const printed = value.date.length === 10 ? longDate(value.date) : value.date.slice(0, 4);
    yield { field: "date", index: undefined, value: value.date, words: [printed] };
  }
}

/** Adds the facts that a resolution prints and the records to which it refers. */
export function addResolutionUse(use: RegisterUse, { resolution, paragraphs }: ResolutionUnit): void {
  if (use.unprinted.size > 0) {
    const printed = resolution?.value;
    const texts = [
      printed?.title,
      printed?.agendaItem?.title,
      ...(printed?.footnotes ?? []).map(({ text }) => text),
      ...paragraphs.map(({ value }) => value.text),
    ];
    for (const fact of use.unprinted) {
      if (texts.some((text) => text !== undefined && fact.words.every((word) => text.includes(word))))
        use.unprinted.delete(fact);
    }
  }
  if (resolution) addReferences(use, resolution);
  for (const entry of paragraphs) addReferences(use, entry);
}

/** Adds the records to which the registers themselves refer. */
export function addRegisterReferences(use: RegisterUse, { entries }: Records): void {
  for (const type of recordTypes) {
    if (isResolutionType(type)) continue;
    for (const entry of entries[type]) addReferences(use, entry);
  }
}

function addReferences({ used, firstReference }: RegisterUse, entry: Entry): void {
  visitReferences(entry.type, entry.value, (type, id, pointer) => {
    if (id !== entry.value.id) used[type].add(id);
    if (!firstReference.has(type)) firstReference.set(type, { entry, pointer: pointer(), id });
  });
}
