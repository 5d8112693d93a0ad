import { furnitureIn } from "@open-resolutions/core";

/** Bold words that are longer are a paragraph, in UTF-16 code units; titles of annexes have up to 300. */
export const longestHeading = 400;

/**
 * Whether bold words may be a heading: they begin no annex and no resolution, which are told by their words, and are not
 * printed around the text, such as a bar code.
 */
export function mayBeHeading(text: string): boolean {
  return (
    text.length < longestHeading &&
    !/^(?:Annex|Appendix|Enclosure|Attachment|The )\b/i.test(text) &&
    furnitureIn(text, undefined) === undefined
  );
}
