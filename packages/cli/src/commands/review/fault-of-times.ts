import { pointerSteps } from "@open-resolutions/core";
import type { AuthoredMandate } from "@open-resolutions/schemas";
import * as validators from "@open-resolutions/schemas/validators";

/** The fields of a mandate that say when it must be done. */
type Times = Pick<AuthoredMandate, "due" | "frequency">;

/** How many steps lead to a mandate in the paragraph that is checked. */
const stepsToMandate = 2;

/**
 * What is wrong with the times that somebody typed; undefined when they can be written. A file that does not match its
 * schema cannot be opened again, so nothing may be written that the schema refuses.
 */
export function faultOfTimes(times: Times): string | undefined {
  const unreal = times.due?.find(({ date }) => date?.length === 10 && !isDay(date));
  if (unreal) return `${unreal.date} is not a day of the calendar`;
  const mandate = { quote: "lamps", type: "action", assignees: [], ...times };
  if (validators.paragraph({ id: "a-res-1-1.op1", text: "lamps", mandates: [mandate] })) return undefined;
  const [first] = validators.paragraph.errors ?? [];
  const steps = pointerSteps(first?.instancePath ?? "").slice(stepsToMandate);
  const value = steps.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)?.[step], times);
  if (first?.keyword === "uniqueItems") return "the same time is typed twice";
  return `${JSON.stringify(value)} cannot be the ${steps.at(-1)} of a time`;
}

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
