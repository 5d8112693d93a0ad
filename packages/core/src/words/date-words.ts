import { months } from "@open-resolutions/symbols";

/** A date as people write it, as far as it is known: `2045-05-01` as `1 May 2045`, `2045-05` as `May 2045`, `2045`. */
export function dateWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
