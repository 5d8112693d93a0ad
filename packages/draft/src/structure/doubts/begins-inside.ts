import { itemMark } from "@open-resolutions/core";
import { months } from "@open-resolutions/symbols";
import { type Block, placeAt } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import { firstWords } from "../../text/first-words.ts";
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
    return items
      .flatMap((mark, depth) => {
        const isOwn = depth === items.length - 1;
        const later = nextMarks(mark).filter(
          (next) => !given.has(nameOf({ ...paragraph, items: [...items.slice(0, depth), next] })),
        );
        return later.flatMap((next) => markInside(block, mark, next, isOwn));
      })
      .slice(-1);
  });
}

/** The mark that comes after the one of an item, or of an item around it, inside the text of the item. */
function markInside(block: Block, mark: string, next: string, isOwn: boolean): ReaderFinding[] {
  // A list inside the text of an item has marks of its own, with the one before.
  if (!isOwn && block.text.includes(`(${mark}) `)) return [];
  const after = isOwn ? "[;,:.] (?:and |or )?|[;.]" : "[;.] ?(?:and |or )?";
  const beforeCapital = isOwn ? `|(?<=[\\p{L}0-9] )\\(${next}\\) (?=\\p{Lu}\\p{Ll})` : "";
  const at = block.text.search(
    new RegExp(`(?<=${after})\\(${next}\\) ${isOwn ? "" : "(?=\\p{Lu})"}${beforeCapital}`, "u"),
  );
  return at === -1 ? [] : [inside(block, at, `the mark (${next})`, block.text.slice(at + next.length + 3))];
}

const romans = Array.from({ length: 20 }, (_, at) => itemMark(2, at + 1));

/** The marks that may come after one: after (b) comes (c), after (ii) comes (iii), and after (i) either (j) or (ii). */
function nextMarks(mark: string): string[] {
  const letter = /^[a-y]$/.test(mark) ? [String.fromCharCode(mark.charCodeAt(0) + 1)] : [];
  return [...letter, ...romans.slice(romans.indexOf(mark) + 1 || romans.length).slice(0, 1)];
}

/** A number after the end of a sentence or a clause, and before a capital. "6 June 1966" is a day. */
const insideNumber = new RegExp(
  `(?<=[\\p{L}0-9)”,;:.] |[,;”)]|\\p{L}\\.)\\(?([1-9][0-9]{0,2})[.),]? (?=\\p{Lu})(?!(?:${months.join("|")}) [0-9]{4})`,
  "gu",
);

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
    const lists = block.role === undefined ? [...block.text.matchAll(listInside)] : [];
    const first = lists.find(({ index }) => !isQuoted(block.text, index));
    return first ? [inside(block, first.index, "a list", block.text.slice(first.index + 2))] : [];
  });
}

/** An item of its own begins with a capital. */
const itemStart = String.raw`(?:\p{Lu}\p{Ll}{0,20} \p{Ll}|(?:All|Each|Member|States?|The) )`;

/**
 * Marks after a colon and after the end of the first item; dashes of a list and the capital of an item need no colon. Items
 * in line, which the United Nations print too, begin with small letters.
 */
const listInside = new RegExp(
  Object.values({
    /** "; and To report" */
    lastItem: String.raw`; (?:and|or) (?=(?:The|An?|In|To|\p{Lu}\p{Ll}{1,20}ing) \p{Ll})`,
    letters: String.raw`: \(a\) .{10,2000}?[;.:] (?:and |or )?\([bi]\) `,
    signs: String.raw`(?<=\p{L}|\))[,;:] ?(?:(?:–|—|--|[•·▪●]) ?|\? )(?=\p{Ll}{2}|${itemStart})`,
    /** "; (b) To report", "; 2) To report" */
    capitalAfterMark: String.raw`[:;,] (?:and |or )?(?:\([a-z]{1,4}\)|[1-9]\)) (?=${itemStart})`,
    /** "; Reporting to" */
    capital: String.raw`(?<=[\p{Ll}0-9)]); (?=\p{Lu}\p{Ll}{1,20} (?:of|the|and|to|in|that|their|all|for) )`,
    /** ": To report …; To meet" */
    capitals: String.raw`: (?=${itemStart}[^“:]{10,1500}[\p{Ll}0-9)]; (?:and |or )?${itemStart})`,
  }).join("|"),
  "gu",
);

function inside(block: Block, at: number, what: string, rest: string): ReaderFinding {
  return findingAt(
    placeAt(block, at),
    "DRF034",
    `${what} is inside the text of this paragraph, before "${firstWords(rest, 40)}"`,
    "if a paragraph or an item begins there, put it on a line of its own in the input",
  );
}
