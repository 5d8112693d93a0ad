import { type Block, placeAt } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";

/** A doubt at a UTF-16 offset of a text. */
interface Doubt {
  index: number;
  message: string;
}

/** What finds the first doubt in the text of a paragraph, a footnote or a heading. */
type Search<Part> = (text: string, part: Part) => Doubt | undefined;

/** A finding for each text in which a search finds a doubt. Where markup says what a text is, nothing is searched. */
export function doubtsInTexts<Part extends { block: Block }>(
  parts: readonly Part[],
  code: ReaderFinding["code"],
  hint: string,
  search: Search<Part>,
): ReaderFinding[] {
  return parts.flatMap((part) => {
    const { block } = part;
    const doubt = block.role === undefined ? search(block.text, part) : undefined;
    return doubt ? [findingAt(placeAt(block, doubt.index), code, doubt.message, hint)] : [];
  });
}

/** The hint of doubts that only the official document can settle. */
export const compare = "compare with the official document";
