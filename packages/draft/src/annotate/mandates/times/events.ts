import type { ReadTime } from "./read-time.ts";

const events: readonly [RegExp, NonNullable<ReadTime["event"]>, ReadTime["bound"]][] = [
  [
    /\b(?:in|into|as part of|within)(?: the context of)? (?:his|her|its|their|the)(?: \w+)? (?:next|forthcoming|upcoming|subsequent)(?: [a-z-]+){0,3} reports?\b/g,
    "next-report",
    "at",
  ],
  [
    /\b(?:at|during|in|for|of|before|prior to|by) (?:its|the|their)(?: very)? (?:next|forthcoming|upcoming|following)(?: (?:regular|annual|substantive|special|ordinary|biennial|formal|scheduled))* (?:session|meeting)s?\b/g,
    "next-session",
    "at",
  ],
  [
    /\b(?:by|before|until|at|upon|through|prior to)(?: the)? (?:end|expiration|expiry|termination|conclusion|completion) of (?:(?:its|the|their|his|her|this)(?: (?:present|current|initial))?|the (?:[A-Z][a-z]+ (?:of )?){1,4}?[A-Z][a-z]+[’']s?|the [A-Z][a-z]+[’']s?|[A-Z]{3,}[’']s) (?:mandate|term)(?: period)?\b/g,
    "end-of-mandate",
    "by",
  ],
];

/** "30 days prior to the end of its mandate": no event, and no date follows from it. */
const countedBack = /\b(?:day|week|month|year)s? $/;

const boundOf = (printed: string): ReadTime["bound"] | undefined =>
  /^(?:until|through)\b/.test(printed)
    ? "until"
    : /^(?:before|prior to|by)\b/.test(printed)
      ? "by"
      : undefined;

/** The events that words name: "in his next report", "by the end of the mandate". */
export function eventsIn(words: string): ReadTime[] {
  return events.flatMap(([pattern, event, bound]) =>
    [...words.matchAll(pattern)]
      .filter(({ index }) => !countedBack.test(words.slice(Math.max(0, index - 10), index)))
      .map(
        ({ index, 0: printed }): ReadTime => ({
          start: index,
          end: index + printed.length,
          bound: boundOf(printed) ?? bound,
          event,
        }),
      ),
  );
}
