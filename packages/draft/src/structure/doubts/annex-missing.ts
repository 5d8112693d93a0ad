import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { Outline } from "../outline.ts";

const ownAnnex = /\bannex(?:ed)? (?:to|of) (?:the present|this) (?:resolution|decision)\b/;

/** The end of a text without an annex, where a paragraph names the annex of the resolution. */
export function annexMissing({ paragraphs, divisions, lines }: Outline): ReaderFinding[] {
  if (divisions.some(({ kind, heading }) => kind !== "heading" || /annex/i.test(heading?.text ?? "")))
    return [];
  const naming = paragraphs.find(({ block }) => ownAnnex.test(block.text));
  const last = lines.at(-1);
  if (!naming || !last) return [];
  const message = `the paragraph of line ${naming.block.line} names an annex of the resolution, but the text ends without one`;
  return [
    findingAt(
      last,
      "DRF050",
      message,
      "compare with the official document: the end of the text may be missing",
    ),
  ];
}
