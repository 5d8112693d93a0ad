import {
  counted,
  documentsInside,
  nearest,
  otherNamesOf,
  type Records,
  registerNames,
  shellWord,
} from "@open-resolutions/core";
import type { IndexedParagraph } from "@open-resolutions/schemas/facts";
import { lacksYear, meantCitations, parseSymbol, slugOf, typedSlug } from "@open-resolutions/symbols";
import { containedDocuments } from "../../contained-documents.ts";
import {
  entriesMeant,
  howToGetIndex,
  type IndexHead,
  type OpenIndex,
  openIndex,
} from "../../inputs/open-index.ts";
import { onlyMeant } from "../../names/only-meant.ts";
import { askForSymbol } from "../../names/symbols-of-number.ts";
import { publishedRecords } from "../../published.ts";
import { UsageError } from "../../usage-error.ts";
import { inAnyOrder, withCapitals, withoutUn } from "./content-words.ts";
import type { FindFlags } from "./flags.ts";
import { relatedCapabilities } from "./related-capabilities.ts";
import { withSubjectOrTitle } from "./subjects-and-titles.ts";

/** What was looked for, as a person calls it, and where it was found. */
interface Answer {
  shown: string;
  found: Iterable<Found>;
  /** The ids of the documents whose citations were looked for. */
  documents?: readonly string[];
}

/** A resolution with those of its paragraphs that have what is looked for. */
interface Found {
  head: IndexHead;
  paragraphs: readonly IndexedParagraph[];
}

/**
 * Prints the resolutions and paragraphs that name something.
 *
 * @returns the exit code: 0 found, 1 nothing found.
 * @throws {UsageError} when there is no index, or several records have the name.
 */
export function find(name: string, { index }: FindFlags): number {
  const opened = openIndex(index);
  if (!opened) throw new UsageError(`there is no index to search: ${howToGetIndex}`);
  const records = publishedRecords();
  const meant = meantBy(name, records);
  if (meant === undefined) return findWords(name, records, opened);
  const { record, symbol } = meant;
  const { shown, found, documents = [] } = record ? naming(record, opened) : citing(symbol, name, opened);
  let resolutions = 0;
  let paragraphs = 0;
  const itself: Found[] = [];
  const places = record ? [] : (records.byId.document.get(symbol)?.value.locatedIn ?? []);
  const printed = ({ head, paragraphs: own }: Found) => {
    resolutions += 1;
    paragraphs += own.length;
    process.stdout.write(`${lineOf(head)}\n    ${own.map(({ label }) => label).join("; ")}\n`);
  };
  for (const one of found) {
    if (places.includes(slugOf(one.head.id))) itself.push(one);
    else printed(one);
  }
  console.error(`${shown}: ${counted(paragraphs, "paragraph")} in ${counted(resolutions, "resolution")}`);
  const related = record ? relatedCapabilities(record.value.id, records) : [];
  for (const hint of [
    ...containedIn(documents, records, opened),
    ...itself.map(inItself),
    ...related.map(({ relation, id, name: other }) => `${relation}: ${other}: open-resolutions find ${id}`),
  ])
    console.error(hint);
  return resolutions + itself.length > 0 ? 0 : 1;
}

/** A convention names itself in many of its articles: that is no citation by others. */
function inItself({ head, paragraphs }: Found): string {
  return `${counted(paragraphs.length, "paragraph")} in ${head.id} itself, which contains it: open-resolutions show ${shellWord(head.id)}`;
}

function lineOf({ id, adopted, title, libraryTitle }: IndexHead): string {
  return [id, adopted, title ?? libraryTitle].filter(Boolean).join("  ");
}

/**
 * Prints the resolutions that have words as a subject or in their title. A record that only adds "UN" is a hint.
 *
 * @returns the exit code: 0 found, 1 nothing found.
 */
