import { codeAndName, refusedCharacters, unprinted, withoutUnprinted } from "@open-resolutions/core";
import type { Place } from "../block.ts";
import { findingAt, type ReaderFinding } from "../reader-finding.ts";
import type { SetAside } from "../set-aside.ts";

/** A part of an input without the characters that print nothing. */
interface CleanText {
  text: string;
  /** One for each kind of character that a record cannot hold. */
  findings: ReaderFinding[];
  /** One for each kind of character that was removed or replaced. */
  setAside: SetAside[];
  /** Other characters print the same: the text is no longer that of the input. */
  isRepaired: boolean;
}

/** Letters that a font prints as one character, such as U+FB01 for "fi". (Unicode, "Latin ligatures".) */
const ligature = /[\uFB00-\uFB06]/g;

/**
 * Letters, digits and punctuation of another width or script, which mean those of English, and numbers and marks as one
 * character: `（ａ）`, `٣`, `①`, `ⓐ`. (Unicode, "Halfwidth and Fullwidth Forms", "Arabic", "Enclosed Alphanumerics".)
 */
const otherForm = /[\uFF01-\uFF5E]|[\u0660-\u0669\u06F0-\u06F9]|[\u2460-\u24B5\u24D0-\u24E9]|¬/g;

/** The same, and the marks that word processors show for spaces and for the ends of paragraphs. */
const otherFormOrShown = new RegExp(`${otherForm.source}|[·¶]`, "g");

/** A line without spaces, in which such marks show them. */
const hasShown = /^[^\s·]+·[^\s·]+·\S+$|^[^\s¶]+¶$/;

/**
 * A character of a symbol font, which word processors keep in the private use area, apart from letters: a box or a bullet.
 * Only its font says which one.
 */
const ofSymbolFont = /(?<![\p{L}\p{N}])[\uF020-\uF0FF](?![\p{L}\p{N}])/gu;
/** Such characters with the spaces around them, of which one stays. */
const withSpaces = new RegExp(` ?${ofSymbolFont.source} ?`, "gu");

function usualForm(character: string, offset: number, input: string): string {
  if (character === "·" || character === "¶") return " ";
  // Text recognition writes it for the hyphen at the end of a line.
  if (character === "¬") return "-";
  const code = character.charCodeAt(0);
  if (code < 0x2500 && code > 0x2400)
    return enclosedForm(character.normalize("NFKC"), /\S/.test(input.charAt(offset - 1)));
  return code < 0xff00 ? String(code % 16) : String.fromCharCode(code - 0xfee0);
}

/** "1." for a number, "1" for one that follows a word and calls a footnote, "(a)" for a letter. */
function enclosedForm(plain: string, isCall: boolean): string {
  if (/^[0-9]/.test(plain)) return `${plain.replace(/\.$/, "")}${isCall ? "" : "."}`;
  return plain.startsWith("(") ? plain : `(${plain})`;
}

/**
 * Removes characters that print nothing, and writes ligatures as their letters: what people read stays the same. Those that
 * change what people read, or that have no agreed meaning, stay where they are and become findings.
 * @param placeOf the place in the input of a UTF-16 offset in the text
 */
export function cleanText(input: string, placeOf: (offset: number) => Place): CleanText {
  const replaced = hasShown.test(input.trim()) ? otherFormOrShown : otherForm;
  const written = input.replace(replaced, usualForm);
  const removed = new Map<string, { line: number; count: number }>();
  const seen = new Set<string>();
  const findings: ReaderFinding[] = [];
  // White space is folded later on, whatever its kind.
  for (const { character, offset, reason } of refusedCharacters(written.replace(/\s/g, keepMark))) {
    if (unprinted.test(character)) {
      const known = removed.get(character);
      if (known) known.count += 1;
      else removed.set(character, { line: placeOf(offset).line, count: 1 });
    } else if (!seen.has(character)) {
      seen.add(character);
      const message = `the text has ${codeAndName(character)}, ${reason}`;
      const hint = "no record can hold it: write in the input what the official document prints";
      findings.push(findingAt(placeOf(offset), "DRF014", message, hint));
    }
  }
  const setAside = [...removed].map(([character, { line, count }]) => ({
    line,
    text: codeAndName(character),
    reason: count === 1 ? "prints nothing, removed" : `prints nothing, removed ${count} times`,
  }));
  // A soft hyphen is printed where a line ends: the word continues after the space.
  const joined = setAside.length === 0 ? written : written.replace(/\u00AD\s+(?=\S)/g, "");
  for (const character of new Set(input.match(replaced)))
    setAside.push({
      line: placeOf(input.indexOf(character)).line,
      text: character,
      reason: "read as the character that it means",
    });
  for (const character of new Set(written.match(ligature)))
    setAside.push({
      line: placeOf(written.indexOf(character)).line,
      text: character,
      reason: "read as the letters that it prints",
    });
  for (const character of new Set(joined.match(ofSymbolFont)))
    setAside.push({
      line: placeOf(written.indexOf(character)).line,
      text: codeAndName(character),
      reason: "a character of a symbol font, left out",
    });
  const letters = joined
    .replace(withSpaces, " ")
    .replace(ligature, (character) => character.normalize("NFKC"));
  return {
    text: withoutUnprinted(letters),
    findings,
    setAside,
    isRepaired: letters !== joined || written !== input,
  };
}

/** JavaScript counts the byte order mark as white space. */
function keepMark(space: string): string {
  return space === "\uFEFF" ? space : " ";
}

/** Whether the last word of a line continues in the next line. */
export function endsInsideWord(line: string): boolean {
  return /\u00AD\s*$/.test(line);
}
