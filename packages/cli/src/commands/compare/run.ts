import { type Comparison, compareResolutions } from "@open-resolutions/compare";
import { hasColors, widthOf } from "../../terminal/terminal.ts";
import { UsageError } from "../../usage-error.ts";
import { compareHashes, hashesOfEntry, hashesOfText, printHashComparison } from "./compare-hashes.ts";
import { type FoundResolution, findResolution, type IndexedOnly } from "./find-resolution.ts";
import type { CompareFlags } from "./flags.ts";
import { comparisonMarkdown } from "./print-markdown.ts";
import { showComparison } from "./print-terminal.ts";
import { writeLineage } from "./write-lineage.ts";

/**
 * Prints how two resolutions differ, and writes the lineage of the newer one's paragraphs when it is asked to.
 *
 * @throws {UsageError} when one of them cannot be found or read, or the lineage cannot be written.
 */
export function compare(olderName: string, newerName: string, flags: CompareFlags): void {
  const [older, newer] = [findResolution(olderName, flags), findResolution(newerName, flags)];
  if ("indexed" in older || "indexed" in newer) {
    if (flags.write) throw new UsageError("the lineage cannot be written: the index has no texts to compare");
    process.stdout.write(printHashComparison(compareHashes(hashesOf(older), hashesOf(newer)), flags.format));
    return;
  }
  const comparison = compareResolutions(older, newer);
  if (flags.write) {
    if (newer.folder === undefined)
      throw new UsageError(
        `the lineage of ${newerName} cannot be written: name the folder of its records, or its dataset by --data`,
      );
    console.error(writeLineage(comparison, newer.folder));
  }
  process.stdout.write(print(comparison, flags));
}

function hashesOf(found: FoundResolution | IndexedOnly) {
  return "indexed" in found ? hashesOfEntry(found.indexed) : hashesOfText(found);
}

function print(comparison: Comparison, { format, color }: CompareFlags): string {
  if (format === "json") return `${JSON.stringify(comparison, null, 2)}\n`;
  if (format === "markdown") return comparisonMarkdown(comparison);
  return showComparison(comparison, {
    colors: hasColors(color, process.stdout),
    width: widthOf(process.stdout),
  });
}
