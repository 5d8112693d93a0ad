import { plainPartOf } from "./plain-parts.ts";

const plainParts = new WeakMap<RegExp, { part: RegExp | undefined }>();

/**
 * The matches of a pattern in a text. Most texts have none: plain words of the pattern are looked for first, because they are
 * found fast, while a pattern that first looks at what comes before takes long at every place of a text.
 *
 * @param pattern with the flag `g`, made once
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const known = plainParts.get(pattern) ?? { part: plainPartOf(pattern) };
  plainParts.set(pattern, known);
  return known.part?.test(text) === false ? [] : [...text.matchAll(pattern)];
}
