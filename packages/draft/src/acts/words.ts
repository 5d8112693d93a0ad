import { plainLetters } from "@open-resolutions/core";

/** A word of a text: in lower case and with one spelling, and its place. */
export interface Word {
  /** Lower case, without punctuation, `-ise` as `-ize`. */
  name: string;
  start: number;
  /** Where it ends, without the punctuation after it. */
  end: number;
  /** A comma follows it. */
  comma: boolean;
  /** It begins with a capital letter. */
  capital: boolean;
}

/** The words of a text from an offset on, as many as are asked for. */
export function wordsFrom(text: string, offset: number, count: number): Word[] {
  const words: Word[] = [];
  let at = offset;
  while (at < text.length && words.length < count) {
    while (at < text.length && text.charAt(at) === " ") at += 1;
    const start = at;
    while (at < text.length && text.charAt(at) !== " ") at += 1;
    if (at === start) break;
    const printed = text.slice(start, at);
    const isPlain = /^[A-Za-z]+$/.test(printed);
    const bare = isPlain ? printed : printed.replace(/[^\p{L}\p{N}]+$/u, "");
    words.push({
      name: plainSpelling((isPlain ? bare : plainLetters(bare).text).toLowerCase()),
      start,
      end: start + bare.length,
      comma: printed.endsWith(","),
      capital: /^\p{Lu}/u.test(printed),
    });
  }
  return words;
}

/** Some documents print "emphasises" where the United Nations spells "emphasizes" (Editorial Manual, "Spelling"). */
export function plainSpelling(word: string): string {
  return !word.includes("is") ? word : word.replace(/is(e|es|ed|ing)$/, "iz$1");
}

const adverbs = new Set(
  `additionally again being continued continuing continually deep deepest deeply equally especially ever extremely firm firmly full fully
   gravely grave gravest great greatly increasing more most once particular particularly profound profoundly renewed
   serious seriously severe solemnly special steadfast strong strongest strongly unequivocal unequivocally unwavering
   urgent urgently utmost very warmly wholeheartedly highly keenly duly sincerely sincere heartfelt categorically careful carefully close closely
   vehemently vigorously resolutely explicitly clearly sharply emphatically previous continuous considerable due positive`.split(
    /\s+/,
  ),
);
const possessives = new Set(["its", "our", "their"]);

/** Whether a word strengthens or colours a verb, and may come before, inside or after it. */
export function isAdverb(word: string): boolean {
  return adverbs.has(word);
}

/** Whether a word may come inside an opening phrase without being part of the verb. */
export function isPossessive(word: string): boolean {
  return possessives.has(word);
}

/** Phrases that colour a verb as adverbs do; the longer before the shorter. */
const adverbialPhrases = [
  "in the strongest possible terms",
  "in the strongest terms",
  "without any reservation",
  "without reservation",
  ...["respect", "connection", "regard", "context", "sense", "endeavour"].flatMap((noun) => [
    `in this ${noun}`,
    `in that ${noun}`,
  ]),
  "to this end",
  "to that end",
  "in particular",
].map((phrase) => phrase.split(" "));

/** Words that join an act to the one before, and colour none. */
const connectives = new Set(["accordingly", "therefore", "thus", "consequently", "finally"]);

/** The words other than verbs with which an act may begin. */
export function openingWords(): string[] {
  return ["also", "further", "to", "we", "in", "at", "without", ...connectives, ...adverbs];
}

/** How many words at a place join an act to the one before: "accordingly", "at the same time"; 0 when none do. */
export function connectiveLength(words: readonly Word[], at: number): number {
  const isSameTime = ["at", "the", "same", "time"].every((name, index) => words[at + index]?.name === name);
  return isSameTime ? 4 : connectives.has(words[at]?.name ?? "") ? 1 : 0;
}

/** How many words of an adverbial phrase start at a place; 0 when there is none. */
export function adverbialLength(words: readonly Word[], at: number): number {
  const phrase = adverbialPhrases.find((names) =>
    names.every((name, index) => words[at + index]?.name === name),
  );
  return phrase?.length ?? 0;
}
