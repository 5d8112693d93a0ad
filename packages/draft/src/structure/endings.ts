import { expectsPersons } from "./lists-of-persons.ts";

/** How many characters at the end of a text show how it ends. */
const lastWords = 240;

/**
 * Whether a text ends as a paragraph of a resolution ends: a preambular one with a comma, an operative one with a
 * semicolon or a full stop, the introduction of a list with a colon (UN Editorial Manual, "Resolutions and decisions").
 * A list of persons has no stop.
 */
export function isComplete(text: string, section: "preambular" | "operative"): boolean {
  const ending = withoutCall(text.slice(-lastWords)).replace(/["”’'»)\]\s]+$/u, "");
  if (/[;:.!?]$/.test(ending) || /[;,] (?:and|or)(?:\/or)?$/.test(ending)) return true;
  return (section === "preambular" && ending.endsWith(",")) || (text.endsWith(")") && expectsPersons(text));
}

/** The plain number of a footnote right after the last sign of a text, or a note in square brackets: `in 2044,1`, `in 2044, [See 1/2]`. */
const callAtEnd = /(?<=(?:[\p{L})\]”]|[0-9]{4})[,;.])(?:[1-9][0-9]?| ?\[\p{Lu}[^[\]]{1,200}\])$/u;

/** A text without the plain number of a footnote, or a note in square brackets, after its last sign. */
export function withoutCall(text: string): string {
  return text.replace(callAtEnd, "");
}

/** Whether a text ends in the middle of a reference or of an enumeration: `paragraph`, `and`, `resolutions 1`. */
export function expectsMore(text: string): boolean {
  return /(?:^|\s)(?:(?:sub)?paragraphs?|articles?|sections?|items?|and|or|to|in|of|the|by|[0-9]+),?$/i.test(
    text,
  );
}

/** Whether a text opens with a word in the form of a verb in the third person, and ends as an operative paragraph does. */
export function looksOperative(text: string): boolean {
  return /^(?:Also |Further |Hereby )?[A-Z][a-z]+(?<!s)s\s+\p{L}/u.test(text) && /[.;:]$/.test(text);
}

/** Whether the next number belongs to the last word of a text: `paragraph`, `resolution`. */
export function namesNumber(text: string): boolean {
  return /(?:^|\s)(?:(?:sub)?paragraphs?|articles?|sections?|items?|rules?|resolutions?|no|and|or|to)\.?$/i.test(
    text,
  );
}

/** Whether a text starts as the middle of a sentence does. */
export function startsInside(text: string): boolean {
  return /^[\p{Ll},;.:)]/u.test(text);
}

/** Whether an offset of a text is between quotation marks. */
export function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf("“", at) > text.lastIndexOf("”", at);
}
