import { type DocumentSymbol, type Organ, parseSymbol, seriesPrefix } from "@open-resolutions/symbols";
import type { Run } from "../../../block.ts";

const withoutOrgan = /(?<![\p{L}\p{N}/])(?:Security Council\/)?PRST\/(\d{4}\/\d{1,3})(?![\p{L}\p{N}/])/gu;
/** "The statements of its President of 18 February 2044 (2044/6), of 26 June 2044 (2044/13)" */
const alone = /(?<=\bstatements?\b[^;.]{0,200}\bof \d{1,2} \p{Lu}\p{L}+ \d{4} \()\d{4}\/\d{1,3}(?=\))/gu;

/** The presidential statements whose symbols the Security Council prints without its own letter. */
export function statementNumbers(text: string, speaking: Organ): (Run & { symbol: DocumentSymbol })[] {
  if (speaking !== "security-council") return [];
  return [...text.matchAll(withoutOrgan), ...text.matchAll(alone)].flatMap(
    ({ index, 0: words, 1: number }) => {
      const symbol = parseSymbol(`${seriesPrefix(speaking, "statement")}/${number ?? words}`);
      return symbol ? [{ start: index, end: index + words.length, symbol }] : [];
    },
  );
}
