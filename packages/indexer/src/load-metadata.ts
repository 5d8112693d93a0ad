import { readFileSync } from "node:fs";
import { join } from "node:path";
import { slugOf } from "@open-resolutions/symbols";
import type { FoundMetadata } from "./join-line.ts";
import { metadataFacts } from "./metadata-facts.ts";
import type { QualityReport } from "./quality.ts";
import { readMetadata } from "./read-metadata.ts";

/**
 * The metadata of a folder, by the slugs of symbols. Of several entries of one symbol the first is used; the report
 * names each later one that says something else, and what cannot be read.
 */
export function loadMetadata(
  folder: string,
  files: readonly string[],
  report: QualityReport,
): Map<string, FoundMetadata> {
  const found = new Map<string, FoundMetadata>();
  for (const file of files) {
    const { entries, faults } = readMetadata(readFileSync(join(folder, file), "utf8"));
    for (const fault of faults) report.metadataFaults.push({ file, ...fault });
    for (const { entry, line } of entries) {
      const facts = metadataFacts(entry);
      if (!facts) {
        report.metadataFaults.push({ file, line, message: "this entry names no symbol" });
        continue;
      }
      const slug = slugOf(facts.symbol);
      const first = found.get(slug);
      if (first && JSON.stringify(first.facts) !== JSON.stringify(facts))
        report.metadataTwice.push({ resolution: facts.symbol, file, line });
      else if (!first) found.set(slug, { file, line, facts });
    }
  }
  return found;
}
