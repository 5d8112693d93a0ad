import type { RegisterNames } from "@open-resolutions/core";
import type { DocumentSymbol, Organ } from "@open-resolutions/symbols";
import { type Cited, findCitations, type NamedDocument } from "./citations.ts";
import type { NamedOne } from "./mentions.ts";
import { cover, crossing, type Statement } from "./spans.ts";
import { quotedTitles } from "./titles.ts";

/** The names of the registers in a text, apart by what they name. */
export interface FoundNames {
  ones: NamedOne[];
  documents: NamedDocument[];
}

/** What a text says of the registers. */
export interface TextAnnotations {
  citations: Statement<Cited>[];
  /** Actors and capabilities. */
  named: NamedOne[];
  setAside: Statement<{ reason: string }>[];
  /** The symbols by which documents are cited. */
  symbols: DocumentSymbol[];
}

/** Finds the names of the registers in a text: the longest, and inside them those that are named for themselves. */
export function namesIn(
  text: string,
  { find, meanings, nested }: RegisterNames,
  kinds: ReadonlyMap<string, string>,
): FoundNames {
  const found: FoundNames = { ones: [], documents: [] };
  const add = (start: number, end: number, { register, id }: { register: string; id: string }) => {
    if (register === "document") found.documents.push({ start, end, document: id });
    else
      found.ones.push({
        start,
        end,
        register: register as NamedOne["register"],
        id,
        kind: kinds.get(id) ?? "",
      });
  };
  for (const { name, start, end } of find(text)) {
    for (const meaning of meanings.get(name) ?? []) add(start, end, meaning);
    for (const inner of nested(name)) add(start + inner.start, start + inner.end, inner.target);
  }
  return found;
}

/** What a text cites and names. A name inside a title, or inside a reference to no definite document, is part of it. */
export function annotateText(
  text: string,
  inFootnote: boolean,
  names: FoundNames,
  speaking: Organ,
): TextAnnotations {
  const titles = quotedTitles(text);
  const inTitle = cover(titles);
  const outside = <T extends { start: number; end: number }>(runs: readonly T[]) =>
    runs.filter((run) => !inTitle(run));
  const found = findCitations(text, inFootnote, outside(names.documents), speaking);
  const citations = outside(found.citations);
  // A name inside a reference to no definite document is part of it; one that only overlaps a reference is none.
  const inIndefinite = cover(citations.filter(({ document }) => document === null));
  const crosses = crossing(citations);
  const named = outside(names.ones).filter((one) => !inIndefinite(one) && !crosses(one));
  const filled = titles.filter((title) => {
    const within = cover([title]);
    return [...names.ones, ...names.documents, ...found.citations, ...found.uncited].some(within);
  });
  return { citations, named, setAside: [...filled, ...outside(found.uncited)], symbols: found.symbols };
}
