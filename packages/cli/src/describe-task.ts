import { type AskedWords, type Timing, timeWords } from "@open-resolutions/core";
import type { Mandate } from "@open-resolutions/schemas";

/** What is asked, of whom, for whom and by when. */
interface Task extends Timing, Pick<Mandate, "type" | "recipients"> {
  readonly asked: AskedWords;
}

/**
 * Who must do what, for whom, by when and how often, in a few words for each.
 *
 * @param adopted the day of the resolution: some periods begin then.
 */
export function describeTask(
  { type, asked, recipients, due = [], frequency }: Task,
  adopted?: string,
): string[] {
  const often = frequency === undefined ? {} : { frequency };
  return [
    describeAsked(type, asked),
    ...(recipients.length > 0 ? [`to ${recipients.join(", ")}`] : []),
    ...timeWords({ due }, { adopted }).map((time) => `due ${time}`),
    ...timeWords(often),
  ];
}

function describeAsked(type: string, { actors, rest }: AskedWords): string {
  if (rest === "nobody named") return `${type}, ${rest}`;
  const whom = [actors.join(", "), rest].filter(Boolean).join(" ");
  return whom === "" ? type : `${type} by ${whom}`;
}
