import { findingAt } from "@open-resolutions/draft/blocks";
import type { ExtractedText } from "../extracted.ts";
import { readPrintedPages } from "../pdf/read-printed-pages.ts";
import { type PlacedPages, placedPages } from "./placed-pages.ts";
import type { placesIn } from "./places.ts";
import type { StyleOf } from "./style-sheets.ts";

/** So many pieces of text have places of their own at least, and this part of all words, where a program converted pages of print. */
const fewestPlaced = 10;
const mostOfAll = 0.8;

/** More words than the button of a viewer has. */
const sentence = 8;

/**
 * Reads lines that programs place one by one, as those do that convert PDF files: place and size say what they are, as on
 * the pages of a PDF file.
 * @returns undefined when the page is another one
 */
export function readPlacedLines(
  content: string,
  styleOf: StyleOf,
  placeOf: ReturnType<typeof placesIn>,
): ExtractedText | undefined {
  const { pages, setAside, loose } = placedPages(content, styleOf, placeOf);
  const placed = pages.flatMap(({ words }) => words);
  const length = lengthOf(placed);
  if (placed.length < fewestPlaced || length < mostOfAll * (length + lengthOf(loose))) return undefined;
  const { read } = readPrintedPages(pages);
  const { pages: _, ...made } = read;
  made.setAside.push(...setAside, ...looseWords(loose));
  const [first] = made.blocks;
  if (first)
    made.findings.unshift(
      findingAt(first, "DRF048", placedMessage, "draft the PDF file itself if you have it"),
    );
  for (const { text, place } of loose)
    if (text.split(" ").length >= sentence)
      made.findings.push(findingAt(place, "DRF048", looseMessage, "compare with the page"));
  return { content, read: made };
}

const placedMessage =
  "this page sets each line at a place of its own, as programs do that convert PDF files; the places decide what is a paragraph, a footnote or a running head";

const looseMessage = "these words have no place beside the other lines, so they are set aside";

function looseWords(loose: PlacedPages["loose"]) {
  return loose.map(({ text, place }) => ({ line: place.line, text, reason: "part of the web page" }));
}

function lengthOf(words: readonly { text: string }[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}
