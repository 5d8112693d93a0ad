import type { Lineage } from "@open-resolutions/schemas";
import type { Comparison } from "./comparison.ts";

/**
 * From which paragraphs of the older resolution those of the newer come, as a comparison found it.
 *
 * @returns by the id of the paragraph, what is to stand in its `lineage`, with the method `rule`; nothing for a new one.
 */
export function lineageOf({ older, paragraphs }: Comparison): Map<string, Lineage[]> {
  return new Map(
    paragraphs.flatMap((paragraph): [string, Lineage[]][] => {
      if (paragraph.change === "new") return [];
      const { id, change: relation } = paragraph;
      return [[id, [{ document: older.slug, label: paragraph.older.label, relation, method: "rule" }]]];
    }),
  );
}

/**
 * The lineage of a paragraph with what was found now in the place of what a program had found in the same earlier
 * resolution before. What a person wrote stays, and nothing is proposed beside it for that resolution.
 *
 * @param written what stands in the paragraph.
 * @param found what was found now.
 * @param document the id of the earlier resolution.
 */
export function renewLineage(
  written: readonly Lineage[],
  found: readonly Lineage[],
  document: string,
): Lineage[] {
  const others = (entries: readonly Lineage[]) =>
    entries.filter((entry) => entry.document !== document || entry.method === undefined);
  const own = written.filter((entry) => entry.document === document);
  if (own.some(({ method }) => method === undefined)) return others(written);
  const place = own[0] ? written.indexOf(own[0]) : written.length;
  return [...others(written.slice(0, place)), ...found, ...others(written.slice(place))];
}
