import type { Marker, Run } from "../block.ts";
import type { ReadInput } from "../read-input.ts";
import { findingAt, type ReaderFinding } from "../reader-finding.ts";
import type { SetAside } from "../set-aside.ts";
import { cleanText, endsInsideWord } from "./clean-text.ts";
import { decodeEntities } from "./html-entities.ts";
import type { InputLine } from "./input-line.ts";
import { raisedLetter } from "./raised-letters.ts";
import { readLayout } from "./read-layout.ts";
import { addPiece, addText, endOf, finish, noWords, type Words } from "./words.ts";
import { decodeAgain, windowsCharacter } from "./wrong-encoding.ts";

/**
 * The lines of plain or Markdown text as blocks. Emphasis by asterisks or underscores becomes italics; links keep their words, also
 * those that lead nowhere (`[72/284](#)`); superscript digits and Markdown footnotes (`[^1]`, `^1`) become markers; a
 * line that starts with one is a footnote. (CommonMark 0.31, sections 6.2 and 6.3; footnotes as GitHub and Pandoc write them.)
 */
export function readText(content: string): ReadInput {
  const layout = readLayout(content);
  const { findings, setAside, isRepaired } = layout;
  const input: ReadInput = { blocks: [], findings, setAside, isRepaired };
  let apart = true;
  let open = false;
  for (const own of layout.lines) {
    const entities = decodeEntities(own.text);
    const characters = decodeAgain(entities.text);
    const clean = cleanText(characters.text, (offset) => ({ line: own.line, column: own.column + offset }));
    input.findings.push(...clean.findings, ...unknownEntities(own, entities.unknown));
    const decoded = [...entities.decoded, ...characters.decoded];
    input.setAside.push(...clean.setAside, ...readAsCharacters(own, decoded));
    if (decoded.length > 0 || clean.isRepaired) input.isRepaired = true;
    const words = clean.text
      .trim()
      .replace(bulletBefore, "")
      .replace(/^([0-9]{1,3}) \.(?=\s)/, "$1.")
      .replace(lineBreak, "")
      .replace(signAlone, "");
    if (words !== clean.text.trim()) input.isRepaired = true;
    if (bulletBefore.test(clean.text.trim()))
      input.setAside.push({
        line: own.line,
        text: clean.text.trim().charAt(0),
        reason: "bullet before a number or a mark",
      });
    if (words === "") {
      apart = true;
      open = false;
      continue;
    }
    const read = readLine(words, open);
    open = read.open;
    const indent = own.text.length - own.text.trimStart().length;
    // Marks and numbers before the words are taken from the line.
    const before = own.column - 1 - own.start + indent;
    if (read.text !== "" || read.markers.length > 0)
      input.blocks.push({
        ...asFootnote(read),
        line: own.line,
        column: own.column + indent,
        apart: apart || own.isIndented === true,
        ...(endsInsideWord(own.text) && { isCutInWord: true }),
        ...(own.startsPage && { startsPage: true }),
        ...(own.isRow && { isRow: true }),
        printed: {
          before,
          width: before + clean.text.trim().length,
          firstWord: /^[ \t]*([^ \t]*)/.exec(clean.text)?.[1]?.length ?? 0,
        },
      });
    apart = false;
  }
  return input;
}

/** A backslash at the end of a line: a line break of Markdown. (CommonMark 0.31, section 6.7.) */
const lineBreak = /(?<=[^\\\s])\\$|\\par$/;

/** A sign alone on its line, which programs print for a blank one. */
const signAlone = /^[.·•|]$/;

/** The bullet of a list in Markdown before the number or the mark that the document prints. */
const bulletBefore = /^[-+*•]\s+(?=(?:[0-9]{1,3}\.|\([a-z]{1,4}\))\s)/;

function readAsCharacters({ line }: InputLine, decoded: readonly string[]): SetAside[] {
  return decoded.map((text) => ({ line, text, reason: "read as the character that it means" }));
}

