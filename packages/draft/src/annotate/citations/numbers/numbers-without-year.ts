import { type DocumentSymbol, type Organ, parseSymbol, seriesPrefix } from "@open-resolutions/symbols";
import type { Run } from "../../../block.ts";
import { yearOfCouncilResolution } from "../../../known-numbers.ts";
import { datePattern } from "../../../masthead/dates.ts";

const item = `[1-9]\\d{2,3}(?: ?\\(\\d{4}\\))?(?: of ${datePattern})?`;
const list = new RegExp(
  `(?<council>Security Council )?\\b[Rr]esolutions? (?<items>${item}(?:(?:, | and |, and )${item})*)(?![\\d/%(]|[,.]?\\d| \\(?\\d| \\([IVXLC]| (?:additional|civilian|military|observers|personnel|police|soldiers|troops)\\b)`,
  "dg",
);
const items = new RegExp(item, "g");

/**
 * Numbers of the Security Council without a year in brackets: "resolution 1502 of 26 August 2003", whose year is in the
 * date; "resolutions 425 and 426 (1978)", whose year comes after the last one; and "resolution 1325", whose year is known
 * from the number. A number in brackets is read elsewhere.
 */
export function numbersWithoutYear(text: string, speaking: Organ): (Run & { symbol: DocumentSymbol })[] {
  if (!/esolutions? [1-9]\d{2}/.test(text)) return [];
  return [...text.matchAll(list)].flatMap(({ groups, indices }) => {
    if (groups?.council === undefined && speaking !== "security-council") return [];
    const [from = 0] = indices?.groups?.items ?? [];
    const all = [...(groups?.items ?? "").matchAll(items)].map(({ index, 0: words }) => ({
      start: from + index,
      number: /^\d+/.exec(words)?.[0] ?? "",
      isInBrackets: words.includes("("),
      year: /\d{4}(?=\)?$)/.exec(words.replace(/^\d+/, ""))?.[0] ?? /\((\d{4})/.exec(words)?.[1],
    }));
    return all.flatMap(({ start, number, isInBrackets, year: own }, at) => {
      const known = yearOfCouncilResolution(Number(number))?.toString();
      const next = all.slice(at + 1).find((one) => one.year !== undefined)?.year;
      const year = own ?? known ?? next;
      const symbol =
        isInBrackets || year === undefined
          ? undefined
          : parseSymbol(`${seriesPrefix("security-council", "resolution")}/${number} (${year})`);
      return symbol ? [{ start, end: start + number.length, symbol }] : [];
    });
  });
}
