import { addSpace, type Words } from "@open-resolutions/draft/blocks";
import { addWords } from "../add-words.ts";
import { letters, roman } from "../list-letters.ts";
import { writeCall } from "./open-block.ts";
import type { StyleRule } from "./style-sheets.ts";

/** How a list numbers its items. */
export interface NumberForm {
  /** The type of its numbers as HTML writes it: `1`, `a`, `A`, `i`, `I`; a bullet; or nothing is printed; or another form. */
  kind: "1" | "a" | "A" | "i" | "I" | "bullet" | "none" | "unknown";
  /** What is printed around a number, where a style sheet says it. */
  around?: [before: string, after: string];
  /** The page does not say how: browsers print decimal numbers. */
  hasNoForm?: boolean;
}

/** A list that is open. */
export interface OpenList {
  isOrdered: boolean;
  form: NumberForm;
  next: number;
  /** It has an item. */
  isBegun: boolean;
  /** The page says its first number. */
  hasStart: boolean;
}

/** An item of a list, or a footnote, without words so far. */
export interface OpenItem {
  /** What a browser prints before the item. */
  printed: string;
  /** It is the text of this footnote. */
  footnote?: number;
}

/** Whether a style sheet prints no numbers before items: the program that wrote the page writes them as words. */
export function hidesNumbers(rules: readonly StyleRule[]): boolean {
  return rules.some(
    ({ selectors, style }) =>
      /\blist-style(?:-type)?:\s*none/.test(style) &&
      selectors.some((selector) => /(?:^|>)\s*(?:li|ol)$/.test(selector)),
  );
}

/** The numbers of lists by the names that style sheets give them. (CSS Counter Styles Level 3.) */
const styles: Record<string, NumberForm["kind"]> = {
  decimal: "1",
  "lower-alpha": "a",
  "lower-latin": "a",
  "upper-alpha": "A",
  "upper-latin": "A",
  "lower-roman": "i",
  "upper-roman": "I",
  none: "none",
  disc: "bullet",
  circle: "bullet",
  square: "bullet",
};

