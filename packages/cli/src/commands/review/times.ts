import type { AuthoredMandate } from "@open-resolutions/schemas";
import { faultOfTimes } from "./fault-of-times.ts";
import type { EditableField } from "./fields.ts";

type Due = NonNullable<AuthoredMandate["due"]>[number];
type Frequency = NonNullable<AuthoredMandate["frequency"]>;

/** A value that was read, or what is wrong with what somebody typed. */
type Read<Value> = { value: Value } | { fault: string };

/** How a time is typed. */
export const dueExample =
  'such as: by 2045-09 "by September 2045"; at session 99 of general-assembly "at its ninety-ninth session"; by P6M since adoption "within six months"; at next-report "in his next report"';

/** How a frequency is typed. */
export const frequencyExample =
  'such as: P1Y "annually"; P2Y implied; P1Y stated; again "regularly" (P3M is every three months, P2W every two weeks)';

const time =
  /^(at|by|until|from) (?:(\d{4}(?:-\d\d){0,2})|(P[1-9]\d*[YMWD])|session (\d{1,4})(?: (special|emergency|organizational))?|(next-report|next-session|end-of-mandate))(?: of ([a-z\d-]+))?(?: for ([a-z\d-]+))?( since adoption)? "([^"]+)"$/;
const often = /^(?:(P[1-9]\d*[YMWD])|again) (?:(stated|implied)(?: "([^"]+)")?|"([^"]+)")$/;

/** A value as a person types it. */
export function writeValue({ form }: EditableField, value: unknown): string {
  if (form === "due") return writeDue((value ?? []) as Due[]);
  if (form === "frequency") return value === undefined ? "" : writeFrequency(value as Frequency);
  return [value ?? ""].flat().join(" ");
}

/** The times of a mandate in words: `by 2045-09 "by September 2045"`. */
export function writeDue(due: readonly Due[]): string {
  return due.map(writeTime).join("; ");
}

function writeTime({ quote, bound, date, period, session, event, sessionOf, recipient, since }: Due): string {
  const kind = session === undefined || session.kind === "regular" ? "" : ` ${session.kind}`;
  return [
    bound,
    date ?? period ?? event ?? `session ${session?.number}${kind}`,
    ...(sessionOf === undefined ? [] : [`of ${sessionOf}`]),
    ...(recipient === undefined ? [] : [`for ${recipient}`]),
    ...(since === undefined ? [] : [`since ${since}`]),
    `"${quote}"`,
  ].join(" ");
}

/** How often a mandate must be done, in words: `P1Y "annually"`. Words state it, unless it is said that they imply it. */
export function writeFrequency({ interval, basis, quote }: Frequency): string {
  return [
    interval ?? "again",
    ...(basis === "implied" || quote === undefined ? [basis] : []),
    ...(quote === undefined ? [] : [`"${quote}"`]),
  ].join(" ");
}

/**
 * Reads the times of a mandate as a person types them, one after another with semicolons.
 *
 * @param text the text of the paragraph, which has the words in quotation marks
 * @param isActor whether an actor has an id
 * @param old the times before: the same words are quoted at the same place
 */
export function readDue(
  typed: string,
  text: string,
  isActor: (id: string) => boolean,
  old: readonly Due[],
): Read<Due[]> {
  const due: Due[] = [];
  for (const part of typed.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((one) => one.trim())) {
    if (part === "") continue;
    const found = time.exec(part);
    if (!found) return { fault: `"${part}" is not understood; write it ${dueExample}` };
    const [, bound, date, period, number, kind = "regular", event, sessionOf, recipient, since, quote = ""] =
      found;
    if (!text.includes(quote)) return { fault: `"${quote}" is not in the text` };
    const unknown = [sessionOf, recipient].find((id) => id !== undefined && !isActor(id));
    if (unknown !== undefined) return { fault: `no actor is called "${unknown}"` };
    if (sessionOf !== undefined && number === undefined)
      return { fault: `"of ${sessionOf}" follows a session only: at session 99 of ${sessionOf}` };
    if (since !== undefined && period === undefined)
      return { fault: '"since adoption" follows a period only: by P6M since adoption' };
    const occurrence = old.find((one) => one.quote === quote)?.occurrence;
    due.push({
      quote,
      ...(occurrence !== undefined && { occurrence }),
      bound,
      ...(recipient !== undefined && { recipient }),
      ...(number !== undefined && { session: { number: Number(number), kind } }),
      ...(sessionOf !== undefined && { sessionOf }),
      ...(date !== undefined && { date }),
      ...(period !== undefined && { period }),
      ...(since !== undefined && { since: "adoption" }),
      ...(event !== undefined && { event }),
    } as Due);
  }
  const fault = faultOfTimes({ due });
  return fault === undefined ? { value: due } : { fault };
}

/** Reads how often something must be done, as a person types it. */
export function readFrequency(typed: string, text: string): Read<Frequency> {
  const found = often.exec(typed.trim());
  if (!found) return { fault: `"${typed}" is not understood; write it ${frequencyExample}` };
  const [, interval, basis = "stated", afterBasis, alone] = found;
  const quote = afterBasis ?? alone;
  if (quote !== undefined && !text.includes(quote)) return { fault: `"${quote}" is not in the text` };
  const frequency = {
    basis,
    ...(interval !== undefined && { interval }),
    ...(quote !== undefined && { quote }),
  } as Frequency;
  const fault = faultOfTimes({ frequency });
  return fault === undefined ? { value: frequency } : { fault };
}
