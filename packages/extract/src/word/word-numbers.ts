import { letters, roman } from "../list-letters.ts";
import { type Level, type List, type Lists, readLists } from "./read-lists.ts";

/** Counts the numbered paragraphs of a Word file. */
export interface WordNumbers {
  /** What is printed before the next paragraph of a list; undefined when its format is not known. */
  next(list: string, level: number): string | undefined;
}

const noLists: Lists = { kinds: new Map(), lists: new Map() };

/** Counts with the numbered lists of a Word file. */
export function readNumbers(xml: string | undefined): WordNumbers {
  const { kinds, lists } = xml === undefined ? noLists : readLists(xml);
  /** The numbers that were given last, by kind of list. */
  const given = new Map<string, (number | undefined)[]>();
  /** The lists that have started again from a number of their own. */
  const started = new Set<string>();
  return {
    next(id, level) {
      const list = lists.get(id);
      const levels = list && levelsOf(list, kinds);
      const own = levels?.get(level);
      if (!list || !levels || !own) return undefined;
      const numbers = given.get(list.kind) ?? [];
      given.set(list.kind, numbers);
      const start = list.starts.get(level) ?? own.start;
      const isNew = list.starts.has(level) && !started.has(`${id} ${level}`);
      started.add(`${id} ${level}`);
      numbers[level] = isNew ? start : (numbers[level] ?? start - 1) + 1;
      for (let deeper = level + 1; deeper < numbers.length; deeper += 1)
        if (startsAgain(levels.get(deeper), level)) numbers[deeper] = undefined;
      return print(own, levels, numbers);
    },
  };
}

/** The levels of a list: its own in place of those of its kind. */
function levelsOf({ kind, levels }: List, kinds: Lists["kinds"]): ReadonlyMap<number, Level> {
  return new Map([...(kinds.get(kind) ?? []), ...levels]);
}

/** Whether a level starts again after a paragraph of a higher one. (ECMA-376, part 1, 17.9.10: lvlRestart counts from 1.) */
function startsAgain(deeper: Level | undefined, level: number): boolean {
  return deeper?.restartsAfter === undefined || level < deeper.restartsAfter;
}

/** What is printed before a paragraph of a level. */
function print(
  own: Level,
  levels: ReadonlyMap<number, Level>,
  numbers: readonly (number | undefined)[],
): string | undefined {
  if (own.format === "bullet") return "•";
  if (own.format === "none") return own.text.includes("%") ? "" : own.text;
  let isKnown = true;
  const printed = own.text.replace(/%([1-9])/g, (_, place) => {
    const at = Number(place) - 1;
    const { start = 1, format = "" } = levels.get(at) ?? {};
    const number = printNumber(numbers[at] ?? start, own.isLegal ? "decimal" : format);
    isKnown &&= number !== undefined;
    return number ?? "";
  });
  return isKnown ? printed : undefined;
}

/** A number as a list prints it; undefined for a format that is not known. (ECMA-376, part 1, 17.18.59: ST_NumberFormat.) */
function printNumber(number: number, format: string): string | undefined {
  if (format === "decimal") return String(number);
  if (format === "decimalZero") return String(number).padStart(2, "0");
  if (number < 1) return undefined;
  if (format === "lowerLetter") return letters(number);
  if (format === "upperLetter") return letters(number).toUpperCase();
  if (format === "lowerRoman") return roman(number);
  if (format === "upperRoman") return roman(number).toUpperCase();
  return undefined;
}
