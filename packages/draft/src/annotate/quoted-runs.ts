import { quotationFinder } from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";
import type { Run } from "../block.ts";

/** Where a text calls a footnote: a UTF-16 offset. */
export interface FootnoteCall {
  number: number;
  offset: number;
}

/** Where words that are quoted from a text are in it; those that it does not have are left out. */
export function runsOfQuoted(
  text: string,
  quotations: readonly { quote: string; occurrence?: number }[],
): Run[] {
  const find = quotationFinder(text);
  return quotations.flatMap(({ quote, occurrence }) => find(quote, occurrence) ?? []);
}

/** Where a paragraph calls its footnotes, in the order of the calls. */
export function callsOf({ text, footnotes = [] }: AuthoredParagraph): FootnoteCall[] {
  const find = quotationFinder(text);
  return footnotes
    .flatMap(({ number, after, occurrence }) => {
      const offset = find(after, occurrence)?.end;
      return offset === undefined ? [] : [{ number, offset }];
    })
    .sort((a, b) => a.offset - b.offset);
}
