import type { ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";
import { doubtsInTexts } from "./doubts-in-texts.ts";

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
  const hint = "remove the words of the other language from the input";
  return doubtsInTexts(paragraphs, "DRF043", hint, (text) => {
    const places = [...text.matchAll(small)].map(({ index }) => index);
    const index = places.find(
      (at, place) =>
        (places[place + fewest - 1] ?? Number.POSITIVE_INFINITY) - at < within &&
        ofSentences.test(text.slice(at, at + within)),
    );
    if (index === undefined) return undefined;
    const message = `"${text.slice(index, index + 40)}" is not English, but is drafted as part of this paragraph`;
    return { index, message };
  });
}
