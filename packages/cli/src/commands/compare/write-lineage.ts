import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Comparison, lineageOf, renewLineage } from "@open-resolutions/compare";
import { canonicalJson, losesDigits } from "@open-resolutions/core";
import type { AuthoredParagraphs } from "@open-resolutions/schemas";
import { writeFileSafely } from "../../files/write-file.ts";
import { UsageError } from "../../usage-error.ts";

/**
 * Writes into the records of the newer resolution from which paragraphs of the older its own come. Everything else in
 * the file is kept, and so is what a person wrote of their lineage.
 *
 * @param folder the folder of the newer resolution's records.
 * @returns a line that says what was done.
 * @throws {UsageError} when the older resolution is not the earlier one, or writing would lose something.
 */
export function writeLineage(comparison: Comparison, folder: string): string {
  const { older, newer, paragraphs } = comparison;
  if (older.id === newer.id)
    throw new UsageError(
      `${newer.id} cannot be compared with itself for --write: name an earlier resolution`,
    );
  if (older.adopted > newer.adopted)
    throw new UsageError(`${older.id} was adopted after ${newer.id}: name the earlier resolution first`);
  const file = join(folder, "paragraphs.json");
  const text = readFileSync(file, "utf8");
  if (losesDigits(text))
    throw new UsageError(
      `${file} has a number with more digits than a program keeps: write it as a text, in quotation marks`,
    );
  const found = lineageOf(comparison);
  const records: AuthoredParagraphs = JSON.parse(text);
  const renewed = {
    ...records,
    paragraphs: records.paragraphs.map((paragraph) => {
      const lineage = renewLineage(paragraph.lineage ?? [], found.get(paragraph.id) ?? [], older.slug);
      const { lineage: _, ...others } = paragraph;
      return lineage.length > 0 ? { ...others, lineage } : others;
    }),
  };
  const after = canonicalJson(renewed, "paragraphs");
  if (after === text) return `${file} already has this lineage`;
  writeFileSafely(file, after);
  return `wrote to ${file} the origin of ${found.size} of ${paragraphs.length} paragraphs`;
}
