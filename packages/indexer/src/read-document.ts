import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Drafter } from "@open-resolutions/draft";
import { type DocumentFacts, documentFacts } from "./document-facts.ts";
import type { FactsCache } from "./facts-cache.ts";

/** Where the facts of a document are, and what is needed to put it in its place. */
export interface DocumentPlace {
  /** Path in the folder of the official documents. */
  file: string;
  /** The facts in the cache. */
  key: string;
  /** The symbol, the organ, the day of adoption and that of the markup (`dated`); absent when the document gave no resolution. */
  resolution?: { id: string; organ: string; adopted: string; dated?: string };
  /** The facts were in the cache. */
  isKnown: boolean;
}

/** Reads a document, or takes its facts from the cache. A fault in it is its answer. */
export function readDocument(folder: string, file: string, draft: Drafter, cache: FactsCache): DocumentPlace {
  const bytes = readFileSync(join(folder, file));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const key = cache.keyOf(file, sha256);
  const isKnown = cache.has(key);
  const facts = isKnown ? cache.read(key) : factsOf(file, sha256, bytes, draft);
  if (!isKnown) cache.write(key, facts);
  const { id, organ = "", adopted = "" } = facts.printed ?? {};
  const { dated } = facts;
  return {
    file,
    key,
    ...(id !== undefined && {
      resolution: { id, organ, adopted, ...(dated !== undefined && { dated }) },
    }),
    isKnown,
  };
}

function factsOf(file: string, sha256: string, bytes: Uint8Array, draft: Drafter): DocumentFacts {
  const content = new TextDecoder().decode(bytes);
  try {
    return documentFacts(draft({ path: file, content, form: "akn" }), { file, sha256, content });
  } catch (error) {
    const failure = {
      code: "DRF018",
      line: 1,
      message: `the program stopped while it read it: ${String(error)}`,
    };
    return {
      file,
      sha256,
      language: undefined,
      dated: undefined,
      failure,
      documents: [],
      headings: [],
      doubts: {},
    };
  }
}
