import type { AuthoredDocument } from "@open-resolutions/schemas";
import { type DocumentSymbol, printOfficialSymbol, symbolSlug } from "@open-resolutions/symbols";

/** The record of a document that is known by its symbol alone: it says what the symbol says, and nothing else. */
export function documentRecord(
  symbol: DocumentSymbol,
  actors: { has: (id: string) => boolean },
): AuthoredDocument {
  return {
    id: symbolSlug(symbol),
    kind: kindOf(symbol),
    symbol: printOfficialSymbol(symbol),
    ...(symbol.organ !== null && actors.has(symbol.organ) && { organ: symbol.organ }),
  };
}

function kindOf(symbol: DocumentSymbol): AuthoredDocument["kind"] {
  if (symbol.type !== "document") return symbol.type;
  if (symbol.suffixes.some(({ kind }) => kind === "corrigendum")) return "corrigendum";
  if (symbol.components.some((component) => component.startsWith("L."))) return "draft";
  if (symbol.components.some((component) => /^(?:SR|PV)\./.test(component))) return "record";
  return "document";
}
