import type { RegisterNames } from "@open-resolutions/core";

/**
 * The names of the registers for the texts of one resolution. Each text is searched once, although several readers ask for
 * its names: a search takes a large part of the time of a draft.
 */
export function rememberNames(names: RegisterNames): RegisterNames {
  const namesRecord = remembered((id: string) => remembered((words: string) => names.isNameOf(words, id)));
  return {
    ...names,
    find: remembered(names.find),
    isNameOf: (words, id) => namesRecord(id)(words),
  };
}

/** So many answers are remembered; then all are forgotten, so that the memory does not grow with the number of texts. */
const most = 10_000;

/** A function that gives what it gave before for the same words. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
