import { placeAt } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";

/** Words with which names begin and none ends, before a word that no name has after them. */
const begins = Object.entries({
  United:
    "(?!Nations?|States|Kingdom|Arab|Republic|Front|Development|Cities|nations|response|for|in|around|by|against)",
  High: "(?=\\p{Ll})(?!burden|and)",
  Saint: "(?=\\p{Ll})",
  Deputy: "(?=\\p{Ll})",
  Advisory: "(?=\\p{Ll})(?!and)",
  Human: "(?=\\p{Ll})(?!and|rights|settlements|fraternity|resources)",
}).map(([word, after]) => `${word} ${after}\\p{L}+`);

/** Words with which names end and none begins, after a word in small letters that no name has before them. */
const ends = Object.entries({
  Nations: "of|united|des",
  Kingdom: "the",
  Rights: "the|and|of",
  Commissioner: "the|its|a",
  Rapporteur: "the|its|and|a|as",
}).map(([word, before]) => `(?<=(?<!\\S)(?!(?:${before}) )\\p{Ll}{1,20} )${word}(?![\\p{L}-])`);

const cut = new RegExp(`(?<=\\p{Ll} )(?:${begins.join("|")})|${ends.join("|")}`, "u");

/** Names of which a part is missing, "the United to" or "of Nations": a line or words may be lost there. */
export function cutNames(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  return paragraphs.flatMap(({ block }) => {
    const found = block.role === undefined ? cut.exec(block.text) : null;
    if (!found) return [];
    const around = block.text.slice(Math.max(0, found.index - 20), found.index + found[0].length + 10);
    const message = `the name in "${around.trim()}" is not whole: a line or words may be missing there`;
    return [findingAt(placeAt(block, found.index), "DRF043", message, "compare with the official document")];
  });
}
