import type { Records } from "@open-resolutions/core";
import { parseSymbol } from "@open-resolutions/symbols";
import type { OpenIndex } from "../../inputs/open-index.ts";
import { nearestSymbol } from "../../names/nearest-symbol.ts";

/** Letters, strokes, and a digit after the last stroke: it may be a misspelt symbol. */
const likeSymbol = /^[a-z]{1,12}(?:\/[^\s/]{1,30}){0,9}\/[^\s/\d]{0,30}\d[^\s/]{0,30}\/?$/i;

/** What to say of a symbol that no register and no resolution has; undefined for other words. */
export function unknownSymbol(asked: string, { entries }: Records, { heads }: OpenIndex): string | undefined {
  const typed = asked.trim().toUpperCase();
  const isSymbol = parseSymbol(typed) !== undefined;
  if (!isSymbol && !likeSymbol.test(typed)) return undefined;
  const symbols = [
    ...entries.document.flatMap(({ value: { symbol } }) => symbol ?? []),
    ...[...heads()].map(({ id }) => id),
  ];
  const near = nearestSymbol(typed, symbols);
  const question = near === undefined ? "" : `; did you mean ${near}?`;
  return isSymbol
    ? `no record of the registers and no resolution of the index has this symbol${question}`
    : `"${asked}" is not the symbol of a document: one looks like A/RES/70/1${question}`;
}
