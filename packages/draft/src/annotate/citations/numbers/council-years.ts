/** The number of the last resolution of each year, from 1999 on, as the symbols of the Council's resolutions have it. */
const lastOfYear = [
  1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336,
  2397, 2451, 2503, 2560, 2617, 2671, 2721, 2767, 2811,
];
const firstYear = 1999;

/** The year of a resolution of the Security Council from its number: of 1325 it is 2000. Known from 2000 to 2025. */
export function yearOfCouncilResolution(number: number): number | undefined {
  const at = lastOfYear.findIndex((last) => number <= last);
  return at < 1 ? undefined : firstYear + at;
}
