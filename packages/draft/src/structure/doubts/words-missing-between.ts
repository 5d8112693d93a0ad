import { placeAt } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";
import { wordsAround } from "./words-around.ts";

const articles = "the|an?|its|their";
const prepositions = "of|to|for|from|into|upon|towards|between|among";
/** Adjectives that are always before a noun. */
const beforeNouns =
  "international|humanitarian|human|financial|sustainable|armed|existing|social|economic|political|regional|technical|judicial|environmental|various|subregional|bilateral|multilateral";
const verbs = "is|are|was|were|be|been|has|have|had";

/** Pairs of small words that English never has: a noun or a verb comes between them. Nor does an article end a clause. */
const besides = [
  `(?:${articles}) (?:${articles}|${prepositions}|and|or|that|which|${verbs})`,
  `(?:of|in|for|with|from|into|upon|towards|between|among) (?:${verbs})`,
  "of (?:of|to|by)",
  "to (?:to|of|is|are|was|were|has|had)",
  "(?:and and|for for|with with|from from)",
  `(?:${articles}) (?:also|be|been|not yet|should|shall|could|would|must|this|these|those|each|any|both|every|it|they|there)`,
  `(?:${beforeNouns}) (?:${articles}|of)`,
  "accordance (?!with|and|in )\\p{L}+",
  "pursuant (?!to|only)\\p{L}+",
  "aimed (?!not|(?:\\p{L}{1,20}ly |also |inter alia )?(?:at|to))\\p{L}+",
  "(?:be|been) (?:is|are|has|have|was|were)",
  "(?:has|have|had) (?:is|are|was|were|of)",
  "(?:which|who|whose) (?:and|or)",
  "whose (?:is|are|of|the|to|in)",
  "(?:with|from|towards|between|among) (?:of|by|to)",
  `(?:of|for|in|by|with|on|into|upon|between|among|the|its|their) [0-9]{1,3} (?:${articles}|is|are|has|have)`,
];
const pair = new RegExp(
  `(?<=\\p{Ll} )(?:(?:${besides.join("|")})(?= \\p{L}|$)|(?:the|an|its|their)(?=[,;:](?: |$)))`,
  "u",
);

/** Paragraphs in which two small words follow each other although words must come between them: a line may be lost there. */
export function wordsMissingBetween(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  return paragraphs.flatMap(({ block }) => {
    const found = block.role === undefined ? pair.exec(block.text) : null;
    if (!found) return [];
    const around = wordsAround(block.text, found);
    return [
      findingAt(
        placeAt(block, found.index),
        "DRF043",
        /[ ]/.test(found[0])
          ? `"${found[0]}" cannot follow each other, in "${around}": a line or words may be missing between them`
          : `"${found[0]}" cannot end a clause, in "${around}": a line or words may be missing after it`,
        "compare with the official document",
      ),
    ];
  });
}
