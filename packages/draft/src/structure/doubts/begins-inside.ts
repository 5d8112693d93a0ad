import { type Block, placeAt } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph, ReadOpening } from "../body.ts";
import { isQuoted } from "../endings.ts";

/** Places inside a text where a paragraph or an item seems to begin: a line end was lost. */
export function beginsInside(
  paragraphs: readonly OutlinedParagraph[],
  opening: ReadOpening,
): ReaderFinding[] {
  return [
    ...numbersInside(paragraphs, opening),
    ...openingsInside(paragraphs, opening),
    ...itemsInside(paragraphs),
  ];
}

/** A number that no paragraph has, or the next mark, inside a text and where a paragraph or an item may begin. */
function numbersInside(paragraphs: readonly OutlinedParagraph[], opening: ReadOpening): ReaderFinding[] {
  const nameOf = ({ under, section, number, items }: Omit<OutlinedParagraph, "mark" | "block">) =>
    [...under, section, number, ...items].join(" ");
  const given = new Set(paragraphs.map(nameOf));
  return paragraphs.flatMap((paragraph) => {
    const { under, number, items, block } = paragraph;
    const section = paragraph.section === "preambular" ? "operative" : paragraph.section;
    const numbers = [...block.text.matchAll(insideNumber)].flatMap((match) => {
      const next = Number(match[1]);
      const rest = block.text.slice(match.index + match[0].length);
      const begins = section === "numbered" ? next === number + 1 : opening(rest, "operative") === "known";
      const isNew = !given.has(nameOf({ under, section, number: next, items: [] }));
      return section !== "unnumbered" && isNew && begins
        ? [inside(block, match.index, `the number ${next}`, rest)]
        : [];
    });
    if (numbers.length > 0) return numbers;
    const mark = items.at(-1);
    const later =
      mark !== undefined && /^[a-y]$/.test(mark) ? String.fromCharCode(mark.charCodeAt(0) + 1) : undefined;
    if (later === undefined || given.has(nameOf({ ...paragraph, items: [...items.slice(0, -1), later] })))
      return [];
    const at = block.text.search(new RegExp(`(?<=[;,:.] (?:and |or )?)\\(${later}\\) `));
    return at === -1 ? [] : [inside(block, at, `the mark (${later})`, block.text.slice(at + 4))];
  });
}

/** A number after the end of a sentence or a clause, and before a capital. */
const insideNumber = /(?<=[\p{L}0-9)”,;:.] |[,;”)]|\p{L}\.)\(?([1-9][0-9]{0,2})[.),]? (?=\p{Lu})/gu;

/** An opening phrase with a capital inside a text, after a comma or the end of a clause. */
function openingsInside(paragraphs: readonly OutlinedParagraph[], opening: ReadOpening): ReaderFinding[] {
  return paragraphs.flatMap(({ section, block }) => {
    if (section !== "preambular" && section !== "operative") return [];
    return [...block.text.matchAll(insideOpening)].flatMap(({ 0: printed, index }) => {
      const rest = block.text.slice(index + printed.length);
      const ends = block.text.slice(0, index).trimEnd().at(-1);
      if (isQuoted(block.text, index)) return [];
      // "…; Strengthening International Cooperation" goes on with a title.
      const isTitle = ends === ";" && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(rest);
      const begins =
        (!isTitle && opening(rest, "preambular") === "known") ||
        (ends === ";" && opening(rest, "operative") === "known");
      return begins ? [inside(block, index, "an opening phrase", rest)] : [];
    });
  });
}

/** The number of a page may come between. */
const insideOpening = /(?<=[\p{L}0-9)”][,;.] ?)(?:[1-9][0-9]? )?(?=\p{Lu}\p{Ll})/gu;

/** The items of a list after a colon, in the text of their paragraph: a copy may have joined their lines. */
function itemsInside(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  return paragraphs.flatMap(({ block }) => {
    const list = block.role === undefined ? listInside.exec(block.text) : null;
    return list ? [inside(block, list.index, "a list", block.text.slice(list.index + 2))] : [];
  });
}

/** Marks after a colon and after the end of the first item; dashes of a list need no colon. */
const listInside =
  /: \(a\) .{10,2000}?[;.:] (?:and |or )?\([bi]\) |(?<=\p{L}|\))[,;:] ?(?:(?:–|—|--|[•·▪●]) ?|\? )(?=\p{Ll}{2})/u;

function inside(block: Block, at: number, what: string, rest: string): ReaderFinding {
  return findingAt(
    placeAt(block, at),
    "DRF034",
    `${what} is inside the text of this paragraph, before "${rest.slice(0, 40)}"`,
    "if a paragraph or an item begins there, put it on a line of its own in the input",
  );
}
