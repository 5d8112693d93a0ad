import { placeAt } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import { firstWords } from "../../text/first-words.ts";
import type { OutlinedParagraph } from "../body.ts";

/**
 * A full stop before the end of brackets inside a sentence, or brackets after a comma with a capital. Footnotes are so,
 * and asides are not.
 */
const noteInside =
  /(?<!\b(?:etc|Inc|Corp|Co|Ltd|al|p\.m|a\.m|No|\p{Lu}))\.\)(?=[,;]| (?:\p{Ll}|\()|$)|(?<=[\p{Ll}0-9], ?)\((?=\p{Lu}\p{Ll})/u;

/** How many characters of the words a message prints. */
const longest = 60;

/** Footnotes that a copy has put in brackets into the words of a paragraph. Lists in annexes have such brackets. */
export function notesInBrackets(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  return paragraphs.flatMap(({ block, section }) => {
    if (block.role !== undefined || (section !== "preambular" && section !== "operative")) return [];
    const found = noteInside.exec(block.text);
    if (!found) return [];
    const start = block.text.lastIndexOf("(", found.index);
    const end = block.text.indexOf(")", found.index);
    const words = block.text.slice(Math.max(0, start), end === -1 ? undefined : end + 1);
    return [
      findingAt(
        placeAt(block, found.index),
        "DRF044",
        `the words in brackets, "${firstWords(words, longest)}", may be a footnote that is kept in the text`,
        "if they are a footnote, put them below the text with their number, and the number where it is called",
      ),
    ];
  });
}
