import { type DocumentSymbol, parseSymbol, printSymbol } from "@open-resolutions/symbols";
import type { Run } from "../../block.ts";

const addendum = /^(?:,| and|, and) ((?:Add|Corr)\.\d+)(?![\d–-]| and \d)/;

/** The addenda and corrigenda that a text gives after the symbol of their document: "A/98/12, Add.1 and Corr.1". */
export function addendaAfter(
  text: string,
  end: number,
  symbol: DocumentSymbol,
): (Run & { symbol: DocumentSymbol })[] {
  const found: (Run & { symbol: DocumentSymbol })[] = [];
  for (let at = end; ; ) {
    const words = addendum.exec(text.slice(at, at + 20));
    const other = words ? parseSymbol(`${printSymbol(symbol)}/${words[1]}`) : undefined;
    if (!words || !other) return found;
    at += words[0].length;
    found.push({ start: at - (words[1]?.length ?? 0), end: at, symbol: other });
  }
}
