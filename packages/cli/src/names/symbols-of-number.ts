import { findBareNumbers, organIds, parseSymbol, seriesPrefix } from "@open-resolutions/symbols";

/** What a person may mean by the number of a resolution alone, `79/136` or `resolution 1325 (2000)`; empty for other words. */
function symbolsOfNumber(asked: string): string[] {
  const [number, ...others] = findBareNumbers(asked.includes("resolution") ? asked : `resolution ${asked}`);
  if (number === undefined || others.length > 0) return [];
  return organIds
    .map((organ) => `${seriesPrefix(organ, "resolution")}/${number.text}`)
    .filter((symbol) => parseSymbol(symbol) !== undefined);
}

/** A sentence that asks whose resolution is meant by a number; undefined for other words. */
export function askForSymbol(asked: string): string | undefined {
  const symbols = symbolsOfNumber(asked);
  return symbols.length === 0 ? undefined : `write whose resolution it is: ${symbols.join(" or ")}`;
}
