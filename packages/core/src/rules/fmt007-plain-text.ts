import { pointer, type Step } from "../read/json-pointer.ts";
import type { ReadFile } from "../read/read-file.ts";
import { characterName } from "../text/character-name.ts";
import type { RecordRule } from "./rule.ts";

export const plainText: RecordRule = {
  code: "FMT007",
  name: "plain-text",
  description:
    "Texts are Unicode NFC, with single plain spaces, without control characters, and without characters outside the Basic Multilingual Plane, so that offsets mean the same in every language.",
  why: "Quotations are found letter by letter, and their offsets must be the same in every programming language. Characters that cannot be seen, or that can be written in two ways, would break both. Write one plain space, and the composed form of a letter with an accent.",
  example: {
    file: "vocabularies/themes.json",
    right: '"label": "Harbour security"',
    wrong: '"label": "Harbour  security"',
  },
  scope: "record",
  *check({ file, pointer: base, value }) {
    if (isPlain(file)) return;
    for (const [at, text] of textsOf(value, [])) {
      const place = { file, pointer: base + at };
      const character = /[\p{Cc}\p{Cs}\uFEFF\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text)?.[0];
      if (character !== undefined) {
        const code = text.codePointAt(text.indexOf(character))?.toString(16).toUpperCase().padStart(4, "0");
        yield {
          ...place,
          message: `the text has the character U+${code}, which is not allowed`,
          hint: "remove or replace it",
        };
      } else if (/[^\S ]| {2}/.test(text)) {
        const blank = /[^\S ]/.exec(text)?.[0];
        yield {
          ...place,
          message: `the text has ${blank === undefined ? "two spaces in a row" : characterName(blank)}`,
          hint: "write one plain space",
        };
      } else if (text !== text.normalize("NFC")) {
        yield {
          ...place,
          message: "the text is not in Unicode normalization form C",
          hint: "normalize it to NFC",
          fix: {
            description: "write it in normalization form C",
            change: { pointer: base + at, value: text.normalize("NFC") },
          },
        };
      }
    }
  },
};

const judged = new WeakMap<ReadFile, boolean>();

/**
 * What a text may not be plain with. Beside ASCII the letters up to U+02FF and common punctuation are known to be
 * plain: none of them can be composed with another, decomposed, or is white space.
 */
const suspicious = /[^\n -~\u00a1-\u02ff\u2010-\u2027\u2030-\u205e]/;

/** Two spaces elsewhere than at the start of a line. */
const doubleSpace = /[^ \n] {2}/;

/** Whether a JSON text has a character that is written as an escape, but for quotation marks. */
function hasEscape(text: string): boolean {
  for (let at = text.indexOf("\\"); at !== -1; at = text.indexOf("\\", at + 2))
    if (text[at + 1] !== '"') return true;
  return false;
}

/** Whether a whole file, as it is written, can hold nothing but plain texts. One with many records is looked at once. */
function isPlain(file: ReadFile): boolean {
  const known = judged.get(file);
  if (known !== undefined) return known;
  const plain = !(suspicious.test(file.text) || hasEscape(file.text) || doubleSpace.test(file.text));
  if (file.kind?.holds === "collection") judged.set(file, plain);
  return plain;
}

function* textsOf(value: unknown, steps: readonly Step[]): Generator<[string, string]> {
  if (typeof value === "string") yield [pointer(...steps), value];
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, [...steps, key]);
  }
}
