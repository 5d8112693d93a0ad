import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { slugOf } from "@open-resolutions/symbols";
import type { FoundMetadata } from "./join-line.ts";
import { type MetadataFacts, metadataFacts } from "./metadata-facts.ts";
import type { QualityReport } from "./quality.ts";
import { type MetadataFile, readMetadata } from "./read-metadata.ts";

/** Where the metadata of a resolution are. */
export interface MetadataPlace {
  symbol: string;
  file: string;
  /** The line of the file on which they begin, counted from 1. */
  line: number;
}

/** The metadata of a folder: their places are kept, and their facts are read when somebody asks for them. */
export interface Metadata {
  /** By the slugs of symbols. */
  places: ReadonlyMap<string, MetadataPlace>;
  /** Undefined for a resolution without metadata. Fast for resolutions in the order of the files. */
  find(slug: string): FoundMetadata | undefined;
}

/**
 * The metadata of a folder. Of several entries of one symbol the first is used; the report names each later one that says
 * something else, and what cannot be read. The lists of voters would take memory for each resolution, so one file at a time
 * is held.
 */
export function loadMetadata(folder: string, files: readonly string[], report: QualityReport): Metadata {
  const places = new Map<string, MetadataPlace & { digest: string }>();
  for (const file of files) {
    const { entries, faults } = readFile(folder, file);
    for (const fault of faults) report.metadataFaults.push({ file, ...fault });
    for (const { entry, line } of entries) {
      const facts = metadataFacts(entry);
      if (!facts) {
        report.metadataFaults.push({ file, line, message: "this entry names no symbol" });
        continue;
      }
      const { symbol } = facts;
      const slug = slugOf(symbol);
      const first = places.get(slug);
      const digest = createHash("sha256").update(JSON.stringify(facts)).digest("base64");
      if (first && first.digest !== digest) report.metadataTwice.push({ resolution: symbol, file, line });
      else if (!first) places.set(slug, { symbol, file, line, digest });
    }
  }
  let held: { file: string; facts: Map<string, MetadataFacts> } | undefined;
  return {
    places,
    find(slug) {
      const place = places.get(slug);
      if (!place) return undefined;
      const { file, line } = place;
      if (held?.file !== file) held = { file, facts: factsBySlug(readFile(folder, file)) };
      const facts = held.facts.get(slug);
      return facts && { file, line, facts };
    },
  };
}

function readFile(folder: string, file: string): MetadataFile {
  return readMetadata(readFileSync(join(folder, file), "utf8"));
}

/** The first entry of each symbol in a file. */
function factsBySlug({ entries }: MetadataFile): Map<string, MetadataFacts> {
  const found = new Map<string, MetadataFacts>();
  for (const { entry } of entries) {
    const facts = metadataFacts(entry);
    const slug = facts && slugOf(facts.symbol);
    if (slug !== undefined && !found.has(slug)) found.set(slug, facts as MetadataFacts);
  }
  return found;
}
