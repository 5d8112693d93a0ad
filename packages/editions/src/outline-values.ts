import { printable, type WordRun, wordRuns } from "@open-resolutions/core";
import type { Changes, ValueChange } from "@open-resolutions/schemas";
import { shortenPair, shortenRuns } from "./shorten.ts";

/** What changed at one place of a record. Values are JSON. */
export interface ChangeDetail {
  /** A JSON Pointer; for values that are only counted, how many there are. */
  place: string;
  old?: string;
  new?: string;
  /** The words of a text that were removed and added, and some of those beside them. */
  words?: readonly WordRun[];
}

/** Whether a value is printed, and not only counted. */
export type IsShown = (value: ValueChange) => boolean;

/** Changes that follow from another one are only counted: computed values, and references to a record with a new id. */
export function shownIn({ records: { moved, removed } }: Changes): IsShown {
  const places = new Map([
    ...moved.map(({ from, to }): [string, string[]] => [from, [to]]),
    ...removed.map(({ id, to = [] }): [string, string[]] => [id, to]),
  ]);
  return ({ derived, old, new: now }) => !derived && !places.get(String(old))?.includes(String(now));
}

/** What changed in a record, value by value. */
export function describeValues(values: readonly ValueChange[], isShown: IsShown): ChangeDetail[] {
  const others = values.filter((value) => !isShown(value));
  return [
    ...values.filter(isShown).map(describeValue),
    ...(others.length > 0 ? [{ place: `and ${countOthers(others)}` }] : []),
  ];
}

/** How many values there are that are not printed. */
export function countOthers(values: readonly ValueChange[]): string {
  const computed = values.filter(({ derived }) => derived).length;
  const counted = [
    count(values.length - computed, "reference to a moved record", "references to moved records"),
    count(computed, "computed value", "computed values"),
  ];
  return counted.filter(Boolean).join(" and ");
}

function count(number: number, one: string, several: string): string {
  return number === 0 ? "" : `${number} ${number === 1 ? one : several}`;
}

function describeValue(value: ValueChange): ChangeDetail {
  const place = printable(value.pointer);
  const { old, new: now } = value;
  if (isSeveralWords(old) && isSeveralWords(now) && withoutSpace(old) !== withoutSpace(now))
    return { place, words: shortenRuns(wordRuns(old, now)) };
  const [before, after] = shortenPair(old, now);
  return { place, ...("old" in value && { old: before }), ...("new" in value && { new: after }) };
}

function isSeveralWords(value: unknown): value is string {
  return typeof value === "string" && /\s/.test(value);
}

/** A change only in white space is visible in the values, but not in the words. */
function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}
