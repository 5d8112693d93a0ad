import type { AuthoredDocument } from "@open-resolutions/schemas";
import type { CitedDocument, IndexedResolution } from "@open-resolutions/schemas/facts";
import { isPartOf, parseSymbol, slugOf } from "@open-resolutions/symbols";
import { naturalOrder } from "./natural-order.ts";
import { withoutEmpty } from "./without-empty.ts";

/**
 * Counts which documents resolutions cite, and lists the drafts and reports on which they are based and what contains
 * them.
 */
export interface CitationCounter {
  /** Adds a line, and the records of documents that came with it. */
  add(line: IndexedResolution, documents: readonly AuthoredDocument[]): void;
  /** The documents, in the order of their ids. */
  documents(): Generator<CitedDocument>;
}

/** Makes a counter. @param registered the documents of the registers, which say more than a citation does. */
export function countCitations(registered: readonly AuthoredDocument[]): CitationCounter {
  const records = new Map(registered.map((document) => [document.id, document]));
  const indexed = new Map<string, string>();
  const counts = new Map<string, { citations: number; citingResolutions: number }>();
  const count = (document: string) => {
    const known = counts.get(document) ?? { citations: 0, citingResolutions: 0 };
    counts.set(document, known);
    return known;
  };
  return {
    add({ id, paragraphs, report, drafts = [] }, documents) {
      indexed.set(slugOf(id), id);
      for (const document of documents) if (!records.has(document.id)) records.set(document.id, document);
      const cited = paragraphs
        .flatMap(({ citations = [] }) => citations.map(({ document }) => document))
        .filter((document) => document !== null);
      // Every reference of a line must find its document, but only what a paragraph says is a citation.
      for (const document of [...cited, ...drafts, ...(report ? [report.document] : [])])
        if (document !== null) count(document);
      for (const document of cited) count(document).citations += 1;
      for (const document of new Set(cited)) count(document).citingResolutions += 1;
    },
    *documents() {
      for (const id of [...counts.keys()])
        for (const container of records.get(id)?.locatedIn ?? []) count(container);
      const wholes = [...indexed].filter(([slug]) => /-[a-z]-[a-z]$/.test(slug));
      for (const [id, own] of [...counts].sort(([a], [b]) => naturalOrder(a, b))) {
        const { kind = "document", symbol, title, organ, locatedIn } = records.get(id) ?? {};
        yield withoutEmpty({
          id,
          kind,
          symbol,
          title,
          organ,
          locatedIn,
          session: symbol === undefined ? undefined : sessionOf(symbol),
          resolution: indexed.get(id) ?? wholes.find(([whole]) => isPartOf(id, whole))?.[1],
          ...own,
        }) as CitedDocument;
      }
    },
  };
}

function sessionOf(symbol: string): CitedDocument["session"] {
  const parsed = parseSymbol(symbol);
  return parsed && "session" in parsed ? (parsed.session ?? undefined) : undefined;
}
