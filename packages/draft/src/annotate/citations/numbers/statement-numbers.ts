import { type DocumentSymbol, type Organ, parseSymbol, seriesPrefix } from "@open-resolutions/symbols";
import type { Run } from "../../../block.ts";

const withoutOrgan = /(?<![\p{L}\p{N}/])(?:Security Council\/)?PRST\/(\d{4}\/\d{1,3})(?![\p{L}\p{N}/])/gu;
/** "President’s statement PRST/15/1": only the Human Rights Council numbers its statements by sessions. */
const bySession = /(?<![\p{L}\p{N}/])PRST\/(\d{1,2}\/\d{1,3})(?![\p{L}\p{N}/])/gu;
/** "The statements of its President of 18 February 2044 (2044/6), of 26 June 2044 (2044/13)" */
const alone = /(?<=\bstatements?\b[^;.]{0,200}\bof \d{1,2} \p{Lu}\p{L}+ \d{4} \()\d{4}\/\d{1,3}(?=\))/gu;

/** The presidential statements whose symbols are printed without the letters of their organ. */
export function statementNumbers(text: string, speaking: Organ): (Run & { symbol: DocumentSymbol })[] {
  const byYear =
    speaking === "security-council" ? [...text.matchAll(withoutOrgan), ...text.matchAll(alone)] : [];
  return [
    ...byYear.flatMap((found) => statementAt(found, "security-council")),
    ...[...text.matchAll(bySession)].flatMap((found) => statementAt(found, "human-rights-council")),
  ];
}

function statementAt({ index, 0: words, 1: number }: RegExpExecArray, organ: Organ) {
  const symbol = parseSymbol(`${seriesPrefix(organ, "statement")}/${number ?? words}`);
  return symbol ? [{ start: index, end: index + words.length, symbol }] : [];
}