function findWords(words: string, records: Records, opened: OpenIndex): number {
  const { heads, shown } = withSubjectOrTitle(words, opened);
  for (const head of heads) process.stdout.write(`${lineOf(head)}\n`);
  const hints = namedAlmost(words, records);
  const near = heads.length + hints.length === 0 ? `; ${nearestName(words, records)}` : "";
  console.error(`no actor, capability or document of the registers is named "${words}"; ${shown}${near}`);
  for (const hint of hints) console.error(hint);
  return heads.length > 0 ? 0 : 1;
}

/** The most records that are hinted at. */
const mostHints = 3;

/** The records that have a name of the same words, apart from "UN" and the plural: "UN-Women" for "women". */
function namedAlmost(words: string, { entries }: Records): string[] {
  const wanted = withoutUn(words);
  if (wanted === "") return [];
  return registers
    .flatMap((each) => entries[each].map(({ value }: { value: NamedRecord }) => value))
    .filter((record) => namesOf(record).some((name) => withoutUn(name) === wanted))
    .slice(0, mostHints)
    .map((record) => `if it is meant: ${namesOf(record)[0]}: open-resolutions find ${record.id}`);
}

function nearestName(words: string, { entries }: Records): string {
  const near = nearest(
    words,
    registers.flatMap((each) => entries[each].flatMap(({ value: record }) => namesOf(record))),
  );
  return near === undefined
    ? "a document is found by its title, or its symbol, such as A/RES/70/1"
    : `did you mean ${near}?`;
}

/** @param words of every line that has what is looked for: one of them is enough. */
function* foundIn(
  { entries }: OpenIndex,
  words: readonly string[],
  isIn: (paragraph: IndexedParagraph) => boolean,
): Generator<Found> {
  for (const { head, paragraphs } of entries((line) => words.some((each) => line.includes(each)))) {
    const own = paragraphs.filter(isIn);
    if (own.length > 0) yield { head, paragraphs: own };
  }
}

/** A record of a register, which has a name or a title. */
interface NamedRecord {
  id: string;
  name?: string;
  title?: string;
  symbol?: string;
  acronym?: string;
  aliases?: string[];
  identifiers?: readonly { scheme: string; value: string }[];
}

const registers = ["actor", "capability", "document"] as const;

/** The record of a register that a name means, or the symbol of a document that no register has. */
type Meant =
  | { record: { register: "actor" | "capability"; value: NamedRecord }; symbol?: never }
  | { record?: never; symbol: string };

/** @returns undefined when no record has the name, and it is not a symbol. */
function meantBy(name: string, records: Records): Meant | undefined {
  const { entries } = records;
  const wanted = name.trim().toLowerCase();
  const calledBy = (
    names: (record: NamedRecord) => string[],
    folded: (each: string) => string | undefined = (each) => each.toLowerCase(),
    asked = wanted,
  ) =>
    registers.flatMap((register) =>
      entries[register].flatMap(({ value }: { value: NamedRecord }) =>
        names(value).some((each) => folded(each) === asked) ? { register, value } : [],
      ),
    );
  const byName = calledBy(namesOf);
  const called = byName.length > 0 ? byName : calledBy(otherNamesOf);
  const meant = onlyRecord(name, called);
  if (meant) return meant;
  const asWritten = name.trim();
  const order = inAnyOrder(name);
  const capability =
    capabilityInOtherWords(asWritten, records) ??
    // A single common word is rather a subject.
    (order === undefined ? undefined : capabilityInOtherWords(withCapitals(asWritten), records));
  if (capability) return { record: { register: "capability", value: capability } };
  const slug = typedSlug(name);
  if (parseSymbol(name.trim().toUpperCase()) || lacksYear(name) || slug !== slugOf(name))
    return { symbol: slug };
  const symbol = askForSymbol(name);
  if (symbol !== undefined) throw new UsageError(`"${name}" is a number alone: ${symbol}`);
  return order === undefined ? undefined : onlyRecord(name, calledBy(namesOf, inAnyOrder, order));
}

