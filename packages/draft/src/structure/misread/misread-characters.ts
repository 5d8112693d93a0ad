import { type Block, placeAt } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";
import { type Mark, markAtStart, type OpenList, stylesOf } from "../marks.ts";
import { brokenNumber } from "./broken-numbers.ts";
import { lostCharacter, outsideAddresses, wordAt } from "./lost-characters.ts";

const notInWord = String.raw`(?<![\p{L}\p{N}./-])`;
/** A letter l or O in a number, and what follows it. */
const inNumber = "[lO][0-9lO]{0,4}";
const endsNumber = String.raw`(?=\/|(?![\p{L}\p{N}]))`;
/** Letters and digits that text recognition (OCR) confuses: a digit inside a word, a letter l, O or S inside a number. */
const misread = new RegExp(
  Object.values({
    /** "1S" for 15 */
    letterS: String.raw`${notInWord}[0-9]{1,6}S[0-9S]{0,3}(?![\p{L}\p{N}/])`,
    /** "2O" for 20, "l9" for 19, "l" for 1; not "l-shaped" */
    number: String.raw`${notInWord}(?:(?:[0-9]{1,6}[lO]|[lO]{1,6}[0-9])[0-9lO]{0,6}|[lO]{1,4}(?!-\p{L}))(?![\p{L}\p{N}/(]|[’'])`,
    /** "la1nps" */
    digitInWord: String.raw`\p{Ll}[0-9]{1,3}\p{Ll}`,
    /** "98/l2" */
    afterSlash: String.raw`(?<=[0-9]\/)[0-9lO]{0,4}${inNumber}${endsNumber}`,
    /** "A/71/S3" */
    letterSAfterSlash: String.raw`(?<=[0-9]\/)S[0-9]{1,3}(?![\p{L}\p{N}])`,
    /** "A/9O", "ES-l0" */
    afterLetter: String.raw`(?<=\p{L}[/-])(?:[0-9]{1,4}[lO]|[lO]{1,4}[0-9])[0-9lO]{0,4}${endsNumber}`,
    /** "9O/12" */
    beforeSlash: String.raw`(?<![\p{L}\p{N}])[0-9]{1,6}${inNumber}(?=\/)`,
  }).join("|"),
  "gu",
);

