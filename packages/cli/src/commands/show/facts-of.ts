import { type Dataset, shellWord } from "@open-resolutions/core";
import { slugOf } from "@open-resolutions/symbols";
import { containedDocuments } from "../../contained-documents.ts";
import { entryOf, type IndexEntry, type IndexHead, type OpenIndex } from "../../inputs/open-index.ts";
import { UsageError } from "../../usage-error.ts";
import { type AskedFor, isWhole } from "./asked-for.ts";
import { selectResolution } from "./select-paragraphs.ts";
import { showIndexed } from "./show-indexed.ts";
import { placesLike } from "./unknown-place.ts";

/** Finds the resolution of an index with a symbol or slug. */
export type EntryFinder = (symbol: string) => IndexEntry | undefined;

/** Finds resolutions of an index; a search takes a second, so each symbol is searched for once. */
export function entryFinder(index: OpenIndex): EntryFinder {
  const known = new Map<string, IndexEntry | undefined>();
  return (symbol) => {
    if (!known.has(symbol)) known.set(symbol, entryOf(symbol, index));
    return known.get(symbol);
  };
}

/**
 * What an index has about a resolution or paragraphs of it that the dataset does not have; undefined when the dataset has
 * the resolution, or the index does not.
 *
 * @param asked one or more places of one resolution.
 * @param votesOf says who voted how, when that is asked for.
 * @throws {UsageError} when the resolution has no such paragraph.
 */
export function factsOf(
  asked: readonly AskedFor[],
  { resolutions, documents }: Dataset,
  findEntry: EntryFinder,
  votesOf: (head: IndexHead) => string[],
): string | undefined {
  const symbol = asked[0]?.symbol ?? "";
  if (!/(?:^|-)res-/.test(slugOf(symbol)) || selectResolution(symbol, resolutions)) return undefined;
  const entry = findEntry(symbol);
  if (!entry) return undefined;
  const { head } = entry;
  const facts = [...votesOf(head), ...containedDocuments(slugOf(head.id), documents)];
  return showIndexed(
    entry,
    asked.flatMap((one) => placesIn(entry, one)),
    facts,
  );
}

function placesIn({ head, paragraphs }: IndexEntry, asked: AskedFor): IndexEntry["paragraphs"] {
  const { label, steps } = asked;
  const id = `${slugOf(head.id)}.${steps}`;
  const places = paragraphs.filter(
    (own) => isWhole(asked) || (label === undefined ? isWithin(own.id, id) : isLabelled(own.label, label)),
  );
  if (places.length > 0) return places;
  throw new UsageError(
    `${head.id} has no paragraph "${label ?? id}" in the index, where it has ${placesLike(label ?? id, paragraphs)}; open-resolutions show ${shellWord(head.id)} lists them`,
  );
}

/** Whether a paragraph has an id, or is an item below it. */
function isWithin(id: string, asked: string): boolean {
  return id === asked || id.startsWith(`${asked}.`);
}

/** Whether a paragraph has a label, or is an item below it. */
function isLabelled(label: string, asked: string): boolean {
  const [own, wanted] = [label.toLowerCase(), asked.toLowerCase()];
  return own === wanted || own.startsWith(`${wanted}(`);
}
