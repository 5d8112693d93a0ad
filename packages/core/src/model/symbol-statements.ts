import type { AuthoredDocument, AuthoredResolution } from "@open-resolutions/schemas";
import { type DocumentSymbol, parseSymbol, symbolSlug } from "@open-resolutions/symbols";

/** A field, its value in the record, and its value by the symbol; undefined where either has none. */
export type Statement = [
  field: string,
  stated: string | number | undefined,
  expected: string | number | undefined,
];

/** Whether organ, number and session of a resolution agree with its symbol. */
export function agreesWithSymbol(resolution: AuthoredResolution): boolean {
  const symbol = parseSymbol(resolution.id);
  if (!symbol) return false;
  return ofResolution(resolution, symbol).every(
    ([, stated, expected]) => stated === undefined || expected === undefined || stated === expected,
  );
}

/** Organ, number and session, by a resolution's record and by its symbol. */
export function ofResolution(
  { organ, session, number }: AuthoredResolution,
  symbol: DocumentSymbol,
): Statement[] {
  if (symbol.type !== "resolution") return [];
  return [
    ["organ", organ, symbol.organ],
    ["number", number, symbol.number],
    ["session/number", session?.number, symbol.session?.number],
    ["session/kind", session?.kind, symbol.session?.kind],
  ];
}

/** Id, kind and organ, by a document's record and by its symbol. */
export function ofDocument({ id, kind, organ }: AuthoredDocument, symbol: DocumentSymbol): Statement[] {
  if (symbol.type !== "resolution" && symbol.type !== "decision") return [["id", id, symbolSlug(symbol)]];
  return [
    ["id", id, symbolSlug(symbol)],
    ["kind", kind, symbol.type],
    ["organ", organ, symbol.organ],
  ];
}
