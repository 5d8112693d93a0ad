import type { RegisterNames } from "@open-resolutions/core";
import { type DocumentSymbol, type Organ, symbolSlug } from "@open-resolutions/symbols";
import { type Cited, findCitations, type NamedDocument } from "./citations.ts";
import type { NamedOne } from "./mentions.ts";
import { cover, crossing, type Statement } from "./spans.ts";
import { quotedTitles } from "./titles.ts";

/** The names of the registers in a text, apart by what they name. */
export interface FoundNames {
  ones: NamedOne[];
  documents: NamedDocument[];
}

/** What a text says about the records of the registers. */
export interface TextAnnotations {
  citations: Statement<Cited>[];
  /** Actors and capabilities. */
  named: NamedOne[];
  setAside: Statement<{ reason: string }>[];
  /** The symbols by which documents are cited. */
  symbols: DocumentSymbol[];
}

/** Finds the names of the registers in a text: the longest, and inside them those that are annotated as well. */
export function namesIn(
  text: string,
  { find }: RegisterNames,
  kinds: ReadonlyMap<string, string>,
): FoundNames {
  const found: FoundNames = { ones: [], documents: [] };
  for (const { start, end, target } of find(text)) {
    const { register, id } = target;
    if (register === "document") found.documents.push({ start, end, document: id });
    else found.ones.push({ start, end, register, id, kind: kinds.get(id) ?? "" });
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
    const definite = found.citations.filter(({ document }) => document !== null);
    return [...names.ones, ...names.documents, ...definite, ...found.uncited].some(within);
  });
  const cited = new Set(citations.map(({ document }) => document));
  const symbols = found.symbols.filter((symbol) => cited.has(symbolSlug(symbol)));
  return { citations, named, setAside: [...filled, ...outside(found.uncited)], symbols };
}
