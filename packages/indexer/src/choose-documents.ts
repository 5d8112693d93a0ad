import { groupBy } from "@open-resolutions/core";
import type { DocumentPlace } from "./read-document.ts";

/** Several documents of one symbol, and the one that the index follows. */
export interface Duplicate {
  resolution: string;
  used: string;
  left: string[];
}

/**
 * One document for each symbol. Of several, the file whose name ends the number of the symbol is used; then a reissue, then
 * the later job number, then the first by its path.
 */
export function chooseDocuments(places: readonly DocumentPlace[]): {
  chosen: Map<string, DocumentPlace>;
  duplicates: Duplicate[];
} {
  const bySymbol = groupBy(places, ({ resolution }) => resolution?.id);
  const chosen = new Map<string, DocumentPlace>();
  const duplicates: Duplicate[] = [];
  for (const [id, own] of bySymbol) {
    if (id === undefined) continue;
    const [first, ...others] = own.toSorted((a, b) => compareRanks(rankOf(id, a.file), rankOf(id, b.file)));
    if (!first) continue;
    chosen.set(id, first);
    if (others.length > 0)
      duplicates.push({ resolution: id, used: first.file, left: others.map(({ file }) => file) });
  }
  return { chosen, duplicates };
}

/** The less, the better. */
function rankOf(id: string, file: string): [number, number, number, string] {
  const number = id.replace(/^.*\/RES\//, "").replace(/ \([0-9]{4}\)$/, "");
  const name = file.replace(/^.*\//, "");
  const isNamed = new RegExp(
    `(?:^|[^0-9])${number.replace(/[^A-Za-z0-9]+/g, "[^A-Za-z0-9]+")}(?![0-9])`,
  ).test(name);
  const job = /([0-9]{7})/.exec(name)?.[1];
  return [isNamed ? 0 : 1, /reissue/i.test(name) ? 0 : 1, -Number(job ?? 0), file];
}

function compareRanks(a: ReturnType<typeof rankOf>, b: ReturnType<typeof rankOf>): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] as typeof value;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
