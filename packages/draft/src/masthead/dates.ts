import { months } from "@open-resolutions/symbols";

/** A date as resolutions print it, in a pattern: `21 November 2022`. */
export const datePattern = `(?:0?[1-9]|[12][0-9]|3[01])\\s*(?:${months.join("|")})\\s*[0-9]{4}`;

const date = new RegExp(`([0-9]{1,2})\\s*(${months.join("|")})\\s*([0-9]{4})`);

/** The first date in a text (ISO 8601); undefined when there is none. */
export function dateIn(text: string): string | undefined {
  const match = date.exec(text);
  if (!match) return undefined;
  const [, day = "", month = "", year = ""] = match;
  const iso = `${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // JavaScript reads 31 June as the first of July.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? undefined : iso;
}
