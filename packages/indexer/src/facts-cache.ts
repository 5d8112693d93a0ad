import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentFacts } from "./document-facts.ts";

/** The facts of documents that an earlier run read, each in a file of its own. */
export interface FactsCache {
  /** The file of a document's facts: what names it changes with the document, the registers and the program. */
  keyOf(file: string, sha256: string): string;
  has(key: string): boolean;
  /** @throws when the cache does not have it. */
  read(key: string): DocumentFacts;
  write(key: string, facts: DocumentFacts): void;
  /** Removes what no document of this run uses. */
  keepOnly(keys: ReadonlySet<string>): void;
}

/** Opens the cache in a folder, for one state of the registers and of the program. */
export function openFactsCache(folder: string, maker: string): FactsCache {
  mkdirSync(folder, { recursive: true });
  const at = (key: string) => join(folder, key);
  return {
    keyOf: (file, sha256) =>
      `${createHash("sha256").update(`${maker} ${file} ${sha256}`).digest("hex")}.json`,
    has: (key) => existsSync(at(key)),
    read: (key) => JSON.parse(readFileSync(at(key), "utf8")),
    write(key, facts) {
      // Moved into place, so that an interruption never leaves a part of a file.
      writeFileSync(at(`${key}.new`), JSON.stringify(facts));
      renameSync(at(`${key}.new`), at(key));
    },
    keepOnly(keys) {
      for (const name of readdirSync(folder)) if (!keys.has(name)) rmSync(at(name));
    },
  };
}
