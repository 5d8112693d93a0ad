import type { Mandate } from "@open-resolutions/schemas";

/** What a mandate says about time: the records of the index leave empty lists out. */
type Timing = Partial<Pick<Mandate, "due" | "frequency">>;
type Due = Mandate["due"][number];

const units: Record<string, string> = { Y: "year", M: "month", W: "week", D: "day" };

/**
 * By when a mandate is due and how often, in words: `session 79 (2024–2025), every second year (implied)`. Empty when
 * the text gives no time. This is the only place that reads these fields.
 *
 * @param organ the organ that adopted the resolution: only the General Assembly's regular sessions follow the years.
 */
export function deadlineText({ due = [], frequency }: Timing, organ: string): string {
  const often = frequency === undefined ? [] : [frequencyText(frequency)];
  return [...due.map((time) => dueText(time, organ)), ...often].join(", ");
}

/** The number of the session at which a mandate is due, for tables; null when it names none. */
export function dueSession({ due = [] }: Timing): number | null {
  return due.find(({ session }) => session)?.session?.number ?? null;
}

function dueText({ bound, session, date, period, event }: Due, organ: string): string {
  const prefix = bound === "at" ? "" : `${bound} `;
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

function frequencyText({ interval, basis }: NonNullable<Mandate["frequency"]>): string {
  const often =
    interval === undefined ? "again" : interval === "P1Y" ? "annual" : `every ${durationText(interval)}`;
  return basis === "implied" ? `${often} (implied)` : often;
}

/** `P2Y` as `2 years`; every duration of the schema has one number and one unit. */
function durationText(duration: string): string {
  const count = duration.slice(1, -1);
  const unit = units[duration.at(-1) ?? ""] ?? "";
  return `${count} ${unit}${count === "1" ? "" : "s"}`;
}