/** Values of `list-style` that say nothing about the numbers. */
const otherValues = /^(?:inside|outside|initial|inherit|unset|url\(.*)?$/;

/** How a list numbers its items. @param said its declarations @param counted what style sheets print before items, by class */
export function formOfNumbers(
  name: string,
  { type, class: classes = "" }: Record<string, string>,
  said: ReadonlyMap<string, string>,
  counted: ReadonlyMap<string, NumberForm>,
): NumberForm {
  const byClass = classes.split(/\s+/).flatMap((one) => counted.get(one) ?? [])[0];
  if (byClass) return byClass;
  const value = said.get("list-style-type") ?? said.get("list-style") ?? "";
  const named = value.split(/\s+/).filter((one) => !otherValues.test(one));
  if (named.includes("none")) return { kind: "none" };
  if (name === "ul") return { kind: "bullet" };
  const [style] = named;
  if (style !== undefined) return { kind: styles[style] ?? "unknown" };
  if (type === "a" || type === "A" || type === "i" || type === "I") return { kind: type };
  return { kind: "1", hasNoForm: type === undefined };
}

/**
 * What is not certain about a list of which the page says neither the form nor the first number: programs that convert
 * Word files lose both.
 * @param lastNumber the last number of the list before, when this one is inside no other
 * @returns undefined when all is certain
 */
export function doubtOfList(lists: readonly OpenList[], lastNumber: number): string | undefined {
  const [outer, own] = [lists.at(-2), lists.at(-1)];
  if (!own?.isOrdered || own.form.hasNoForm !== true) return undefined;
  if (outer?.isOrdered && outer.form.kind === "1")
    return "the page numbers this list inside a paragraph as the paragraphs themselves; the document may have letters";
  return !outer && lastNumber > 0 && !own.hasStart
    ? `this list begins again with 1 after number ${lastNumber}, and the page does not say so; the document may count on`
    : undefined;
}

/**
 * The numbers that style sheets print before items, by the class of the list: `.lst-0 > li:before { content: "("
 * counter(c, lower-latin) ") " }`, as Google Docs writes them.
 */
export function countedLists(rules: readonly StyleRule[]): ReadonlyMap<string, NumberForm> {
  const counted = new Map<string, NumberForm>();
  for (const { selectors, style } of rules) {
    const content = /(?:^|[;\s])content:([^;]{0,300})/.exec(style)?.[1];
    if (content === undefined) continue;
    for (const selector of selectors) {
      const list = /^(?:ol|ul)?\.([\w-]+)\s*>\s*li::?before$/.exec(selector)?.[1];
      if (list !== undefined) counted.set(list, formOfContent(content));
    }
  }
  return counted;
}

/** Classes of elements that are no items of a list, and have a number that only a style sheet prints. */
export function numberedClasses(rules: readonly StyleRule[]): ReadonlySet<string> {
  return new Set(
    rules.flatMap(({ selectors, style }) =>
      /(?:^|[;\s])content:[^;]{0,300}counters?\(/.test(style)
        ? selectors.flatMap((selector) => /^[\w-]*\.([\w-]+)::?before$/.exec(selector)?.[1] ?? [])
        : [],
    ),
  );
}

const counter = /counter\(\s*[\w-]+\s*(?:,\s*([\w-]+)\s*)?\)/;

function formOfContent(content: string): NumberForm {
  const [before = "", style = "decimal", after = "", ...more] = content.split(counter);
  if (!counter.test(content)) return { kind: "bullet" };
  const kind = styles[style];
  return more.length > 0 || !kind ? { kind: "unknown" } : { kind, around: [quoted(before), quoted(after)] };
}

/** The characters that a value of CSS writes in quotation marks. */
function quoted(value: string): string {
  return [...value.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text).join("");
}

/** A list with its first number. */
export function beginList(form: NumberForm, name: string, { start }: Record<string, string>): OpenList {
  return {
    isOrdered: name === "ol",
    form,
    next: wholeNumber(start) ?? 1,
    isBegun: false,
    hasStart: start !== undefined,
  };
}

/** An item of the innermost list. @param isNote whether the item of a number may be the text of a footnote */
export function beginItem(
  {
    lists,
    item,
    hidesNumbers,
  }: { lists: readonly OpenList[]; item: OpenItem | undefined; hidesNumbers: boolean },
  { value, "data-list-text": text }: Record<string, string>,
  isNote: (number: number) => boolean,
): OpenItem | undefined {
  const list = lists.at(-1);
  if (!list) return undefined;
  const number = wholeNumber(value) ?? list.next;
  list.next = number + 1;
  list.isBegun = true;
  // Acrobat writes what its style sheet prints.
  if (text !== undefined && numberFirst.test(text)) return { printed: text };
  const printed = printedNumber(list.form, number);
  if (list.isOrdered && isNote(number)) return { printed, footnote: number };
  if (hidesNumbers || printed === "") return item;
  // The first item of a list that begins with a list: browsers print both numbers.
  return { printed: item ? `${item.printed} ${printed}` : printed };
}

/** A number or a mark at the start of words. */
const numberFirst = /^(?:[0-9]{1,3}\.|\([a-z]{1,4}\))(?=\s|$)/;

/**
 * Writes what a browser prints before the first words of an item; some programs write it as words too.
 * @returns a bullet or a number that is left out, because another number or a mark is written in its place
 */
export function writeNumber(words: Words, { printed, footnote }: OpenItem, first: string): string {
  if (footnote !== undefined) writeCall(words, footnote);
  else if (!first.startsWith(printed)) {
    if (numberFirst.test(first)) return printed;
    addWords(words, printed, false);
    addSpace(words);
  }
  return "";
}

/** Browsers print numbers that are in no text. Letters get brackets, as documents print them. */
function printedNumber({ kind, around }: NumberForm, number: number): string {
  if (kind === "bullet") return "•";
  const own = inForm(kind, number);
  if (around) return `${around[0]}${own}${around[1]}`.trim();
  return kind === "1" ? `${own}.` : own && `(${own})`;
}

function inForm(kind: NumberForm["kind"], number: number): string {
  if (kind === "1") return String(number);
  if (number < 1) return "";
  if (kind === "a") return letters(number);
  if (kind === "A") return letters(number).toUpperCase();
  if (kind === "i") return roman(number);
  return kind === "I" ? roman(number).toUpperCase() : "";
}

/** The whole number that an attribute begins with, as browsers read it. */
function wholeNumber(attribute: string | undefined): number | undefined {
  const number = /^\s*(-?[0-9]{1,6})/.exec(attribute ?? "")?.[1];
  return number === undefined ? undefined : Number(number);
}
