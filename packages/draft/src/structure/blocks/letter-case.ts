import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";

const smallWord = /(?<=[\p{L},] )(?:of|the|and|to|in|for|on|by|with|that|its|a)(?= \p{L})/giu;

/** Names of things have small words with capitals too, but hardly so many in one paragraph. */
const fewest = 3;

const compare = "compare with the official document: a program may have changed the letters";

/** Paragraphs in which nearly all words begin with a capital, or are in capitals. */
export function letterCase(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  // Annexes have lists of names and titles.
  const plain = paragraphs.filter(
    ({ block, section }) => block.role === undefined && (section === "preambular" || section === "operative"),
  );
  const titled = plain.filter(({ block: { text } }) => {
    const words = text.match(smallWord) ?? [];
    const capitals = words.filter((word) => word !== word.toLowerCase()).length;
    return capitals >= fewest && capitals > words.length / 2;
  });
  const isEverywhere = titled.length > plain.length / 2;
  const where = isEverywhere ? "from here on" : "in this paragraph";
  return titled
    .slice(0, isEverywhere ? 1 : undefined)
    .map(({ block }) =>
      findingAt(block, "DRF036", `${where} nearly all words begin with a capital`, compare),
    );
}
