import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";

const smallWord = /(?<=[\p{L},] )(?:of|the|and|to|in|for|on|by|with|that|its|a)(?= \p{L})/gu;
const withCapital = /(?<=[\p{L},] )(?:Of|The|And|To|In|For|On|By|With|That|Its|A)(?= \p{L})/gu;

/** Names of things have small words with capitals too, but hardly so many in one paragraph. */
const fewest = 3;

const compare = "compare with the official document: a program may have changed the letters";

/** Paragraphs in which nearly all words have capitals. */
export function letterCase(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  const plain = paragraphs.filter(({ block }) => block.role === undefined);
  const titled = plain.filter(({ block: { text } }) => {
    const capitals = text.match(withCapital)?.length ?? 0;
    return capitals >= fewest && capitals > (text.match(smallWord)?.length ?? 0);
  });
  const isEverywhere = titled.length > plain.length / 2;
  const where = isEverywhere ? "from here on" : "in this paragraph";
  return titled
    .slice(0, isEverywhere ? 1 : undefined)
    .map(({ block }) =>
      findingAt(block, "DRF036", `${where} nearly all words begin with a capital`, compare),
    );
}
