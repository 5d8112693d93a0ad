import type { RegisterNames } from "@open-resolutions/core";
import { remembered } from "../remembered.ts";

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
