import { months } from "@open-resolutions/symbols";

/** A date as resolutions print it, in a pattern: `21 November 2022`. */
export const datePattern = `(?:0?[1-9]|[12][0-9]|3[01])\\s*(?:${months.join("|")})\\s*[0-9]{4}`;

/** The same, or as it is written in the United States: `November 21, 2022`. */
export const anyDatePattern = `(?:${datePattern}|(?:${months.join("|")})\\s+[0-9]{1,2},\\s*[0-9]{4})`;

const date = new RegExp(`([0-9]{1,2})\\s*(${months.join("|")})\\s*([0-9]{4})`, "i");
const american = new RegExp(`(${months.join("|")})\\s+([0-9]{1,2}),\\s*([0-9]{4})`, "i");

/** The first date in a text (ISO 8601); undefined when there is none. */
export function dateIn(text: string): string | undefined {
  const match = date.exec(text);
  const turned = match ? null : american.exec(text);
  if (!match && !turned) return undefined;
  const [day = "", name = "", year = ""] = match?.slice(1) ?? [turned?.[2], turned?.[1], turned?.[3]];
  const month = months.findIndex((each) => each.toLowerCase() === name.toLowerCase()) + 1;
  const iso = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // JavaScript reads 31 June as the first of July.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? undefined : iso;
}

/** A date in a text that no calendar has: `31 June 1992`. */
export function unrealDateIn(text: string): string | undefined {
  const [printed] = date.exec(text) ?? american.exec(text) ?? [];
  return printed !== undefined && dateIn(printed) === undefined ? printed : undefined;
}
