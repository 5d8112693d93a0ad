import type { AuthoredDocument } from "@open-resolutions/schemas";
import type { CitedDocument, IndexedResolution } from "@open-resolutions/schemas/facts";
import { parseSymbol, slugOf } from "@open-resolutions/symbols";
import { naturalOrder } from "./natural-order.ts";
import { withoutEmpty } from "./without-empty.ts";

/** Counts which documents resolutions cite. */
export interface CitationCounter {
  /** Adds a line, and the records of documents that came with it. */
  add(line: IndexedResolution, documents: readonly AuthoredDocument[]): void;
  /** The cited documents, in the order of their ids. */
  documents(): Generator<CitedDocument>;
}

/** Makes a counter. @param registered the documents of the registers, which say more than a citation does. */
export function countCitations(registered: readonly AuthoredDocument[]): CitationCounter {
  const records = new Map(registered.map((document) => [document.id, document]));
  const indexed = new Map<string, string>();
  const counts = new Map<string, { citations: number; citingResolutions: number }>();
  return {
    add({ id, paragraphs, report, drafts = [] }, documents) {
      indexed.set(slugOf(id), id);
      for (const document of documents) if (!records.has(document.id)) records.set(document.id, document);
      const cited = paragraphs.flatMap(({ citations = [] }) => citations.map(({ document }) => document));
      const own = [...cited, ...drafts, ...(report ? [report.document] : [])].filter((each) => each !== null);
      for (const document of own) {
        const known = counts.get(document) ?? { citations: 0, citingResolutions: 0 };
        counts.set(document, { ...known, citations: known.citations + 1 });
      }
      for (const document of new Set(own)) {
        const known = counts.get(document);
        if (known) known.citingResolutions += 1;
      }
    },
    *documents() {
      for (const [id, count] of [...counts].sort(([a], [b]) => naturalOrder(a, b))) {
        const { kind = "document", symbol, title, organ } = records.get(id) ?? {};
        yield withoutEmpty({
          id,
          kind,
          symbol,
          title,
          organ,
          session: symbol === undefined ? undefined : sessionOf(symbol),
          resolution: indexed.get(id),
          ...count,
        }) as CitedDocument;
      }
    },
  };
}

function sessionOf(symbol: string): CitedDocument["session"] {
  const parsed = parseSymbol(symbol);
  return parsed && "session" in parsed ? (parsed.session ?? undefined) : undefined;
}