/** @throws {UsageError} when there are several, and the name is the id of none. */
function onlyRecord(
  name: string,
  called: readonly { register: (typeof registers)[number]; value: NamedRecord }[],
): Meant | undefined {
  // An id belongs to one record, whatever the names of others are.
  const meant =
    called.find(({ value: { id } }) => id === name) ?? (called.length === 1 ? called[0] : undefined);
  if (meant?.register === "document") return { symbol: meant.value.id };
  if (meant) return { record: { register: meant.register, value: meant.value } };
  if (called.length === 0) return undefined;
  throw new UsageError(
    `"${name}" is the name of several: give one of the ids ${called.map(({ value: { id } }) => id).join(", ")}`,
  );
}

/** The only capability that texts call so: "Lost Lamps Database" for the "Fog Union Lost Lamps Database". */
function capabilityInOtherWords(words: string, records: Records): NamedRecord | undefined {
  const ids = registerNames(records)
    .findEvery(words)
    .flatMap(({ start, end, target: { register, id } }) =>
      register === "capability" && start === 0 && end === words.length ? [id] : [],
    );
  return ids.length === 1 ? records.byId.capability.get(ids[0] ?? "")?.value : undefined;
}

function naming({ register, value }: NonNullable<Meant["record"]>, opened: OpenIndex): Answer {
  const { id } = value;
  return {
    shown: `${namesOf(value)[0]} (${register} ${id})`,
    found: foundIn(opened, [`"${id}"`], ({ mentions = [] }) =>
      mentions.some((each) => each[register] === id),
    ),
  };
}

/** @throws {UsageError} when the year or the letters of the parts are left out, and several documents can be meant. */
function citing(slug: string, asked: string, opened: OpenIndex): Answer {
  // Every document that can be meant begins like this: its letters and its session in Roman numerals come last.
  const start = /^.*[0-9](?=-[a-z-]+$)/.exec(slug)?.[0] ?? slug;
  const near = [
    ...foundIn(
      opened,
      [`"${start}`],
      cites((id) => id.startsWith(start)),
    ),
  ];
  const cited = near.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ citations = [] }) => citations.flatMap(({ document }) => document ?? [])),
  );
  const [meant = [slug], ...others] = meantCitations(slug, cited, entriesMeant(slug, opened).keys());
  // It throws, and names those that can be meant.
  if (others.length > 0) onlyMeant(slug, cited);
  return {
    shown: `${asked} (document ${meant.join(" and ")})`,
    documents: meant,
    found: near.flatMap(({ head, paragraphs }) => {
      const own = paragraphs.filter(cites((id) => meant.includes(id)));
      return own.length > 0 ? [{ head, paragraphs: own }] : [];
    }),
  };
}

/** Whether a paragraph cites a document that is meant. */
function cites(isMeant: (id: string) => boolean): (paragraph: IndexedParagraph) => boolean {
  return ({ citations = [] }) =>
    citations.some(({ document }) => document !== undefined && isMeant(document));
}

/** What documents contain, with how often it is cited. The index is read once for all. */
function containedIn(ids: readonly string[], { entries }: Records, opened: OpenIndex): string[] {
  const documents = entries.document.map(({ value }) => value);
  const contained = ids.flatMap((id) => documentsInside(id, documents)).map(({ id }) => id);
  if (contained.length === 0) return [];
  const found = [
    ...foundIn(
      opened,
      contained.map((id) => `"${id}"`),
      cites((id) => contained.includes(id)),
    ),
  ];
  const cited = (id: string) => {
    const own = found.map(({ paragraphs }) => paragraphs.filter(cites((other) => other === id)).length);
    const paragraphs = own.reduce((sum, each) => sum + each, 0);
    const resolutions = own.filter((each) => each > 0).length;
    return `${counted(paragraphs, "paragraph")} in ${counted(resolutions, "resolution")}`;
  };
  return ids.flatMap((id) => containedDocuments(id, documents, cited));
}

/** What a record is called: its name or title, and its other names. */
function namesOf({ id, name, title, symbol, acronym, aliases = [] }: NamedRecord): string[] {
  return [name, title, id, symbol, acronym, ...aliases].filter((each) => each !== undefined);
}
