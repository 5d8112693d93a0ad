import { type DocumentSymbol, parseSymbol, printSymbol } from "@open-resolutions/symbols";
import type { Run } from "../../../block.ts";

const addendum = /^(?:,| and|, and) ((?:Add|Corr)\.\d+(?:\/(?:Rev|Corr)\.\d+)?)(?![\d/–-]| and \d)/;

/** An addendum follows the document itself, and a corrigendum may follow an addendum: "A/98/12/Add.1 and Corr.1". */
const endBefore = { Add: /(?:\/(?:Add|Corr)\.\d+)+$/, Corr: /\/Corr\.\d+$/ };

/** The addenda and corrigenda that a text gives after the symbol of their document: "A/98/12, Add.1/Rev.1 and Corr.1". */
export function addendaAfter(
  text: string,
  end: number,
  symbol: DocumentSymbol,
): (Run & { symbol: DocumentSymbol })[] {
  const found: (Run & { symbol: DocumentSymbol })[] = [];
  for (let at = end; ; ) {
    const words = addendum.exec(text.slice(at, at + 30));
    const [whole = "", part = ""] = words ?? [];
    const before = endBefore[part.startsWith("Add") ? "Add" : "Corr"];
    const other = words ? parseSymbol(`${printSymbol(symbol).replace(before, "")}/${part}`) : undefined;
    if (!other) return found;
    at += whole.length;
    found.push({ start: at - part.length, end: at, symbol: other });
  }
}