function unknownEntities(line: InputLine, unknown: readonly string[]): ReaderFinding[] {
  return unknown.map((printed) =>
    findingAt(
      line,
      "DRF043",
      `"${printed}" looks like an entity of HTML, but no character is known for it`,
      "write in the input what the official document prints",
    ),
  );
}

interface Line {
  text: string;
  italics: Run[];
  markers: Marker[];
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const special = /[*_\\[⁰¹²³⁴-⁹<#^]|\s\s|[^\S ]/;
const nextSpecial = /[*_\\[⁰¹²³⁴-⁹<^]|\$(?=\^)/g;

/** What a special character begins, and how far it goes. */
interface Token {
  end: number;
  words?: string;
  footnote?: number;
}

/** The words of a line. @param open italics that an earlier line began run on. */
function readLine(line: string, open: boolean): Line & { open: boolean } {
  if (!open && !special.test(line)) return { text: line.normalize("NFC"), italics: [], markers: [], open };
  const words = noWords();
  let italicFrom = open ? 0 : undefined;
  let at = /^#{1,6}\s/.exec(line)?.[0].length ?? 0;
  while (at < line.length) {
    nextSpecial.lastIndex = at;
    const next = nextSpecial.exec(line)?.index ?? line.length;
    addText(words, line.slice(at, next), false);
    at = next;
    if (at === line.length) break;
    const emphasis = /^(?:\*{1,3}|_{1,40})/.exec(line.slice(at, at + 40))?.[0];
    if (emphasis !== undefined) {
      const run = emphasis.length;
      italicFrom =
        emphasis.startsWith("*") || isEmphasis(line, at, run)
          ? takeAsterisks(words, line, at, run, italicFrom)
          : takePlain(words, emphasis, italicFrom);
      at += run;
      continue;
    }
    const token = tokenAt(line, at);
    if (token.footnote === undefined) addText(words, token.words ?? "", false);
    else
      words.markers.push({
        number: token.footnote,
        offset: endOf(words),
        printed: line.slice(at, token.end),
      });
    at = token.end;
  }
  if (italicFrom !== undefined && endOf(words) > italicFrom)
    words.italics.push({ start: italicFrom, end: endOf(words) });
  return { ...finish(words), open: italicFrom !== undefined };
}

/** Whether underscores are at the edge of a word, with words on one side only: inside a word, and as a line, they are plain. */
function isEmphasis(line: string, at: number, run: number): boolean {
  const [before, after] = [line.slice(Math.max(0, at - 2), at), line.charAt(at + run)];
  return run < 4 && /[\p{L}\p{N}][,;:.]?$/u.test(before) !== /\p{L}|\p{N}/u.test(after);
}

function takePlain(words: Words, printed: string, italicFrom: number | undefined): number | undefined {
  addPiece(words, printed);
  return italicFrom;
}

/**
 * Asterisks open emphasis before a word, and close it after one; others are plain characters.
 *
 * @returns where the italics that are open now began.
 */
function takeAsterisks(
  words: Words,
  line: string,
  at: number,
  run: number,
  italicFrom: number | undefined,
): number | undefined {
  const before = at === 0 ? " " : line.charAt(at - 1);
  const after = line.charAt(at + run) || " ";
  if (italicFrom !== undefined && !/\s/.test(before)) {
    // Two asterisks are bold, which says nothing about the text.
    if (run !== 2 && endOf(words) > italicFrom) words.italics.push({ start: italicFrom, end: endOf(words) });
    return undefined;
  }
  if (italicFrom === undefined && !/\s/.test(after) && (/[\s([“‘"'—–/-]/.test(before) || isSign(line, at)))
    return words.length;
  if (italicFrom === undefined || run === 1) addPiece(words, line.slice(at, at + run));
  return italicFrom;
}

/** Whether an asterisk opens emphasis of one sign of punctuation, which sources print right after a word: `lamps*,* and`. */
function isSign(line: string, at: number): boolean {
  return /^\*[,;:.]\*(?!\*)/.test(line.slice(at, at + 4));
}

/** A character of Windows-1252 as RTF escapes it: `\'92` for ’. */
const rtfByte = /^\\'([0-9a-f]{2})$/i;

/** The raised number of a footnote in LaTeX. */
const latexNote = /^(?:\$\^\{?([0-9]{1,3})\}?\$|\\text(?:superscript|sup)\{([0-9]{1,3})\})/;

function tokenAt(line: string, at: number): Token {
  const character = line.charAt(at);
  const latex = latexNote.exec(line.slice(at, at + 30));
  if (latex) return { end: at + latex[0].length, footnote: Number(latex[1] ?? latex[2]) };
  const byte = rtfByte.exec(line.slice(at, at + 4))?.[1];
  if (byte !== undefined) return { end: at + 4, words: windowsCharacter(Number.parseInt(byte, 16)) };
  if (character === "$") return { end: at + 1, words: "$" };
  if (character === "\\") {
    const escaped = /[!-/:-@[-`{-~]/.test(line.charAt(at + 1));
    return escaped ? { end: at + 2, words: line.charAt(at + 1) } : { end: at + 1, words: "\\" };
  }
  if (character === "[") return bracket(line, at);
  if (character === "<") return tag(line, at);
  if (character === "^") {
    const raised = /^\^([1-9][0-9]{0,2})\^?(?![\p{L}\p{N}])/u.exec(line.slice(at, at + 6));
    return raised ? { end: at + raised[0].length, footnote: Number(raised[1]) } : { end: at + 1, words: "^" };
  }
  let end = at + 1;
  while (end < line.length && superscripts.includes(line.charAt(end))) end += 1;
  return { end, footnote: superscriptNumber(line.slice(at, end)) };
}

/** What an opening bracket begins: a footnote, or a link, whose words are kept; else it is a plain character. */
function bracket(line: string, at: number): Token {
  const note = /^\[\^([0-9]{1,4})\]:?/.exec(line.slice(at, at + 10));
  if (note) return { end: at + note[0].length, footnote: Number(note[1]) };
  const noteLink = /^(?:\[\\?\[?([0-9]{1,4})\\?\]?\])\(#[^()\s]{0,300}\)/.exec(line.slice(at, at + 310));
  if (noteLink) return { end: at + noteLink[0].length, footnote: Number(noteLink[1]) };
  const link = /^\[([^[\]]{1,300})\]\([^()\s]{0,300}\)/.exec(line.slice(at, at + 610));
  if (link) return { end: at + link[0].length, words: link[1] ?? "" };
  return { end: at + 1, words: "[" };
}

/** What an angle bracket begins: a footnote number, or a tag of HTML that Markdown allows; else it is a plain character. */
function tag(line: string, at: number): Token {
  const note = /^<sup>\s?\[?([0-9]{1,4})\]?\s?<\/sup>/i.exec(line.slice(at, at + 24));
  if (note) return { end: at + note[0].length, footnote: Number(note[1]) };
  const letter = /^<sup>\s?\[?([a-p])\]?\s?<\/sup>/i.exec(line.slice(at, at + 16));
  if (letter) return { end: at + letter[0].length, words: raisedLetter(letter[1] ?? "") };
  const other =
    /^<\/?(?:sup|sub|i|b|em|strong|u|a|span|p|br|div|h[1-6]|[ou]l|li|font|center|blockquote)(?: [^<>]{0,200})?\/?>/i.exec(
      line.slice(at, at + 220),
    );
  return other ? { end: at + other[0].length } : { end: at + 1, words: "<" };
}

function superscriptNumber(printed: string): number {
  return Number([...printed.slice(0, 6)].map((digit) => superscripts.indexOf(digit)).join(""));
}

/** A line that starts with a marker is a footnote. */
function asFootnote({ text, italics, markers }: Line): Line & { footnote?: number } {
  const [first, ...rest] = markers;
  if (!first || first.offset > 0) return { text, italics, markers };
  return { text, italics, markers: rest, footnote: first.number };
}
