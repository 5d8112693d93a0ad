import { nounOf } from "../../name-nouns.ts";
import { joiners } from "../capital-runs/words-in-runs.ts";
import { isShortForm, type Meant } from "./short-forms.ts";

/** The longest announcement, in UTF-16 code units. */
const longest = 300;

const quoted =
  /^,? ?\(?(?:(?:hereinafter|hereafter|henceforth)(?: referred to as| called)?:? |also known as |referred to as |commonly known as )?(?:the )?[“"](?:[Tt]he )?([^“”"]{2,80})[”"]/;
const acronym = /^ \((?:the )?([A-Z][A-Za-z0-9-]{1,14})\)/;
/** "Division for Lamps (the Division)" */
const bracketed = /^ \((?:hereinafter )?the (\p{Lu}[\p{L} -]{2,40})\)/u;
/** "Convention on the Fog Coast (Fog Convention)", "Agreement on Lamps (Agreement)" */
const titled = /^ \((\p{Lu}[\p{L}’-]+(?: (?:of )?\p{Lu}[\p{L}’-]+){0,4})\)/u;
/** "Agreement on Lamps, signed by the keepers on 3 May 2044 (“the Lamp Agreement”)" */
const afterSigning =
  /^,? (?:signed|agreed|concluded|reached|adopted|by) [^;.()“”]{3,200}\((?:hereinafter |hereafter )?(?:the )?“(?:the )?([^“”]{3,80})”/;
/** "(together the Lamp Agreements, signed in Fogtown)" */
const unquoted =
  /^ \((?:collectively |together |hereinafter )?(?:the )(\p{Lu}\p{Ll}+(?: (?:of |for )?\p{Lu}\p{L}+){0,4})(?=[,)])/u;

/** "Convention on the Fog Coast of 3 May 2044 (“the Convention”)": a document has a date, and a body has none. */
const dateBetween = /^ of \d{1,2} \p{Lu}\p{Ll}+ \d{4}(?= \((?:hereinafter )?(?:the )?“)/u;
const longestDate = 60;

/**
 * The short form that a text announces right after a name: (hereinafter “the Convention”), (“Beijing Platform”), (UNOF);
 * and where the announcement ends.
 */
export function announcedAfter(
  text: string,
  name: number,
  register: Meant["register"],
): { words: string; end: number } | undefined {
  const date = register === "actor" ? null : dateBetween.exec(text.slice(name, name + longestDate));
  const end = name + (date?.[0].length ?? 0);
  const after = text.slice(end, end + longest);
  const short = quoted.exec(after);
  // Without a bracket and without "hereinafter", words in quotation marks announce nothing.
  if (short?.[1] && /^,? ?(?:\(|hereinafter|hereafter|henceforth)/.test(after))
    return { words: short[1], end: end + short[0].length };
  const plain = bracketed.exec(after);
  if (plain?.[1] !== undefined && isShortForm(plain[1]))
    return { words: plain[1], end: end + plain[0].length };
  const title = titled.exec(after);
  if (title?.[1] !== undefined && nounOf(title[1])?.kind === "document")
    return { words: title[1], end: end + title[0].length };
  const signed = afterSigning.exec(after);
  if (signed?.[1] !== undefined && nounOf(signed[1])?.kind === "document")
    return { words: signed[1], end: end + signed[0].length };
  const together = unquoted.exec(after);
  if (together?.[1]) return { words: together[1], end: end + together[0].length };
  const letters = acronym.exec(after);
  return letters?.[1] !== undefined && /\p{Lu}.*\p{Lu}/u.test(letters[1])
    ? { words: letters[1], end: end + letters[0].length }
    : undefined;
}

/**
 * Whether words can be the short form of a name. In "Harbour Centre of Amberland (HCA)" the letters begin with that of a
 * word that is not part of "Amberland": they mean more than the State.
 */
export function mayAbbreviate(short: string, name: string): boolean {
  const initials = name.split(/[\s(-]+/).map((word) => word.charAt(0).toUpperCase());
  return !isAcronym(short) || initials.includes(short.charAt(0).toUpperCase());
}

/**
 * Whether words mean more than the body or the State before them: "an embargo on lamps to Amberland (“the lamp embargo”)"
 * and "the keeper of the lamps of Amberland (“the Mediator”)" share no word with any name of Amberland. Words with the noun
 * of a body, such as "the Organization", have other rules: `mayBeCalled`.
 */
export function meansMore(short: string, names: readonly string[]): boolean {
  const isShared = (word: string) =>
    word.length >= shortestShared && names.some((name) => name.toLowerCase().includes(word));
  return nounOf(short) === undefined && !isAcronym(short) && !short.toLowerCase().split(" ").some(isShared);
}

/** Shorter words, such as "the", say nothing. In letters. */
const shortestShared = 4;

function isAcronym(short: string): boolean {
  return /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(short);
}

/**
 * Whether letters stand for the last words of a title, which are not the document: "DDR" after "Strategy for Dredging,
 * Dumping and Repair", "HC" after "Statute of the Harbour Court".
 */
export function abbreviatesEnd(short: string, title: string): boolean {
  if (!/^\p{Lu}{2,}$/u.test(short)) return false;
  const words = title.split(/[\s‐‑-]+/).filter((word) => !joiners.has(word));
  const noun = words.indexOf(nounOf(title)?.noun ?? "");
  const initials = words.slice(noun + 1).map((word) => word.charAt(0).toUpperCase());
  const isWhole = noun === -1 && initials.length === short.length;
  return !isWhole && initials.slice(-short.length).join("") === short;
}
