import type { Span } from "./anchor.ts";

/** The addresses of web pages in a text, in UTF-16 offsets. The words inside them name nobody. */
export function webAddresses(text: string): Span[] {
  if (!/:\/\/|www\./.test(text)) return [];
  return [...text.matchAll(/(?:https?:\/\/|www\.)\S+/g)].map(({ index, 0: address }) => ({
    start: index,
    end: index + address.length,
  }));
}
