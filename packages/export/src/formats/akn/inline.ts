import { type Attributes, escapeXml, startTag } from "./xml.ts";

/** An element that covers some words of a text: UTF-16 offsets, end exclusive. */
export interface Cover {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly attributes: Attributes;
}

/** XML between two characters of a text. */
export interface Insertion {
  readonly at: number;
  readonly xml: string;
}

/**
 * A text as mixed content, with elements around some of its words. XML elements nest, and annotations need not: of two
 * that cross, the later one is closed where the earlier one ends and opened again, without its `eId`. Of two that cover
 * the same words the first in the list is the outer one. The character data stay the text to the last character.
 */
export function inlineXml(
  text: string,
  covers: readonly Cover[],
  insertions: readonly Insertion[] = [],
): string {
  const waiting = covers
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const borders = [...waiting.flatMap(({ start, end }) => [start, end]), ...insertions.map(({ at }) => at)];
  const open: Cover[] = [];
  let xml = "";
  let from = 0;
  let next = 0;
  for (const at of [...new Set(borders)].sort((a, b) => a - b)) {
    xml += escapeXml(text.slice(from, at));
    from = at;
    const first = open.findIndex(({ end }) => end === at);
    if (first !== -1) {
      const closed = open.splice(first);
      const cut = closed.filter(({ end }) => end > at);
      xml += closed
        .map(({ name }) => `</${name}>`)
        .reverse()
        .join("");
      xml += printInsertions(insertions, at);
      xml += cut.map(({ name, attributes }) => startTag(name, { ...attributes, eId: undefined })).join("");
      open.push(...cut);
    } else xml += printInsertions(insertions, at);
    for (let cover = waiting[next]; cover?.start === at; cover = waiting[next]) {
      xml += startTag(cover.name, cover.attributes);
      open.push(cover);
      next += 1;
    }
  }
  return xml + escapeXml(text.slice(from));
}

function printInsertions(insertions: readonly Insertion[], at: number): string {
  return insertions
    .filter((insertion) => insertion.at === at)
    .map(({ xml }) => xml)
    .join("");
}
