import { letters, roman } from "../list-letters.ts";
import { parseXml } from "./parse-xml.ts";

/** A level of a numbered list. */
interface Level {
  start: number;
  format: string;
  /** What is printed: `%1.` is the number of the first level with a full stop. */
  text: string;
}

/** A list: its kind, and the numbers with which its levels start when it has its own. */
interface List {
  kind: string;
  starts: Map<number, number>;
}

/** The levels of each kind of list, and the lists, by their ids. */
type Kinds = Map<string, Map<number, Level>>;
type Lists = Map<string, List>;

/** Counts the numbered paragraphs of a Word file. */
export interface WordNumbers {
  /** What is printed before the next paragraph of a list; undefined when its format is not known. */
  next(list: string, level: number): string | undefined;
}

/** Reads the numbered lists of a Word file. (ECMA-376, part 1, 17.9: numbering.) */
export function readNumbers(xml: string | undefined): WordNumbers {
  const kinds: Kinds = new Map();
  const lists: Lists = new Map();
  if (xml !== undefined) readLists(xml, kinds, lists);
  /** The numbers that were given last, by kind of list. */
  const given = new Map<string, number[]>();
  /** The lists that have started again from a number of their own. */
  const started = new Set<string>();
  return {
    next(id, level) {
      const list = lists.get(id);
      const levels = list && kinds.get(list.kind);
      const own = levels?.get(level);
      if (!list || !levels || !own) return undefined;
      const numbers = given.get(list.kind) ?? [];
      given.set(list.kind, numbers);
      const start = list.starts.get(level) ?? own.start;
      const isNew = list.starts.has(level) && !started.has(`${id} ${level}`);
      started.add(`${id} ${level}`);
      numbers[level] = isNew ? start : (numbers[level] ?? start - 1) + 1;
      numbers.length = level + 1;
      if (own.format === "bullet") return "•";
      if (own.format === "none") return own.text.includes("%") ? "" : own.text;
      let isKnown = true;
      const printed = own.text.replace(/%([1-9])/g, (_, place) => {
        const at = Number(place) - 1;
        const number = printNumber(numbers[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? "");
        isKnown &&= number !== undefined;
        return number ?? "";
      });
      return isKnown ? printed : undefined;
    },
  };
}

function readLists(xml: string, kinds: Kinds, lists: Lists): void {
  let levels: Map<number, Level> | undefined;
  let level: Level | undefined;
  let list: List | undefined;
  let override = 0;
  parseXml(xml, {
    open(name, attributes) {
      const { val = "" } = attributes;
      if (name === "abstractNum") {
        levels = new Map();
        kinds.set(attributes.abstractNumId ?? "", levels);
      } else if (name === "num") {
        levels = undefined;
        list = { kind: "", starts: new Map() };
        lists.set(attributes.numId ?? "", list);
      } else if (name === "abstractNumId" && list) list.kind = val;
      else if (name === "lvlOverride") override = Number(attributes.ilvl);
      else if (name === "startOverride") list?.starts.set(override, Number(val));
      else if (name === "lvl") {
        level = { start: 1, format: "decimal", text: "" };
        levels?.set(Number(attributes.ilvl), level);
      } else if (!level) return;
      else if (name === "start") level.start = Number(val);
      else if (name === "numFmt") level.format = val;
      else if (name === "lvlText") level.text = val;
    },
    close(name) {
      if (name === "lvl") level = undefined;
      else if (name === "abstractNum") levels = undefined;
      else if (name === "num") list = undefined;
    },
  });
}

/** A number as a list prints it; undefined for a format that is not known. (ECMA-376, part 1, 17.18.59: ST_NumberFormat.) */
function printNumber(number: number, format: string): string | undefined {
  if (format === "decimal") return String(number);
  if (format === "decimalZero") return String(number).padStart(2, "0");
  if (format === "lowerLetter") return letters(number);
  if (format === "upperLetter") return letters(number).toUpperCase();
  if (format === "lowerRoman") return roman(number);
  if (format === "upperRoman") return roman(number).toUpperCase();
  return undefined;
}
