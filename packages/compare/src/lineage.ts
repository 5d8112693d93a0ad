import { type WordRun, word } from "@open-resolutions/core";
import type { Lineage } from "@open-resolutions/schemas";
import { expectArgument, hasFields } from "@open-resolutions/symbols/arguments";
import type { Comparison } from "./comparison.ts";

/**
 * The lineage of the newer paragraphs by a comparison: which older paragraphs they repeat or revise.
 *
 * @returns the new `lineage` by the id of its paragraph, with the method `rule`; new paragraphs have none.
 */
export function lineageOf(comparison: Comparison): Map<string, Lineage[]> {
  const isComparison =
    hasFields(comparison, "older", "newer", "counts", "paragraphs") && Array.isArray(comparison.paragraphs);
  expectArgument(isComparison, "what compareResolutions returns", comparison);
  const { older, paragraphs } = comparison;
  return new Map(
    paragraphs.flatMap((paragraph): [string, Lineage[]][] => {
      if (paragraph.change === "new") return [];
      const { id, change: relation } = paragraph;
      const { label } = paragraph.older;
      const likeness = paragraph.change === "same" ? 100 : likenessOf(paragraph.runs);
      return [[id, [{ document: older.slug, label, relation, likeness, method: "rule" }]]];
    }),
  );
}

/** How many of the words of two texts a comparison keeps, in percent of all, rounded down (Dice 1945). */
function likenessOf(runs: readonly WordRun[]): number {
  const count = { kept: 0, added: 0, removed: 0 };
  for (const { change, text } of runs) count[change] += text.match(word)?.length ?? 0;
  const all = 2 * count.kept + count.added + count.removed;
  return all === 0 ? 0 : Math.min(99, Math.floor((200 * count.kept) / all));
}

/**
 * The lineage of a paragraph, with the entries that a program found earlier in one resolution replaced by those found
 * now. Entries that a person wrote stay, and the program adds none beside them for that resolution.
 *
 * @param written the present lineage of the paragraph.
 * @param found the entries found now.
 * @param document the id of the earlier resolution.
 */
export function renewLineage(
  written: readonly Lineage[],
  found: readonly Lineage[],
  document: string,
): Lineage[] {
  expectArgument(Array.isArray(written), "the present lineage of a paragraph, as a list", written);
  expectArgument(Array.isArray(found), "the lineage found now, as a list", found);
  expectArgument(typeof document === "string", "the id of the earlier resolution, as a text", document);
  const others = (entries: readonly Lineage[]) =>
    entries.filter((entry) => entry.document !== document || entry.method === undefined);
  const own = written.filter((entry) => entry.document === document);
  if (own.some(({ method }) => method === undefined)) return others(written);
  const place = own[0] ? written.indexOf(own[0]) : written.length;
  return [...others(written.slice(0, place)), ...found, ...others(written.slice(place))];
}
