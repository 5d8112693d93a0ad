import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";

/** `Recalling also`, `Taking note further`: a participle or an adjective, and a word that adds to one before. */
const preambular =
  /^(\p{Lu}\p{Ll}+)(?:,? (?:with|its|note|into)(?: \p{Ll}+)?)? (also|further)(?! \p{Ll}+ (?:meetings?|steps|progress|efforts)\b)/u;
/** The verb of any preambular paragraph, and what it adds to. */
const addition = /^(\p{Lu}\p{Ll}+)(?:(?:,? (?:with|its|note|into)(?: \p{Ll}+)?)? (also|further)(?!\p{L}))?/u;
/** `Also requests`, `Further requests`. */
const operative = /^(?:Also|Further) (\p{Ll}+)/u;

const hint = "compare with the official document: a paragraph may be missing";

/**
 * Paragraphs that add to another one of the same verb, "Recalling also", where no paragraph before them has the verb: a
 * paragraph may be missing.
 * @param hasTurns the resolution is of a time and an organ that write "Recalling", "Recalling also", "Recalling further"
 */
export function openingsThatGoOn(
  paragraphs: readonly OutlinedParagraph[],
  hasTurns: boolean,
): ReaderFinding[] {
  const seen = new Set<string>();
  let before: OutlinedParagraph | undefined;
  return paragraphs.flatMap((paragraph) => {
    const { section, items, block } = paragraph;
    const { text } = block;
    const added = (section === "preambular" ? preambular : operative).exec(text)?.[1];
    const isTop = items.length === 0 && (section === "preambular" || section === "operative");
    const isKnown = added === undefined || seen.has(added.toLowerCase());
    const isNext = !hasTurns || followsInTurn(paragraph, before);
    for (const [word] of text.matchAll(verbForm)) seen.add(word.toLowerCase());
    if (isTop) before = paragraph;
    if (!isTop || block.role !== undefined || (isKnown && isNext)) return [];
    const opening = text.split(" ").slice(0, 2).join(" ");
    const isFurther = preambular.exec(text)?.[2] === "further";
    const message = isKnown
      ? `"${opening}" needs a paragraph that begins with "${added}"${isFurther ? ' and "also"' : ""} right before it`
      : `"${opening}" adds to a paragraph before it, but none has this verb`;
    return [findingAt(block, "DRF050", message, hint)];
  });
}

/**
 * Whether a preambular paragraph comes in its turn: "Recalling", then "Recalling also", then "Recalling further".
 */
function followsInTurn(
  { section, block }: OutlinedParagraph,
  before: OutlinedParagraph | undefined,
): boolean {
  const [, verb, adverb] = section === "preambular" ? (preambular.exec(block.text) ?? []) : [];
  if (verb === undefined) return true;
  const [, ownVerb, last] = (before && addition.exec(before.block.text)) ?? [];
  return ownVerb === verb && last === (adverb === "further" ? "also" : undefined);
}

/** Words in the form of a verb: the first of a paragraph, participles, and third persons. */
const verbForm = /(?<!\p{L})(?:\p{Lu}\p{Ll}{2,20}|\p{Ll}{2,20}(?:ing|s))(?!\p{L})/gu;
