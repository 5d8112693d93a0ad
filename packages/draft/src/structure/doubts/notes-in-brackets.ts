import type { ReaderFinding } from "../../reader-finding.ts";
import { firstWords } from "../../text/first-words.ts";
import type { OutlinedParagraph } from "../body.ts";
import { doubtsInTexts } from "./doubts-in-texts.ts";

/**
 * A full stop before the end of brackets inside a sentence, or brackets after a comma with a capital. Footnotes are so,
 * and asides are not.
 */
const noteInside =
  /(?<!\b(?:etc|Inc|Corp|Co|Ltd|al|p\.m|a\.m|No|\p{Lu}))\.\)(?=[,;]| (?:\p{Ll}|\()|$)|(?<=[\p{Ll}0-9], ?)\((?=\p{Lu}\p{Ll})/u;

/** What is a footnote wherever it is. */
const wholeNote = new RegExp(
  [
    // "(note: …)"
    String.raw`\((?:[Nn]ote|[Ff]ootnote):? [^()]{1,200}\)?`,
    // "(See ….)"
    String.raw`\((?:See|Cf\.|Adopted|Available|Official Records|Resolutions?|[AES]\/)[^()]{1,300}(?:\([^()]{1,40}\)[^()]{0,200})?\.\)(?=,? \p{L})`,
    // "[Book of lamps.]"
    String.raw`\[(?=\p{Lu})[^[\]]{6,300}\.\]`,
    // "— Book of lamps. —"
    String.raw`(?<= )— [^—]{4,200}\. —(?= |$)`,
  ].join("|"),
  "u",
);

/** How many characters of the words a message prints. */
const longest = 60;

/** Footnotes that a copy has put into the words of a paragraph. Lists in annexes have brackets such as theirs. */
export function notesInBrackets(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  const hint =
    "if they are a footnote, put them below the text with their number, and the number where it is called";
  return doubtsInTexts(paragraphs, "DRF044", hint, (text, { section }) => {
    const isList = section !== "preambular" && section !== "operative";
    const found = wholeNote.exec(text) ?? (isList ? null : noteInside.exec(text));
    if (!found) return undefined;
    const { 0: printed, index } = found;
    const words = printed.length > 2 ? printed : aroundBracket(text, index);
    return {
      index,
      message: `the words "${firstWords(words, longest)}" may be a footnote that is kept in the text`,
    };
  });
}

/** The brackets and their words around an offset. */
function aroundBracket(text: string, index: number): string {
  const end = text.indexOf(")", index);
  return text.slice(Math.max(0, text.lastIndexOf("(", index)), end === -1 ? undefined : end + 1);
}
