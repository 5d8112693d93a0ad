import type { AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";
import { anchoredLists, annotationsIn } from "../model/anchored-lists.ts";
import { pointer } from "../read/json-pointer.ts";
import type { Entry } from "../read/read-file.ts";
import { countOf } from "./anchor.ts";

/** A quotation that a record makes, and the text in which it must be found. */
interface Quotation {
  /** JSON Pointer to the quotation inside the record: a function, because most quotations are right and need none. */
  pointer: () => string;
  quote: string;
  occurrence: number | undefined;
  text: string;
  /** A quotation without a span of its own only has to be found, and may occur more than once. */
  spanless: boolean;
}

/** A quotation, its record, and how often it occurs in its text. */
export interface PlacedQuotation extends Quotation {
  entry: Entry;
  count: number;
}

/** Every quotation of a resolution and its paragraphs. */
export function* quotationsIn(
  resolution: Entry<"resolution"> | undefined,
  paragraphs: readonly Entry<"paragraph">[],
  footnotes: ReadonlyMap<number, string>,
): Generator<PlacedQuotation> {
  const place = (entry: Entry) => (quotation: Quotation) => ({
    ...quotation,
    entry,
    count: countOf(quotation.text, quotation.quote),
  });
  if (resolution) yield* footnoteQuotationsOf(resolution.value).map(place(resolution));
  for (const entry of paragraphs) {
    // Without the resolution its footnotes are unknown, and quotations from them cannot be checked.
    const textOf = (number: number) => footnotes.get(number) ?? (resolution ? "" : undefined);
    yield* quotationsOf(entry.value, textOf).map(place(entry));
  }
}

/**
 * Every quotation of a paragraph.
 * @param footnoteText the text of a footnote of its resolution; undefined when it is unknown, and quotations from it are
 * skipped.
 */
function quotationsOf(
  paragraph: AuthoredParagraph,
  footnoteText: (number: number) => string | undefined,
): Quotation[] {
  const { text } = paragraph;
  const found: Quotation[] = [];
  for (const list of anchoredLists) {
    for (const [index, annotation] of annotationsIn(paragraph, list).entries()) {
      const { footnote } = annotation;
      const quoted = footnote === undefined ? text : footnoteText(footnote);
      if (quoted === undefined) continue;
      found.push({
        pointer: () => pointer(list, index, "quote"),
        quote: annotation.quote,
        occurrence: annotation.occurrence,
        text: quoted,
        spanless: false,
      });
    }
  }
  for (const [index, { after, occurrence }] of (paragraph.footnotes ?? []).entries()) {
    const at = () => pointer("footnotes", index, "after");
    found.push({ pointer: at, quote: after, occurrence, text, spanless: false });
  }
  for (const [index, { mark, occurrence }] of (paragraph.parts ?? []).entries()) {
    const at = () => pointer("parts", index, "mark");
    found.push({ pointer: at, quote: mark, occurrence, text, spanless: false });
  }
  for (const [index, mandate] of (paragraph.mandates ?? []).entries()) {
    for (const [at, { quote, occurrence }] of (mandate.due ?? []).entries()) {
      const place = () => pointer("mandates", index, "due", at, "quote");
      found.push({ pointer: place, quote, occurrence, text, spanless: false });
    }
    for (const steps of [
      ["deliverable"],
      ["agendaItem"],
      ["agendaSubItem"],
      ["frequency", "quote"],
    ] as const) {
      const quote = steps.length === 2 ? mandate.frequency?.quote : mandate[steps[0]];
      if (quote === undefined) continue;
      const place = () => pointer("mandates", index, ...steps);
      found.push({ pointer: place, quote, occurrence: undefined, text, spanless: true });
    }
  }
  return found;
}

/** Every quotation of a resolution's own record: the italics of its footnotes. */
function footnoteQuotationsOf({ footnotes = [] }: AuthoredResolution): Quotation[] {
  const found: Quotation[] = [];
  for (const [index, { text, emphasis = [] }] of footnotes.entries()) {
    for (const [run, { quote, occurrence }] of emphasis.entries()) {
      const at = () => pointer("footnotes", index, "emphasis", run, "quote");
      found.push({ pointer: at, quote, occurrence, text, spanless: false });
    }
  }
  return found;
}
