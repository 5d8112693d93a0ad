import type { Block } from "../block.ts";

/** The most characters that are looked at. */
const sample = 6000;

/** So many words must speak for a language before a text is called another than English: a text of some lines has few. */
const fewestWords = 4;

/** The same for one paragraph, which may be a list of names: "El Salvador, Las Palmas". */
const fewestWordsOfParagraph = 8;

/** Common words that the other official languages do not share. */
const englishWords = /(?<!\p{L})(?:the|of|and|to|in|its|on|for|with|that|which|by)(?!\p{L})/giu;
const words: readonly [language: string, pattern: RegExp][] = [
  ["English", englishWords],
  ["French", /\b(?:le|les|des|du|et|une|dans|sur|par|aux|sa|ses|qui|pour|au)\b/gi],
  ["Spanish", /\b(?:el|los|las|del|y|una|para|con|por|su|sus|al|que)\b/gi],
];

/**
 * The official languages with letters of their own (General Assembly, rule 51 of its rules of procedure), and the letters
 * of other languages in the same script: Ukrainian, Serbian and others; Persian and Urdu; Japanese.
 */
const scripts: readonly [language: string, letters: RegExp, others: RegExp][] = [
  ["Russian", /\p{Script=Cyrillic}/gu, /[^а-яё\P{Script=Cyrillic}]/iu],
  ["Arabic", /\p{Script=Arabic}/gu, /[پچژگکی]/u],
  ["Chinese", /\p{Script=Han}/gu, /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
];

/** More letters than this are not a name in a text. */
const mostOfNames = 20;

/** The official language other than English in which a text is written; undefined for English, and where it is not clear. */
export function otherLanguage(text: string, fewest = fewestWords): string | undefined {
  const part = text.slice(0, sample);
  const count = (pattern: RegExp) => part.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const script = scripts.find(([, own]) => count(own) > letters / 2 && letters > mostOfNames);
  if (script) return script[2].test(part) ? undefined : script[0];
  const [english, ...others] = words.map(([language, pattern]) => ({ language, found: count(pattern) }));
  const most = others.sort((a, b) => b.found - a.found)[0];
  return most && most.found >= fewest && most.found > 2 * (english?.found ?? 0) ? most.language : undefined;
}

/** So many words are not a list of names, and English has at least this part of them in common. */
const fewestOfText = 12;
const leastEnglish = 0.03;

/** Whether a text is in none of the official languages: it has hardly any of the words that all English texts have. */
export function isNotEnglish(text: string): boolean {
  const part = text.slice(0, sample);
  const others = part.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0;
  if (others > mostOfNames && others > (part.match(/\p{L}/gu)?.length ?? 0) / 2) return true;
  const all = part.match(/\p{L}+/gu)?.length ?? 0;
  const english = part.match(englishWords)?.length ?? 0;
  return all >= fewestOfText && english < leastEnglish * all;
}

/** Signs of another official language: only texts with them are counted. */
const sign = /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]|\b(?:les|des|aux|los|las|una)\b/u;

/** So many paragraphs in another language are not a quotation. */
const fewestParagraphs = 3;

/** The paragraphs of a text in several languages that are not English: the first of them, and how many there are. */
export function paragraphsInOtherLanguage(
  blocks: readonly Block[],
): { first: Block; count: number; language: string } | undefined {
  const languageOf = ({ text }: Block) => otherLanguage(text, fewestWordsOfParagraph);
  const found = blocks.filter(
    (block) => block.footnote === undefined && sign.test(block.text) && languageOf(block) !== undefined,
  );
  const [first] = found;
  const language = first && languageOf(first);
  return first && language !== undefined && found.length >= fewestParagraphs
    ? { first, count: found.length, language }
    : undefined;
}
