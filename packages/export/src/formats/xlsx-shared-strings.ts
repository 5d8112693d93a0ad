import { type GrowingPart, openPart } from "./xlsx-part.ts";
import { sheetText } from "./xlsx-text.ts";

/** So many short texts are remembered, and written once; what comes after them is written each time. */
const remembered = { texts: 50_000, length: 64 };

/** The texts of all sheets (ECMA-376 Part 1, 18.4.9), to which the cells refer by number. */
export interface SharedStrings extends GrowingPart {
  /** The number of a text, counted from 0. */
  numberOf(text: string): number;
}

/**
 * Opens the table of texts. Texts inside the sheets would be simpler, but not every reader knows the escapes there.
 * Memory does not grow with the texts: a text may be in the table more than once.
 */
export function openSharedStrings(file: string): SharedStrings {
  const part = openPart(file);
  const numbers = new Map<string, number>();
  let count = 0;
  part.append('<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">');
  return {
    ...part,
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      if (text.length <= remembered.length && numbers.size < remembered.texts) numbers.set(text, count);
      part.append(`<si><t xml:space="preserve">${sheetText(text)}</t></si>`);
      return count++;
    },
    finish() {
      part.append("</sst>");
      part.finish();
    },
  };
}
