import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";

/** `Recalling also`, `Taking note further`: a participle or an adjective, and a word that adds to one before. */
const preambular =
  /^(\p{Lu}\p{Ll}+)(?:,? (?:with|its|note|into)(?: \p{Ll}+)?)? (?:also|further)(?! \p{Ll}+ (?:meetings?|steps|progress|efforts)\b)/u;
/** `Also requests`, `Further requests`. */
const operative = /^(?:Also|Further) (\p{Ll}+)/u;

/**
 * Paragraphs that add to another one of the same verb, "Recalling also", where no paragraph before them has the verb: a
 * paragraph may be missing.
 */
export function openingsThatGoOn(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  const seen = new Set<string>();
  return paragraphs.flatMap(({ section, items, block }) => {
    const { text } = block;
    const added = (section === "preambular" ? preambular : operative).exec(text)?.[1];
    const isTop = items.length === 0 && (section === "preambular" || section === "operative");
    const isKnown = added === undefined || seen.has(added.toLowerCase());
    for (const [word] of text.matchAll(verbForm)) seen.add(word.toLowerCase());
    if (!isTop || isKnown || block.role !== undefined) return [];
    const message = `"${text.split(" ").slice(0, 2).join(" ")}" adds to a paragraph before it, but none has this verb`;
    return [
      findingAt(block, "DRF050", message, "compare with the official document: a paragraph may be missing"),
    ];
  });
}

/** Words in the form of a verb: the first of a paragraph, participles, and third persons. */
const verbForm = /(?<!\p{L})(?:\p{Lu}\p{Ll}{2,20}|\p{Ll}{2,20}(?:ing|s))(?!\p{L})/gu;
