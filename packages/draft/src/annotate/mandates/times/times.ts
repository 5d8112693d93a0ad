import type { Run } from "../../../block.ts";
import { byPlace } from "../../spans.ts";
import { printedDates } from "./dates.ts";
import { eventsIn } from "./events.ts";
import { periodsIn } from "./periods.ts";
import type { Adoption, ReadTime } from "./read-time.ts";
import { sessionsAgain, sessionsIn, sessionsOfYears } from "./sessions.ts";

/** The times that the words of a mandate give, in their order. Times before the adoption belong to something else. */
export function timesIn(text: string, run: Run, adoption: Adoption): ReadTime[] {
  const words = text.slice(run.start, run.end);
  const found = [
    ...sessionsIn(words, adoption),
    ...sessionsOfYears(words),
    ...sessionsAgain(text, run, adoption),
    ...printedDates(words, adoption),
    ...periodsIn(words),
    ...eventsIn(words),
  ].sort(byPlace);
  let end = 0;
  return found.flatMap((time, index) => {
    // "at its session in 2027" says one time, not two; "by 1 May and 1 June 2027" says two in the same words.
    const before = found[index - 1];
    const isAgain = time.start === before?.start && time.end === before.end;
    if (time.start < end && time.session === undefined && !isAgain) return [];
    // "at its tenth session, in 2027" says one time as well.
    const isSaidAgain =
      before?.session && time.date?.length === 4 && words.slice(before.end, time.start) === ", ";
    if (isSaidAgain) return [];
    end = Math.max(end, time.end);
    return [shifted(time, run.start)];
  });
}

function shifted(time: ReadTime, by: number): ReadTime {
  return { ...time, start: time.start + by, end: time.end + by };
}
