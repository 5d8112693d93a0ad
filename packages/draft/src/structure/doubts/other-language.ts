import { placeAt } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";

/** Small words of French and Spanish, which English lacks. */
const small =
  /(?<![\p{L}’'-])(?:et|les|des|du|sur|pour|qui|dans|aux|leurs?|une|el|los|las|por|para|en|del|con|que|doivent|est|sont)(?![\p{L}’'-])/gu;

/** Words of a sentence, which the names of parties and institutes lack. */
const ofSentences = /(?<![\p{L}’'-])(?:qui|que|est|sont|son|doivent|leurs?)(?![\p{L}’'-])/u;

/** So many of them so close to each other are a sentence, in UTF-16 code units: names have two or three. */
const fewest = 4;
const within = 100;

/** Paragraphs with words of another language, as a copy of two columns in two languages has them. */
export function otherLanguage(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  return paragraphs.flatMap(({ block }) => {
    if (block.role !== undefined) return [];
    const places = [...block.text.matchAll(small)].map(({ index }) => index);
    const first = places.find(
      (at, index) =>
        (places[index + fewest - 1] ?? Number.POSITIVE_INFINITY) - at < within &&
        ofSentences.test(block.text.slice(at, at + within)),
    );
    if (first === undefined) return [];
    const message = `"${block.text.slice(first, first + 40)}" is not English, but is drafted as part of this paragraph`;
    const hint = "remove the words of the other language from the input";
    return [findingAt(placeAt(block, first), "DRF043", message, hint)];
  });
}
