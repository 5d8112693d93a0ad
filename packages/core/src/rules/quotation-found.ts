import { footnoteQuotationsOf, type Quotation, quotationsOf } from "../annotations.ts";
import type { Problem } from "../finding.ts";
import type { Entry } from "../read.ts";
import type { ResolutionUnit } from "../records.ts";
import { occurrencesOf } from "../text/anchor.ts";
import type { ResolutionRule } from "./rule.ts";

export const quotationFound: ResolutionRule = {
  code: "TXT001",
  name: "quotation-found",
  description: "Every quotation stands in its text, letter by letter, as often as its occurrence says.",
  scope: "resolution",
  *check(unit) {
    for (const { entry, quotation } of quotationsIn(unit)) {
      const { quote, occurrence = 1, text } = quotation;
      const count = occurrencesOf(text, quote).length;
      if (count >= occurrence) continue;
      const place = { file: entry.file, pointer: entry.pointer + quotation.pointer };
      if (count > 0) {
        yield {
          ...place,
          message: `"${quote}" stands in the text ${count} times, so it has no occurrence ${occurrence}`,
        };
      } else {
        yield { ...place, message: `"${quote}" does not stand in the text`, hint: nearMiss(text, quote) };
      }
    }
  },
};

/** Every quotation of a resolution and its paragraphs, with the record that makes it. */
export function* quotationsIn({
  resolution,
  paragraphs,
}: ResolutionUnit): Generator<{ entry: Entry; quotation: Quotation }> {
  for (const quotation of footnoteQuotationsOf(resolution.value)) yield { entry: resolution, quotation };
  const footnotes = new Map(resolution.value.footnotes?.map(({ number, text }) => [number, text]));
  for (const entry of paragraphs) {
    for (const quotation of quotationsOf(entry.value, (number) => footnotes.get(number)))
      yield { entry, quotation };
  }
}

function nearMiss(text: string, quote: string): NonNullable<Problem["hint"]> {
  const at = fold(text).indexOf(fold(quote));
  if (at === -1) return "quote the words of the text letter by letter";
  return `the text has "${text.slice(at, at + quote.length)}"`;
}

/** Folds what looks alike, one character for one. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, "-")
    .replace(/\s/g, " ");
}
