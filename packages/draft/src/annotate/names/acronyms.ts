import type { Run } from "../../block.ts";

/** "World Lighthouse Organization (WLO)" as one run where both parts lead to the same record: who is asked is asked once. */
export function withAcronyms<T extends Run & { id: string }>(text: string, names: readonly T[]): T[] {
  const joined: T[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last && isAcronymOf(text, name, last)) joined.splice(-1, 1, { ...last, end: name.end + 1 });
    else joined.push(name);
  }
  return joined;
}

/** Whether a name is in brackets after another name of the same record. */
export function isAcronymOf<T extends Run & { id: string }>(text: string, name: T, before: T): boolean {
  return (
    before.id === name.id && text.slice(before.end, name.start) === " (" && text.charAt(name.end) === ")"
  );
}
