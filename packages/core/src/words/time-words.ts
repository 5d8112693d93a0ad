import type { Mandate } from "@open-resolutions/schemas/facts";
import { dateWords } from "./date-words.ts";
import { durationWords, intervalWords } from "./duration-words.ts";
import { type Session, sessionYear } from "./session-year.ts";

/** What a mandate says about time, in the text edition or in the index, which leaves out its words and empty lists. */
export type Timing = Partial<Pick<Mandate, "due" | "frequency">>;
type Due = NonNullable<Mandate["due"]>[number];
type Bound = Due["bound"];

/** What the words are about. */
export interface TimeContext {
  /** The day on which the resolution was adopted: some periods begin then. */
  readonly adopted?: string | undefined;
  /** What an actor is called; its id when it is not given. */
  readonly nameOf?: (actor: string) => string;
}

/**
 * By when a mandate is due and how often, in the words that people use, an entry for each time: `within 3 months of 30
 * September 2009`, `at session 79 (General Assembly, from September 2024)`, `every 2 years (implied)`. Empty when the text
 * gives no time. The pages and the command take their words from here, so that both say the same.
 */
export function timeWords({ due = [], frequency }: Timing, context: TimeContext = {}): string[] {
  const often = frequency === undefined ? [] : [frequencyWords(frequency)];
  return [...due.map((time) => dueWords(time, context)), ...often];
}

function dueWords(time: Due, context: TimeContext): string {
  const words = withoutRecipient(time, context);
  return time.recipient === undefined ? words : `${words} (for ${named(time.recipient, context)})`;
}

function withoutRecipient(
  { bound, session, sessionOf, date, period, since, event }: Due,
  context: TimeContext,
) {
  if (session) return `${bound} ${sessionWords(session, sessionOf, context)}`;
  if (date !== undefined) return dateAt(bound, date);
  if (period !== undefined) return periodWords(bound, period, since && (beginOf(context) ?? `the ${since}`));
  return `${event === "next-report" && bound === "at" ? "in" : bound} ${events[event ?? "next-session"]}`;
}

const events: Readonly<Record<NonNullable<Due["event"]>, string>> = {
  "next-report": "the next report",
  "next-session": "the next session",
  "end-of-mandate": "the end of the mandate",
};

/** People say "on" a day, and "in" a month or a year. */
function dateAt(bound: Bound, date: string): string {
  const preposition = bound !== "at" ? bound : date.split("-").length === 3 ? "on" : "in";
  return `${preposition} ${dateWords(date)}`;
}

/** @param begin when the period begins; undefined when the text does not say it. */
function periodWords(bound: Bound, period: string, begin: string | undefined): string {
  const long = durationWords(period);
  switch (bound) {
    case "by":
      return begin === undefined ? `within ${long}` : `within ${long} of ${begin}`;
    case "until":
      return begin === undefined ? `for ${long}` : `for ${long} from ${begin}`;
    case "from":
      return begin === undefined ? `from ${long} later` : `from ${long} after ${begin}`;
    default:
      return begin === undefined ? `after ${long}` : `${long} after ${begin}`;
  }
}

function beginOf({ adopted }: TimeContext): string | undefined {
  return adopted === undefined ? undefined : dateWords(adopted);
}

/** `session 79 (General Assembly, from September 2024)`. */
function sessionWords(session: Session, sessionOf: string | undefined, context: TimeContext): string {
  const { number, kind } = session;
  const year = sessionYear(session, sessionOf);
  const said = [
    ...(sessionOf === undefined ? [] : [named(sessionOf, context)]),
    ...(year === undefined || year === number ? [] : [`from September ${year}`]),
  ];
  const printed = `${kind === "regular" ? "" : `${kind} `}session ${number}`;
  return said.length === 0 ? printed : `${printed} (${said.join(", ")})`;
}

function frequencyWords({ interval, basis }: NonNullable<Mandate["frequency"]>): string {
  const often = interval === undefined ? "regularly" : intervalWords(interval);
  return basis === "implied" ? `${often} (implied)` : often;
}

function named(actor: string, { nameOf = (id) => id }: TimeContext): string {
  return nameOf(actor);
}
