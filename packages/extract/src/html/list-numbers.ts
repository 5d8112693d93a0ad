import { addSpace, type Words } from "@open-resolutions/draft/blocks";
import { addWords } from "../add-words.ts";
import { letters, roman } from "../list-letters.ts";
import { writeCall } from "./open-block.ts";

/** A list that is open. */
export interface OpenList {
  isOrdered: boolean;
  /** The type of its numbers as HTML writes it: `1`, `a`, `A`, `i`, `I`. */
  kind: string;
  next: number;
}

/** An item of a list without words so far. */
export interface OpenItem {
  /** What a browser prints before the item. */
  printed: string;
  /** The item is the text of this footnote. */
  footnote?: number;
}

/** Ids of the texts of footnotes that are a list, as pandoc and web sites write them: `fn3`, `cite_note-3`. */
const noteId = /(?:fn|ftn|note)[-_:]?[0-9]+$/i;

/** A style sheet that prints no numbers before items: the program that wrote it writes them as words. */
const noNumbers = /(?:^|[}>,])\s*(?:li|ol)\s*\{[^{}]{0,500}\blist-style(?:-type)?:\s*none/;

/** Whether the numbers of the lists of a page are words of the page. */
export function hidesNumbers(page: string): boolean {
  return noNumbers.test(page);
}

/** The numbers of lists by the names that style sheets give them. */
const styles: Record<string, string> = {
  "lower-alpha": "a",
  "lower-latin": "a",
  "upper-alpha": "A",
  "upper-latin": "A",
  "lower-roman": "i",
  "upper-roman": "I",
};

/** The type of the numbers of a list. */
export function kindOfNumbers({ type, style = "" }: Record<string, string>): string {
  const named = /\blist-style(?:-type)?:\s*([a-z-]+)/.exec(style)?.[1] ?? "";
  return styles[named] ?? type ?? "1";
}

/** An item of the innermost list. */
export function beginItem(
  {
    lists,
    item,
    hidesNumbers,
  }: { lists: readonly OpenList[]; item: OpenItem | undefined; hidesNumbers: boolean },
  { value, id = "" }: Record<string, string>,
): OpenItem | undefined {
  const list = lists.at(-1);
  if (!list) return undefined;
  const printed = listNumber(list, value);
  if (list.isOrdered && noteId.test(id)) return { printed, footnote: list.next - 1 };
  if (hidesNumbers) return undefined;
  // The first item of a list that begins with a list: browsers print both numbers.
  return { printed: item ? `${item.printed} ${printed}` : printed };
}

/** Writes what a browser prints before the first words of an item; some programs write it as words too. */
export function writeNumber(words: Words, { printed, footnote }: OpenItem, first: string): void {
  if (footnote !== undefined) writeCall(words, footnote);
  else if (!first.startsWith(printed)) {
    addWords(words, printed, false);
    addSpace(words);
  }
}

/** Browsers print numbers that are in no text. Letters get brackets, as documents print them. */
function listNumber(list: OpenList, value: string | undefined): string {
  if (!list.isOrdered) return "•";
  const number = Number(value ?? list.next);
  list.next = number + 1;
  if (list.kind === "a") return `(${letters(number)})`;
  if (list.kind === "A") return `(${letters(number).toUpperCase()})`;
  if (list.kind === "i") return `(${roman(number)})`;
  if (list.kind === "I") return `(${roman(number).toUpperCase()})`;
  return `${number}.`;
}
