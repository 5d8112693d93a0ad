import type { DocumentSymbol } from "@open-resolutions/symbols";

/** A year or a session, and the first and the last number of it that texts or symbols of official documents have. */
type Known = readonly [yearOrSession: number, first: number, last: number];

/**
 * The number of the last resolution of each year, from 1999 on, as the symbols of the Council's resolutions have it. The
 * resolutions of the index have no number that this table excludes (packages/acceptance/test/numbers-of-index.test.ts).
 */
const lastOfYear = [
  1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336,
  2397, 2451, 2503, 2560, 2617, 2671, 2721, 2767, 2811,
];
const firstYear = 1999;

/** Resolutions of the Security Council that later ones cite. */
const otherYears: readonly Known[] = [
  [1964, 186, 186],
  [1967, 237, 242],
  [1968, 250, 259],
  [1969, 267, 271],
  [1971, 298, 298],
  [1973, 338, 338],
  [1974, 350, 350],
  [1978, 425, 426],
  [1979, 446, 452],
  [1980, 465, 478],
  [1981, 497, 497],
  [1982, 501, 520],
  [1984, 550, 552],
  [1988, 620, 620],
  [1990, 658, 678],
  [1991, 686, 716],
  [1992, 731, 789],
  [1993, 806, 883],
  [1994, 904, 955],
  [1995, 978, 1035],
  [1996, 1044, 1088],
  [1997, 1108, 1144],
  [1998, 1147, 1216],
  [2026, 2812, 2825],
];

const council: readonly Known[] = [
  ...otherYears,
  ...lastOfYear.map(
    (last, at): Known => [firstYear + at, at === 0 ? last : (lastOfYear[at - 1] ?? 0) + 1, last],
  ),
];

/** Resolutions of the General Assembly in its regular sessions to the thirtieth that later ones cite. */
const assembly: readonly Known[] = [
  [1, 1, 97],
  [2, 169, 181],
  [3, 194, 260],
  [4, 302, 364],
  [5, 377, 482],
  [9, 845, 845],
  [10, 913, 973],
  [11, 1102, 1102],
  [12, 1145, 1228],
  [13, 1341, 1348],
  [14, 1472, 1472],
  [15, 1514, 1541],
  [16, 1653, 1653],
  [17, 1753, 1803],
  [18, 1884, 1970],
  [19, 2003, 2006],
  [20, 2099, 2106],
  [21, 2142, 2222],
  [22, 2286, 2373],
  [23, 2480, 2480],
  [24, 2602, 2612],
  [25, 2621, 2625],
  [26, 2819, 2832],
  [27, 2997, 3026],
  [28, 3057, 3187],
  [29, 3211, 3357],
  [30, 3369, 3499],
];

/** The year of a resolution of the Security Council from its number: of 1325 it is 2000. Known from 2000 to 2025. */
export function yearOfCouncilResolution(number: number): number | undefined {
  const at = lastOfYear.findIndex((last) => number <= last);
  return at < 1 ? undefined : firstYear + at;
}

/** Whether the numbers of a series, which run on, let one be of its year or session. Between known numbers it may. */
function mayBeIn(known: readonly Known[], number: number, yearOrSession: number): boolean {
  return known.every(
    ([one, first, last]) => one === yearOrSession || (one < yearOrSession ? last < number : number < first),
  );
}

/** Whether the number of a resolution can be of the year or the session in its symbol. */
export function fitsItsSeries(symbol: DocumentSymbol): boolean {
  if (symbol.type !== "resolution") return true;
  const { organ, style, number, year, session } = symbol;
  if (organ === "security-council" && year !== null) return mayBeIn(council, number, year);
  return organ === "general-assembly" && style === "number (session)" && session.kind === "regular"
    ? mayBeIn(assembly, number, session.number)
    : true;
}
