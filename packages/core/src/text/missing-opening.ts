import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { parseParagraphId } from "../model/paragraph-id.ts";
import type { Entry } from "../read/read-file.ts";
import { findQuotation } from "./anchor.ts";

/** A preambular or operative paragraph whose text does not start with its first act. */
export interface MissingOpening {
  /** Whether the paragraph has acts, which come later in the text. */
  hasActs: boolean;
  /** The longest form of a verb of the vocabulary with which the text opens; undefined when it opens with none. */
  verb: { quote: string; verb: string; start: number } | undefined;
}

/** Before the verb stand a modifier and an adverb at most: "Further strongly condemns". */
const wordsBefore = 2;

/** What may come before an opening phrase: the mark of a list that begins with the paragraph, or a conjunction. */
const lead = /^(?:\([a-z]{1,2}\)|Whil(?:e|st)) /;

/** How many characters come before the opening phrase of a text: "(a) Decides …", "While noting …". */
export function leadLength(text: string): number {
  return lead.exec(text)?.[0].length ?? 0;
}

/** Whether an act that starts at an offset of a text is its opening phrase. */
export function isOpeningPhrase(text: string, start: number): boolean {
  return start === 0 || start === leadLength(text);
}

/** What a paragraph lacks when its first act is not its opening phrase; undefined when it is, and for items and annexes. */
export function missingOpening(
  { id, text, acts = [] }: AuthoredParagraph,
  verbs: Iterable<Entry<"verb">>,
): MissingOpening | undefined {
  const place = parseParagraphId(id);
  if (!place || place.items.length > 0) return undefined;
  const { section } = place;
  if (section !== "preambular" && section !== "operative") return undefined;
  const [first] = acts;
  const span = first && findQuotation(text, first.quote, first.occurrence);
  // Rule TXT001 reports words that are not in the text.
  if (first && (!span || isOpeningPhrase(text, span.start))) return undefined;
  const forms = [...verbs].flatMap(({ value }) => {
    const form = value[section];
    return form === undefined ? [] : [{ form, verb: value.id }];
  });
  return { hasActs: first !== undefined, verb: openingVerb(text, forms) };
}

function openingVerb(text: string, forms: { form: string; verb: string }[]): MissingOpening["verb"] {
  for (const start of startsOfWords(text).slice(0, wordsBefore + 1)) {
    const [longest] = forms
      .map(({ form, verb }) => ({ quote: text.slice(start, start + form.length), form, verb, start }))
      .filter(
        ({ quote, form }) =>
          quote.toLowerCase() === form.toLowerCase() && !/^\p{L}/u.test(text.slice(start + form.length)),
      )
      .sort((a, b) => b.quote.length - a.quote.length);
    if (longest) return { quote: longest.quote, verb: longest.verb, start };
  }
  return undefined;
}

function startsOfWords(text: string): number[] {
  return [...text.matchAll(/\S+/g)].map(({ index }) => index);
}
