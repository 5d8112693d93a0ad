import type { Mandate } from "@open-resolutions/schemas/facts";
import { shortNameOf } from "./addresses.ts";
import type { Site } from "./site.ts";

/** What a mandate says about time, in the text edition or in the index, which leaves out its words and empty lists. */
type Timing = Partial<Pick<Mandate, "due" | "frequency">>;
type Due = NonNullable<Mandate["due"]>[number];
type Session = NonNullable<Due["session"]>;

const units: Record<string, string> = { Y: "year", M: "month", W: "week", D: "day" };

/**
 * By when a mandate is due and how often, in words: `session 79 (General Assembly, from September 2024), every
 * 2 years (implied)`. Empty when the text gives no time. This is the only place that reads these fields.
 */
export function deadlineText(site: Site, { due = [], frequency }: Timing): string {
  const often = frequency === undefined ? [] : [frequencyText(frequency)];
  return [...due.map((time) => dueText(site, time)), ...often].join(", ");
}

/**
 * The years in which a mandate is due: of its dates, and in which the sessions of the General Assembly and of the Economic and
 * Social Council begin. Sessions of others, and periods and events, have no year.
 */
export function dueYears({ due = [] }: Timing): string[] {
  const years = due.flatMap(({ date, session, sessionOf }) => {
    if (date !== undefined) return [date.slice(0, 4)];
    const year = session && yearOfSession(session, sessionOf);
    return year === undefined ? [] : [String(year)];
  });
  return [...new Set(years)];
}

/** The session of the General Assembly at which a mandate is due, for tables; null when it names none. */
export function dueSession({ due = [] }: Timing): number | null {
  return due.find(isOfAssembly)?.session?.number ?? null;
}

function isOfAssembly({ session, sessionOf }: Due): boolean {
  return session?.kind === "regular" && sessionOf === "general-assembly";
}

function dueText(site: Site, time: Due): string {
  const { bound, session, date, period, event } = time;
  const prefix = bound === "at" ? "" : `${bound} `;
  if (session) return `${prefix}${sessionText(site, { ...time, session })}`;
  if (date !== undefined) return `${prefix}${date}`;
  if (period !== undefined) return `${prefix === "" ? "within " : prefix}${durationText(period)}`;
  return `${prefix}${(event ?? "").replaceAll("-", " ")}`;
}

function sessionText(site: Site, { session, sessionOf }: Due & { session: Session }): string {
  const { number, kind } = session;
  const year = yearOfSession(session, sessionOf);
  const said = [
    ...(sessionOf === undefined ? [] : [shortNameOf(site, "actor", sessionOf)]),
    ...(year === undefined || year === number ? [] : [`from September ${year}`]),
  ];
  const printed = `${kind === "regular" ? "" : `${kind} `}session ${number}`;
  return said.length === 0 ? printed : `${printed} (${said.join(", ")})`;
}

/**
 * The year in which a regular session begins. Those of the General Assembly begin in September (rule 1 of its rules of
 * procedure), the 79th in 2024; those of the Economic and Social Council have the numbers of their years.
 */
function yearOfSession({ number, kind }: Session, sessionOf: string | undefined): number | undefined {
  if (kind !== "regular") return undefined;
  if (number >= firstYear) return number;
  return sessionOf === "general-assembly" ? firstYear - 1 + number : undefined;
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
