import { letters, roman } from "../list-letters.ts";

/** A list that is open. */
export interface OpenList {
  isOrdered: boolean;
  /** The type of its numbers as HTML writes it: `1`, `a`, `A`, `i`, `I`. */
  kind: string;
  next: number;
}

/** What is drafted before an item of a list: browsers print numbers that are in no text. Letters get brackets, as documents print them. */
export function listNumber(list: OpenList, value: string | undefined): string {
  if (!list.isOrdered) return "•";
  const number = Number(value ?? list.next);
  list.next = number + 1;
  if (list.kind === "a") return `(${letters(number)})`;
  if (list.kind === "A") return `(${letters(number).toUpperCase()})`;
  if (list.kind === "i") return `(${roman(number)})`;
  if (list.kind === "I") return `(${roman(number).toUpperCase()})`;
  return `${number}.`;
}
