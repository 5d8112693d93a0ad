import { sessionYear } from "./session-year.ts";
import type { Timing } from "./time-words.ts";

type Due = NonNullable<Timing["due"]>[number];

/**
 * The years in which a mandate is due: of its dates, in which its sessions of the General Assembly and of the Economic and
 * Social Council begin, and in which its periods since the adoption end. Sessions of others, other periods and events have
 * no year.
 *
 * @param adopted the day on which the resolution was adopted, YYYY-MM-DD.
 */
export function dueYears({ due = [] }: Timing, adopted?: string): string[] {
  return [...new Set(due.flatMap((time) => yearOf(time, adopted) ?? []))];
}

function yearOf(
  { date, session, sessionOf, period, since }: Due,
  adopted: string | undefined,
): string | undefined {
  if (date !== undefined) return date.slice(0, 4);
  if (session) return sessionYear(session, sessionOf)?.toString();
  if (period === undefined || since === undefined || adopted === undefined) return undefined;
  const [year = 0, month = 1, day = 1] = adopted.split("-").map(Number);
  const later = Number(period.slice(1, -1));
  const years = period.endsWith("Y") ? later : 0;
  const months = period.endsWith("M") ? later : 0;
  const days = later * (daysIn[period.at(-1) ?? ""] ?? 0);
  return String(new Date(Date.UTC(year + years, month - 1 + months, day + days)).getUTCFullYear());
}

const daysIn: Readonly<Record<string, number>> = { D: 1, W: 7 };
