import { sumOfLetters, toRoman } from "./roman.ts";
import type { Session, SessionKind, Suffix, SuffixKind } from "./types.ts";

// Every quantifier below has an upper bound, so that each attempt to match takes constant time. The tests check this.

export const SESSION_IN_FIGURES = "(?<session>(?:E?S-)?[1-9]\\d{0,2})";
export const SESSION_IN_ROMAN = "(?<session>(?:E?S-)?[IVXLC]{1,8}|ORG-\\d{2})";
export const YEAR = "(?<year>(?:19|20)\\d{2})";
export const NUMBER = "(?<number>[1-9]\\d{0,4})";
export const NUMBER_IN_SESSION = "(?<number>[1-9]\\d{0,2})";
export const PARTS = "(?: ?(?<parts>[A-Z](?:-[A-Z])?))?";
export const SUFFIXES = "(?<suffixes>(?:\\/(?:Add|Amend|Corr|Rev)\\.[1-9]\\d{0,3}){0,6})";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const SUFFIX = /^(Add|Amend|Corr|Rev)\.([1-9]\d{0,3})$/;

const SUFFIX_MARKS: Readonly<Record<SuffixKind, string>> = {
  addendum: "Add",
  amendment: "Amend",
  corrigendum: "Corr",
  revision: "Rev",
};

const SESSION_MARKS: Readonly<Record<SessionKind, string>> = {
  regular: "",
  special: "S-",
  emergency: "ES-",
  organizational: "ORG-",
};

// "ORG-75" leaves out the century; numbers with a session in parentheses ended in 1977.
const ORGANIZATIONAL_CENTURY = 1900;

/** Reads `77`, `S-32`, `XV`, `ES-V` or `ORG-75`. */
export function parseSession(label: string): Session {
  const hyphen = label.indexOf("-") + 1;
  const mark = label.slice(0, hyphen);
  const rest = label.slice(hyphen);
  if (mark === SESSION_MARKS.organizational) {
    return { number: ORGANIZATIONAL_CENTURY + Number(rest), kind: "organizational" };
  }
  // A malformed numeral is not printed as it was: that is how its symbol is refused.
  const number = /^\d/.test(rest) ? Number(rest) : sumOfLetters(rest);
  if (mark === SESSION_MARKS.special) return { number, kind: "special" };
  return { number, kind: mark === SESSION_MARKS.emergency ? "emergency" : "regular" };
}

/** Prints a session with arabic figures: `77`, `S-32`, `ES-11`. */
export function printSessionInFigures(session: Session): string {
  return SESSION_MARKS[session.kind] + session.number;
}

/** Prints a session with roman numerals: `XV`, `S-VII`; organizational sessions keep figures: `ORG-75`. */
export function printSessionInRoman(session: Session): string {
  const { kind, number } = session;
  const isOrganizational = kind === "organizational";
  const label = isOrganizational ? String(number % 100).padStart(2, "0") : toRoman(number);
  return SESSION_MARKS[kind] + label;
}

/** Reads `A` as `["A"]` and the range `A-C` as `["A", "B", "C"]`; a range that runs backwards is empty. */
export function parseParts(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const first = ALPHABET.indexOf(text.charAt(0));
  const last = ALPHABET.indexOf(text.charAt(text.length - 1));
  return [...ALPHABET.slice(first, last + 1)];
}

/** Prints the letters of a composite resolution: `A` for one, `A-C` for a range. */
export function printParts(parts: readonly string[]): string {
  return parts.length > 1 ? `${parts[0]}-${parts.at(-1)}` : (parts[0] ?? "");
}

/** Reads one component such as `Corr.2`; undefined when it is not a suffix. */
export function parseSuffix(component: string): Suffix | undefined {
  const [, mark, number] = SUFFIX.exec(component) ?? [];
  const kinds = Object.keys(SUFFIX_MARKS) as SuffixKind[];
  const kind = kinds.find((candidate) => SUFFIX_MARKS[candidate] === mark);
  return kind && { kind, number: Number(number) };
}

/** Reads a run of suffixes such as `/Rev.1/Add.1`. */
export function parseSuffixes(text: string): readonly Suffix[] {
  return text.split("/").flatMap((component) => parseSuffix(component) ?? []);
}

/** Prints suffixes with their strokes: `/Rev.1/Add.1`; nothing for none. */
export function printSuffixes(suffixes: readonly Suffix[]): string {
  return suffixes.map(({ kind, number }) => `/${SUFFIX_MARKS[kind]}.${number}`).join("");
}
