import type { Changes, ValueChange } from "@open-resolutions/schemas";
import { printable } from "../text/printable.ts";
import type { WordRun } from "../text/word-runs.ts";
import { abridge, shortenPair } from "./abridge.ts";

/** What was changed at one place of a record. Values are JSON. */
export interface ChangeDetail {
  /** A JSON Pointer; of what is only counted, how much there is of it. */
  place: string;
  old?: string;
  new?: string;
  /** Of a text, the words that came and went, and those beside them. */
  words?: readonly WordRun[];
}

/** Whether a value is told by itself. */
export type IsTold = (value: ValueChange) => boolean;

/** What follows from another change is only counted: what is computed, and the references to what has another id. */
export function tellingOf({ records: { moved, removed } }: Changes): IsTold {
  const places = new Map([
    ...moved.map(({ from, to }): [string, string[]] => [from, [to]]),
    ...removed.map(({ id, to = [] }): [string, string[]] => [id, to]),
  ]);
  return ({ kind, derived, old, new: now }) =>
    !derived && !(kind === "value-changed" && places.get(String(old))?.includes(String(now)));
}

/** What was changed in a record, value by value. */
export function describeValues(values: readonly ValueChange[], isTold: IsTold): ChangeDetail[] {
  const others = values.filter((value) => !isTold(value));
  return [
    ...values.filter(isTold).map(describeValue),
    ...(others.length > 0 ? [{ place: `and ${countOthers(others)}` }] : []),
  ];
}

/** How many values there are of those that are not told by themselves. */
export function countOthers(values: readonly ValueChange[]): string {
  const computed = values.filter(({ derived }) => derived).length;
  const said = [
    count(values.length - computed, "reference that follows", "references that follow"),
    count(computed, "computed value", "computed values"),
  ];
  return said.filter(Boolean).join(" and ");
}

function count(number: number, one: string, several: string): string {
  return number === 0 ? "" : `${number} ${number === 1 ? one : several}`;
}

function describeValue({ kind, pointer, old, new: now, words }: ValueChange): ChangeDetail {
  // White space alone is seen in the values, and not in the words.
  if (words && withoutSpace(old) !== withoutSpace(now))
    return { place: printable(pointer), words: abridge(words) };
  const [before, after] = shortenPair(old, now);
  return {
    place: printable(pointer),
    ...(!kind.endsWith("-added") && { old: before }),
    ...(!kind.endsWith("-removed") && { new: after }),
  };
}

function withoutSpace(value: unknown): string {
  return String(value).replace(/\s+/g, "");
}
