import type { Mandate } from "@open-resolutions/schemas";
import type { IndexedMandate } from "../site-input.ts";

/** A time at which a mandate is due, in any of the forms that the schema knows. */
interface DueTime {
  readonly session?: { readonly number: number; readonly kind: string };
  readonly limit?: string;
  readonly date?: string;
  readonly period?: string;
  readonly event?: string;
}

/** The words about time in a mandate. */
interface Timing {
  readonly due?: DueTime | readonly DueTime[];
  readonly frequency?: { readonly value?: string; readonly interval?: string; readonly basis: string };
}

const units: Record<string, string> = { Y: "year", M: "month", W: "week", D: "day" };

/**
 * By when a mandate is due and how often, in words: `session 79 (2024–2025), every second year (implied)`. Empty when
 * the text gives no time. This is the only place that reads these fields.
 *
 * @param organ the organ that adopted the resolution: only the General Assembly's regular sessions follow the years.
 */
export function deadlineText(mandate: Mandate | IndexedMandate, organ: string): string {
  const { due, frequency } = mandate as unknown as Timing;
  const times = (due === undefined ? [] : [due].flat()) as readonly DueTime[];
  const often = frequency && [frequencyText(frequency)];
  return [...times.map((time) => dueText(time, organ)), ...(often ?? [])].join(", ");
}

/** The number of the session at which a mandate is due, for tables; null when it names none. */
export function dueSession(mandate: Mandate | IndexedMandate): number | null {
  const { due } = mandate as unknown as Timing;
  const times = (due === undefined ? [] : [due].flat()) as readonly DueTime[];
  return times.find(({ session }) => session)?.session?.number ?? null;
}

/** Who receives the result of a mandate. */
export function recipientsOf(mandate: Mandate | IndexedMandate): readonly string[] {
  const { recipient, recipients } = mandate as { recipient?: string; recipients?: readonly string[] };
  return recipients ?? (recipient === undefined ? [] : [recipient]);
}

function dueText({ session, limit, date, period, event }: DueTime, organ: string): string {
  const prefix = limit === undefined || limit === "at" ? "" : `${limit} `;
  if (session) return `${prefix}${sessionText(session, organ)}`;
  if (date !== undefined) return `${prefix}${date}`;
  if (period !== undefined) return `${prefix === "" ? "within " : prefix}${durationText(period)}`;
  return `${prefix}${(event ?? "").replaceAll("-", " ")}`;
}

/** A regular session of the General Assembly begins in September: the first in 1946, the 79th in 2024 (rule 1 of its rules of procedure). */
function sessionText({ number, kind }: { number: number; kind: string }, organ: string): string {
  if (kind !== "regular") return `${kind} session ${number}`;
  if (organ !== "general-assembly") return `session ${number}`;
  return `session ${number} (from September ${1945 + number})`;
}

function frequencyText({ value, interval, basis }: NonNullable<Timing["frequency"]>): string {
  const often =
    interval === undefined
      ? (value ?? "again")
      : interval === "P1Y"
        ? "annual"
        : `every ${durationText(interval)}`;
  return basis === "implied" ? `${often} (implied)` : often;
}

/** `P2Y` as `2 years`; every duration of the schema has one number and one unit. */
function durationText(duration: string): string {
  const count = duration.slice(1, -1);
  const unit = units[duration.at(-1) ?? ""] ?? "";
  return `${count} ${unit}${count === "1" ? "" : "s"}`;
}
