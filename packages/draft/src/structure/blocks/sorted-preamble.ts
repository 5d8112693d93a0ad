import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";

/** Fewer paragraphs may be in the order of the alphabet by chance: "Guided", "Recalling", "Stressing", "Welcoming". */
const fewest = 7;

/** A preamble in the order of the alphabet: a program has sorted its rows. */
export function sortedPreamble(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  const preamble = paragraphs.filter(
    ({ section, items, block }) => section === "preambular" && items.length === 0 && block.role === undefined,
  );
  const [first] = preamble;
  const isSorted = preamble.every(
    ({ block }, at) => at === 0 || (preamble[at - 1]?.block.text ?? "") <= block.text,
  );
  if (!first || preamble.length < fewest || !isSorted) return [];
  return [
    findingAt(
      first.block,
      "DRF050",
      "from here on the paragraphs of the preamble are in the order of the alphabet: a program may have sorted them",
      "compare the order of the paragraphs with the official document",
    ),
  ];
}
