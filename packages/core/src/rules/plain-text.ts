import { pointer, type Step } from "../json/pointer.ts";
import type { RecordRule } from "./rule.ts";

export const plainText: RecordRule = {
  code: "FMT007",
  name: "plain-text",
  description:
    "Texts are Unicode NFC, with single plain spaces, without control characters, and without characters outside the Basic Multilingual Plane, so that offsets mean the same in every language.",
  scope: "record",
  *check({ file, pointer: base, value }) {
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
        yield {
          ...place,
          message: "the text has white space other than single spaces",
          hint: "write one plain space",
        };
      } else if (text !== text.normalize("NFC")) {
        yield {
          ...place,
          message: "the text is not in Unicode normalization form C",
          hint: "normalize it to NFC",
        };
      }
    }
  },
};

function* textsOf(value: unknown, steps: readonly Step[]): Generator<[string, string]> {
  if (typeof value === "string") yield [pointer(...steps), value];
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, [...steps, key]);
  }
}
