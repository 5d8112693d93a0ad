import type { Due, Mandate } from "@open-resolutions/schemas";

/** What is asked, for whom and by when. */
interface Task extends Pick<Mandate, "type" | "recipients"> {
  readonly assignees: readonly string[];
  readonly due: readonly Omit<Due, "quote" | "occurrence" | "start" | "end">[];
}

/** Who must do what, for whom and by when, in a few words for each. */
export function describeTask({ type, assignees, recipients, due }: Task): string[] {
  return [
    assignees.length > 0 ? `${type} by ${assignees.join(", ")}` : type,
    ...(recipients.length > 0 ? [`to ${recipients.join(", ")}`] : []),
    ...due.map((time) => `due ${describeTime(time)}`),
  ];
}

const events: Readonly<Record<NonNullable<Due["event"]>, string>> = {
  "next-report": "the next report",
  "next-session": "the next session",
  "end-of-mandate": "the end of the mandate",
};

/** `at session 79 of general-assembly`, `by 2027-05-31`, `P180D after the adoption`. */
function describeTime({
  bound,
  recipient,
  session,
  sessionOf,
  date,
  period,
  since,
  event,
}: Task["due"][number]): string {
  const time =
    session !== undefined
      ? `${bound} session ${session.number}${sessionOf === undefined ? "" : ` of ${sessionOf}`}`
      : date !== undefined
        ? `${bound} ${date}`
        : period !== undefined
          ? `${bound} ${period}${since === undefined ? "" : ` after the ${since}`}`
          : `${bound} ${event === undefined ? "" : events[event]}`;
  return recipient === undefined ? time : `${time} (${recipient})`;
}
