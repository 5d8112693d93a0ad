import { ordinalWords } from "@open-resolutions/core";
import type { AuthoredResolution } from "@open-resolutions/schemas";

type Session = NonNullable<AuthoredResolution["session"]>;

/** The ordinals in which sessions are printed, by their words. */
const ordinals = new Map(Array.from({ length: 199 }, (_, index) => [ordinalWords(index + 1), index + 1]));

const kinds: Readonly<Record<string, Session["kind"]>> = {
  "": "regular",
  resumed: "regular",
  substantive: "regular",
  special: "special",
  "emergency special": "emergency",
  organizational: "organizational",
};
const line =
  /^(?:(?:in )?([0-9]{1,4}(?:st|nd|rd|th)?)|((?:one hundred(?: and )?)?[a-z]*(?:-[a-z]+)?)) ?(resumed |substantive |special |emergency special |organizational )?session(?: of [0-9]{4})?$/i;

/** Reads the line of a session: `Seventy-seventh session`, `Tenth emergency special session`, `2021 session`. */
export function sessionIn(text: string): Session | undefined {
  const match = line.exec(text.trim());
  if (!match) return undefined;
  const [, figures, words = "", kind = ""] = match;
  const number = figures === undefined ? ordinals.get(words.toLowerCase()) : Number.parseInt(figures, 10);
  const known = kinds[kind.trim().toLowerCase()];
  return number === undefined || number === 0 || known === undefined ? undefined : { number, kind: known };
}
