import type { Mandate } from "@open-resolutions/schemas";

/** What a mandate says about time: the records of the index leave empty lists out. */
type Timing = Partial<Pick<Mandate, "due" | "frequency" | "recipients">>;
type Due = Mandate["due"][number];
type Session = NonNullable<Due["session"]>;

const units: Record<string, string> = { Y: "year", M: "month", W: "week", D: "day" };

/**
 * By when a mandate is due and how often, in words: `session 79 (from September 2024), every 2 years (implied)`. Empty
 * when the text gives no time. This is the only place that reads these fields.
 *
 * @param organ the organ that adopted the resolution.
 */
export function deadlineText({ due = [], frequency, recipients = [] }: Timing, organ: string): string {
  const often = frequency === undefined ? [] : [frequencyText(frequency)];
  return [...due.map((time) => dueText(time, isOfAssembly(organ, recipients))), ...often].join(", ");
}

/**
 * The years in which a mandate is due: of its dates, and in which its sessions begin. Sessions of the Human Rights
 * Council, and periods and events, have no year.
 *
 * @param organ the organ that adopted the resolution.
 */
export function dueYears({ due = [], recipients = [] }: Timing, organ: string): string[] {
  const isAssembly = isOfAssembly(organ, recipients);
  const years = due.flatMap(({ date, session }) => {
    if (date !== undefined) return [date.slice(0, 4)];
    const year = session && yearOfSession(session, isAssembly);
    return year === undefined ? [] : [String(year)];
  });
  return [...new Set(years)];
}

/** Whether the sessions that a mandate names are the General Assembly's: of its own resolutions, and of reports to it. */
function isOfAssembly(organ: string, recipients: readonly string[]): boolean {
  return recipients.length === 0 ? organ === "general-assembly" : recipients.includes("general-assembly");
}

/** The number of the session at which a mandate is due, for tables; null when it names none. */
export function dueSession({ due = [] }: Timing): number | null {
  return due.find(({ session }) => session)?.session?.number ?? null;
}

function dueText({ bound, session, date, period, event }: Due, isAssembly: boolean): string {
  const prefix = bound === "at" ? "" : `${bound} `;
  if (session) return `${prefix}${sessionText(session, isAssembly)}`;
  if (date !== undefined) return `${prefix}${date}`;
  if (period !== undefined) return `${prefix === "" ? "within " : prefix}${durationText(period)}`;
  return `${prefix}${(event ?? "").replaceAll("-", " ")}`;
}

function sessionText(session: Session, isAssembly: boolean): string {
  const { number, kind } = session;
  if (kind !== "regular") return `${kind} session ${number}`;
  const year = yearOfSession(session, isAssembly);
  return year === undefined || year === number
    ? `session ${number}`
    : `session ${number} (from September ${year})`;
}

/**
 * The year in which a regular session begins. Those of the General Assembly begin in September (rule 1 of its rules of
 * procedure), the 79th in 2024; those of the Economic and Social Council have the numbers of their years.
 */
function yearOfSession({ number, kind }: Session, isAssembly: boolean): number | undefined {
  if (kind !== "regular") return undefined;
  if (number >= firstYear) return number;
  return isAssembly ? firstYear - 1 + number : undefined;
}

/** The year of the first session of the General Assembly. */
const firstYear = 1946;

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
