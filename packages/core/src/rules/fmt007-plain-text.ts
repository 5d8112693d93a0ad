import { pointer, type Step } from "../read/json-pointer.ts";
import type { ReadFile } from "../read/read-file.ts";
import { characterName, codeAndName } from "../text/character-name.ts";
import { isSurelyPlain, refusedCharacters } from "../text/refused-characters.ts";
import type { RecordRule } from "./rule.ts";

export const plainText: RecordRule = {
  code: "FMT007",
  name: "plain-text",
  description:
    "Texts are in Unicode NFC with single plain spaces. They have no invisible characters, no characters without an agreed meaning, and none outside the Basic Multilingual Plane.",
  why: "Quotations are compared letter by letter, and their offsets must be the same in every programming language. A soft hyphen, a zero width space or a letter written in two parts breaks both: a name that contains one is not found. Write one plain space, and the composed form of a letter with an accent.",
  example: {
    file: "vocabularies/themes.json",
    right: '"label": "Harbour security"',
    wrong: '"label": "Harbour  security"',
  },
  scope: "record",
  *check({ file, pointer: base, value }) {
    // Of a text with several records only this one is looked at.
    if (file.at === undefined && isPlain(file)) return;
    for (const [at, text] of textsOf(value, [])) {
      const place = { file, pointer: base + at };
      const [refused] = refusedCharacters(text);
      if (refused) {
        yield {
          ...place,
          message: `the text has ${codeAndName(refused.character)}, ${refused.reason}`,
          hint: "remove it, or write the character that the document prints",
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

const results = new WeakMap<ReadFile, boolean>();

/** Whether a file certainly has only plain texts. The result is kept for a file with many records. */
function isPlain(file: ReadFile): boolean {
  const known = results.get(file);
  if (known !== undefined) return known;
  const plain = isSurelyPlain(file.text);
  if (file.kind?.holds === "collection") results.set(file, plain);
  return plain;
}

function* textsOf(value: unknown, steps: readonly Step[]): Generator<[string, string]> {
  if (typeof value === "string") yield [pointer(...steps), value];
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, [...steps, key]);
  }
}
