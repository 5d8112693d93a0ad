import type { AuthoredDocument, AuthoredResolution } from "@open-resolutions/schemas";
import { type DocumentSymbol, parseSymbol, symbolSlug } from "@open-resolutions/symbols";

/** Field, what the record says, what the symbol says; undefined where either says nothing. */
export type Statement = [
  field: string,
  stated: string | number | undefined,
  expected: string | number | undefined,
];

/** Whether a resolution says about organ, number and session what its symbol says. */
export function agreesWithSymbol(resolution: AuthoredResolution): boolean {
  const symbol = parseSymbol(resolution.id);
  if (!symbol) return false;
  return ofResolution(resolution, symbol).every(
    ([, stated, expected]) => stated === undefined || expected === undefined || stated === expected,
  );
}

/** What a resolution and its symbol say about organ, number and session. */
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

/** What the record of a document and its symbol say about id, kind and organ. */
export function ofDocument({ id, kind, organ }: AuthoredDocument, symbol: DocumentSymbol): Statement[] {
  if (symbol.type !== "resolution" && symbol.type !== "decision") return [["id", id, symbolSlug(symbol)]];
  return [
    ["id", id, symbolSlug(symbol)],
    ["kind", kind, symbol.type],
    ["organ", organ, symbol.organ],
  ];
}
