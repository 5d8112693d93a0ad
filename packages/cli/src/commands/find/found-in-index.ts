import { counted, documentsInside, type Records } from "@open-resolutions/core";
import type { IndexedParagraph } from "@open-resolutions/schemas/facts";
import { meantCitations } from "@open-resolutions/symbols";
import { containedDocuments } from "../../contained-documents.ts";
import { entriesMeant, type IndexHead, type OpenIndex } from "../../inputs/open-index.ts";
import { onlyMeant } from "../../names/only-meant.ts";
import { type Meant, namesOf } from "./meant-by-name.ts";
import { unknownSymbol } from "./unknown-symbol.ts";

/** What was looked for, as a person calls it, and where it was found. */
export interface Answer {
  /** Its name or title, also where a person gave its acronym. */
  called: string;
  shown: string;
  found: Iterable<Found>;
  /** The ids of the documents whose citations were looked for. */
  documents?: readonly string[];
  /** What to look for instead. */
  hint?: string | undefined;
}

/** A resolution with those of its paragraphs that have what is looked for. */
export interface Found {
  head: IndexHead;
  paragraphs: readonly IndexedParagraph[];
}

/** Where an actor or a capability is named. */
export function naming({ register, value }: NonNullable<Meant["record"]>, opened: OpenIndex): Answer {
  const { id } = value;
  const called = namesOf(value)[0] ?? id;
  return {
    called,
    shown: `${called} (${register} ${id})`,
    found: foundIn(opened, [`"${id}"`], ({ mentions = [] }) =>
      mentions.some((each) => each[register] === id),
    ),
  };
}

/**
 * Where a document is cited.
 *
 * @throws {UsageError} when the year or the letters of the parts are left out, and several documents can be meant.
 */
export function citing(slug: string, asked: string, records: Records, opened: OpenIndex): Answer {
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
  const resolutions = entriesMeant(slug, opened);
  const [meant = [slug], ...otherMeant] = meantCitations(slug, cited, resolutions.keys());
  // It throws, and names those that can be meant.
  if (otherMeant.length > 0) onlyMeant(slug, cited);
  const [only, ...others] = [...resolutions.values()];
  const entry = resolutions.get(meant[0] ?? slug) ?? (others.length === 0 ? only : undefined);
  const known = titleAndSymbol(meant[0] ?? slug, records, entry?.head);
  const [called = asked, ...symbols] = known;
  return {
    called,
    shown: `${called} (${[...symbols, `document ${meant.join(" and ")}`].join(", ")})`,
    hint: known.length + near.length === 0 ? unknownSymbol(asked, records, opened) : undefined,
    documents: meant,
    found: near.flatMap(({ head, paragraphs }) => {
      const own = paragraphs.filter(cites((id) => meant.includes(id)));
      return own.length > 0 ? [{ head, paragraphs: own }] : [];
    }),
  };
}

/** Empty when no register and no index has the document. */
function titleAndSymbol(id: string, { byId }: Records, head: IndexHead | undefined): string[] {
  const record = byId.document.get(id)?.value;
  const title = record?.title ?? head?.title ?? head?.libraryTitle;
  const symbol = record?.symbol ?? head?.id;
  return [...new Set([title, symbol])].filter((each) => each !== undefined);
}

/** Whether a paragraph cites a document that is meant. */
function cites(isMeant: (id: string) => boolean): (paragraph: IndexedParagraph) => boolean {
  return ({ citations = [] }) =>
    citations.some(({ document }) => document !== undefined && isMeant(document));
}

/** What documents contain, with how often it is cited. The index is read once for all. */
export function containedIn(ids: readonly string[], { entries }: Records, opened: OpenIndex): string[] {
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