/** A number or a mark as a paragraph or an item begins with it, but not in its usual form, or where none was expected. */
const misreadStart = new RegExp(
  `^(?:${Object.values({
    /** "{a}", "[1]" */
    bracketed: String.raw`[({[][a-z0-9]{1,4}[)}\]]`,
    /** "l.", "1O)", "2 –" */
    number: "(?:[0-9lO]{0,2}[lO][0-9lO]{0,2}|[0-9]{1,3})(?:[.,):]| [-–—])",
    /** "OP1", "§ 2" */
    named: String.raw`(?:OP|op|PP|pp|Para\.|para\.|[§¶#№]) ?[0-9]{1,3}[.:)]?(?=\s)`,
    /** "3°" */
    otherSign: "[0-9]{1,3} ?[/°º．]",
    /** "(3.)" */
    bothSigns: String.raw`\(?[0-9]{1,3}\.\)`,
    /** "3 (a)" */
    numberAndLetter: String.raw`[0-9]{1,3}[. ]?\([a-z]{1,4}\)`,
    /** "3 Recalls" */
    withoutSign: String.raw`[0-9]{1,3}(?= \p{Lu}\p{Ll})`,
    /** "• lamps" */
    bullet: String.raw`(?:[–—•·▪●-]|--|\?)(?= ?\p{Ll})`,
  }).join("|")})\\s`,
  "u",
);

/** Straight quotation marks, where the United Nations print curly ones. (UN Editorial Manual, "Quotation marks".) */
const straight = /["']/;

/** Quotation marks of other languages, which no English text of the United Nations prints. */
const foreign = /[«»„‹›]/;

/** Words that text recognition or another conversion probably changed. */
export function misreadCharacters(
  paragraphs: readonly OutlinedParagraph[],
  footnotes: readonly { block: Block }[],
  title: Block | undefined,
): ReaderFinding[] {
  const own = paragraphs.filter(({ block }) => block.role === undefined);
  if (own.length === 0) return [];
  const first = (marks: RegExp) => own.find(({ block }) => marks.test(block.text))?.block;
  return [
    ...misreadStarts(own),
    ...[...own, ...footnotes].flatMap(({ block }) => [
      ...insideOf(block),
      ...lostIn(block),
      ...brokenIn(block),
    ]),
    ...openingsInCapitals(own),
    ...capitals(own.map(({ block }) => block)),
    ...titleInCapitals(title),
    ...otherQuotes(first(straight), "straight quotation marks"),
    ...otherQuotes(first(foreign), "quotation marks of another language"),
    ...quotesLost(own.map(({ block }) => block)),
  ];
}

/** Paragraphs that begin with a number or a mark of another paragraph, or of an item. */
function misreadStarts(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  let list: OpenList | undefined;
  return paragraphs.flatMap(({ block }) => {
    const mark = markAtStart(block.text);
    // A point of a list may have further paragraphs without mark.
    if (mark) list = listWithout(mark, list);
    const [start] = mark && list ? [] : (misreadStart.exec(block.text) ?? []);
    if (start === undefined) return [];
    return [
      findingAt(
        block,
        "DRF034",
        `"${start.trim()}" begins this paragraph, but is not read as its number or mark`,
        "write the number or the mark as the official document prints it, for example 1. or (a)",
      ),
    ];
  });
}

/**
 * The list of a mark that no paragraph comes before. The mark is the next of a list, or the first of one. A list may
 * begin right below a heading, or after a number.
 */
function listWithout(mark: Mark, list: OpenList | undefined): OpenList | undefined {
  if (mark.form !== "()") return undefined;
  if (list && stylesOf(mark, list.count).includes(list.style))
    return { ...list, count: list.count + 1, last: mark.name };
  const [style] = stylesOf(mark, 0);
  return style && { style, form: mark.form, count: 1, last: mark.name };
}

function insideOf(block: Block): ReaderFinding[] {
  const { text } = block;
  const at = outsideAddresses(misread, text);
  if (at === undefined) return [];
  return [
    findingAt(
      placeAt(block, at),
      "DRF051",
      `"${wordAt(text, at)}" mixes letters and digits as text recognition (OCR) does`,
      "compare with the official document: l and 1, O and 0 look alike, and a digit inside a word may call a footnote",
    ),
  ];
}

function lostIn(block: Block): ReaderFinding[] {
  const lost = lostCharacter(block.text);
  if (lost === undefined) return [];
  return [
    findingAt(
      placeAt(block, block.text.indexOf(lost)),
      "DRF051",
      `"${lost}" seems to lack a character: a quotation mark, a hyphen, a dash, or the letters of a ligature such as "fi"`,
      "write in the input what the official document prints",
    ),
  ];
}

function brokenIn(block: Block): ReaderFinding[] {
  const broken = brokenNumber(block.text);
  if (!broken) return [];
  const place = placeAt(block, block.text.indexOf(broken.printed));
  const message = `"${broken.printed}" ${broken.what}`;
  return [findingAt(place, "DRF051", message, "write in the input what the official document prints")];
}

/** A paragraph that is longer than this, in capitals, is not printed so, in UTF-16 code units. */
const longestInCapitals = 60;

function capitals(blocks: readonly Block[]): ReaderFinding[] {
  const inCapitals = blocks.filter(({ text }) => !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text));
  if (!inCapitals.some(({ text }) => text.length > longestInCapitals)) return [];
  return inCapitals.map((block) =>
    findingAt(
      block,
      "DRF051",
      "this paragraph is in capitals, so that names and openings in it are not recognized",
      "write in the input what the official document prints",
    ),
  );
}

/** A title in capitals, of more than one word: the records keep its letters, and compare it with others by them. */
function titleInCapitals(title: Block | undefined): ReaderFinding[] {
  if (!title || title.role !== undefined || !/^[^\p{Ll}]*\p{Lu}{3,} [^\p{Ll}]+$/u.test(title.text)) return [];
  const message = "the title is in capitals, and is drafted so";
  return [findingAt(title, "DRF051", message, "write in the input what the official document prints")];
}

/** The opening word of a paragraph in capitals, before words that are not: small capitals of another edition. */
const openingInCapitals =
  /^(?:(?=\p{Lu}{5})\p{Lu}+(?:ING|ED|S|FUL|ARE|LY)|A(?:LSO|GAIN)|FURTHER|WHILE)(?=[\s,].*\p{Ll})/u;

function openingsInCapitals(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  const own = paragraphs.filter(
    ({ items, section }) => items.length === 0 && (section === "preambular" || section === "operative"),
  );
  return own.flatMap(({ block }) => {
    const word = openingInCapitals.exec(block.text)?.[0];
    if (word === undefined) return [];
    const message = `this paragraph opens with "${word}" in capitals; the United Nations print its first word in italics`;
    return [findingAt(block, "DRF051", message, "write in the input what the official document prints")];
  });
}

/** The title of something without marks around it, in a text that has no marks at all. Some titles are in italics. */
const bareTitle = /\b(?:entitled|titled) (?:the |an? )?(?=\p{Lu}\p{Ll})/u;

function quotesLost(blocks: readonly Block[]): ReaderFinding[] {
  if (blocks.some(({ text }) => /[“”"‘«„]/.test(text))) return [];
  return blocks.flatMap((block) => {
    const found = bareTitle.exec(block.text);
    if (!found) return [];
    const title = found.index + found[0].length;
    if (block.italics.some(({ start, end }) => start <= title && title < end)) return [];
    const message = `"${block.text.slice(found.index, found.index + 40)}" has no quotation marks, nor has another place of the text`;
    const place = placeAt(block, found.index);
    return [findingAt(place, "DRF051", message, "write in the input what the official document prints")];
  });
}

function otherQuotes(block: Block | undefined, marks: string): ReaderFinding[] {
  if (!block) return [];
  return [
    findingAt(
      block,
      "DRF051",
      `the text has ${marks} from here on; the United Nations print curly ones (“ ” ’)`,
      "write them as the official document prints them, so that names and titles in the text are recognized",
    ),
  ];
}
