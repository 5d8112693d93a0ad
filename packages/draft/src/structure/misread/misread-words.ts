import { webAddresses } from "@open-resolutions/core";
import { type Block, placeAt } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import { knownWords } from "./known-words.ts";
import { isForm, meantWord, nameMeant, wordWithJoinedLetters, wordWithLigature } from "./meant-words.ts";

/** A word counts as one of the text when it occurs so often. */
const certain = 2;
/** A word that the text has so many times more often than another one that looks like it. */
const muchOftener = 4;

/** Two pieces of one word are not shorter together. */
const shortestWhole = 4;

/** The shortest word with a capital that is no name by a letter: "Mali", "Allen"; by letters that do not look alike. */
const shortestWithCapital = 6;
const shortestName = 7;
/** Shorter words beside a hyphen or a bracket are parts of names, and marks. */
const shortestBesideMark = 4;
const romanNumber = /^[ivxlc]+$/;
/** "0f", "t0", "1aws"; not "1a". */
const isDigitForLetter = /^(?=.*[a-z])(?:[a-z]*0[a-z]*|(?=.{4})[a-z01]+)$/;

/** What no word is, with examples. */
const notWord = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.values({
    /** "I)etermining", "I-Iaving" */
    inPieces: String.raw`I[)>]\p{Ll}{3,20}|[IlL1]-[IlL1]\p{Ll}{2,20}`,
    /** "lCTY" */
    forCapital: String.raw`l\p{Lu}{2,9}`,
    /** "day-today", "stepby-step" */
    repeated: String.raw`(?<first>\p{Ll}{3,12})(?:[-‐‑](?:to|by)|(?:to|by)[-‐‑])\k<first>`,
    /** "SouthSouth", "SecretaryGeneral", "NonProliferation" */
    twoCapitals: String.raw`(?<name>\p{Lu}\p{Ll}{3,12})\k<name>|\p{Lu}\p{Ll}{3,12}General|(?:Non|Self|Anti|Counter)\p{Lu}\p{Ll}{4,20}`,
    /** "lamps arc lit", "his or lier lamp", "to full their duties": other words of English */
    otherWord: String.raw`(?<=(?:\p{L}s|which|who|that|there) )arc(?= \p{Ll})|(?<= )lier(?= )|(?<=\bto )full(?= (?:the|their|its|all|his|her|any|our) )`,
    /** "all i aspects" */
    letterI: String.raw`(?<=\p{Ll} )i(?= (?!and |or )\p{Ll}{2})`,
    /** "in t context" */
    afterSmallWord: String.raw`(?<=(?:\p{Ll} (?:and|or|in)|,) )[f-hj-uwz](?= \p{L}{3})`,
    /** "the Agenda f Sustainable" */
    beforeName: String.raw`(?<=\p{Ll} )[f-hj-uwz](?= \p{Lu}\p{Ll}{2})`,
  }).join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);

/**
 * Words and the parts of words with a hyphen, also with 0 for o and 1 for l; without those of addresses and those beside an
 * apostrophe, but for ’s.
 */
const anyWord =
  /(?<![\p{L}\p{N}\p{M}’'._@/])(?:\p{L}\p{Ll}{0,40}|[\p{Ll}01]{2,40})(?![\p{L}\p{N}\p{M}_@[]|\.\p{L}|[’'](?!s(?!\p{L})))/gu;
const startsSentence = /(?:^|^\S{1,6} |\p{Ll}{3}[.;] )$/u;

/** A word of a block, as printed and in small letters. */
interface Word {
  printed: string;
  word: string;
  at: number;
}

/** A word as the text has it, and what is probably meant. */
interface Misread {
  printed: string;
  at: number;
  meant: string;
}

/** The words of a text, with how often it has them, and its words with a hyphen by their letters. */
interface Vocabulary {
  times: ReadonlyMap<string, number>;
  compounds: ReadonlyMap<string, string>;
}

/** Words that text recognition, a copy or a slip of the pen changed: they are not known, and look like words that are. */
export function misreadWords(blocks: readonly Block[]): ReaderFinding[] {
  const own = blocks.filter(({ role }) => role === undefined);
  const vocabulary = vocabularyOf(own);
  return own.flatMap((block) => {
    const found = misreadIn(block, vocabulary);
    const addresses = found.length > 0 ? webAddresses(block.text) : [];
    return [
      ...found
        .filter(({ at }) => !addresses.some(({ start, end }) => start <= at && at < end))
        .map(({ printed, at, meant }) => {
          const where = vocabulary.times.has(meant) ? "the text has elsewhere" : "resolutions often have";
          return { at, message: `"${printed}" may be "${meant}", which ${where}` };
        }),
      ...[...block.text.matchAll(notWord)].map(({ 0: printed, index: at }) => ({
        at,
        message: `"${printed}" is not a word here: text recognition (OCR) may have misread one`,
      })),
    ].map(({ at, message }) =>
      findingAt(placeAt(block, at), "DRF051", message, "compare with the official document"),
    );
  });
}

const compound = /(?<![\p{L}‑‐-])(\p{Ll}{4,30})[-‐‑](\p{Ll}{3,30})(?![\p{L}‑‐-])/gu;

function vocabularyOf(blocks: readonly Block[]): Vocabulary {
  const times = new Map<string, number>();
  const compounds = new Map<string, string>();
  for (const { text } of blocks) {
    for (const { word } of wordsOf(text)) times.set(word, (times.get(word) ?? 0) + 1);
    for (const [printed, left = "", right = ""] of text.matchAll(compound))
      compounds.set(left + right, printed);
  }
  return { times, compounds };
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(anyWord), ({ 0: printed, index: at }) => ({
    printed,
    word: printed.toLowerCase(),
    at,
  }));
}

function misreadIn(block: Block, vocabulary: Vocabulary): Misread[] {
  const found: Misread[] = [];
  const words = wordsOf(block.text);
  for (let index = 0; index < words.length; index++) {
    const one = words[index] as Word;
    const cut = cutWord(block.text, one, words[index + 1], vocabulary);
    const meant = cut ? undefined : meantBy(block, one, vocabulary);
    if (cut) {
      found.push(cut);
      index += 1;
    } else if (meant !== undefined) found.push({ printed: one.printed, at: one.at, meant });
  }
  return found;
}

/** Words that are written apart as well as together: "any one", "time frame". */
const apartToo =
  /^(?:a|any|every|some|no|may|all|well|over|under|in|on|can|up|non|out|long|there|where|here|time|web|work|land|water|policy|data|life|back|road|coast|peace|fresh|sea|hand)$/;
/** Beginnings of words, which are in use by themselves only before a hyphen: "re-establish". */
const onlyBeginning = /^(?:re|pre|pro|co|non|sub|inter|multi)$/;
/** Two words that the text has as one elsewhere are not shorter together. */
const shortestSeldom = 6;

/** A word in two pieces, of which one is not in use; or is only the beginning of words, or a word that the text has here only. */
function cutWord(
  text: string,
  left: Word,
  right: Word | undefined,
  { times }: Vocabulary,
): Misread | undefined {
  const end = left.at + left.word.length;
  if (right?.at !== end + 1 || text[end] !== " " || !/^\p{Ll}+$/u.test(right.printed)) return undefined;
  const { isUsed } = knownWords();
  const whole = left.word + right.word;
  if (whole.length < shortestWhole || !isUsed(whole)) return undefined;
  const isPiece = [left, right].some(({ word }) => word.length > 1 && !isUsed(word));
  const isSeldom =
    whole.length >= shortestSeldom &&
    times.has(whole) &&
    !apartToo.test(left.word) &&
    [left, right].some(({ word }) => word.length > 2 && times.get(word) === 1);
  if (!isPiece && !isSeldom && !onlyBeginning.test(left.word)) return undefined;
  return { printed: `${left.printed} ${right.printed}`, at: left.at, meant: whole };
}

/** What is probably meant by a word that is not known. The text may use a word of its own more often. */
function meantBy(block: Block, one: Word, { times, compounds }: Vocabulary): string | undefined {
  const { printed, word, at } = one;
  const { lines, isUsed, isKnown } = knownWords();
  if (/[^a-z01]/.test(word)) return wordWithJoinedLetters(word, knownWords());
  if (isKnown(word) || !isLooked(block, one)) return undefined;
  const own = times.get(word) ?? 1;
  const most = own < certain ? certain : own * muchOftener;
  const inText = {
    lines: "",
    isUsed: (other: string) => printed === word && other.length > 1 && (times.get(other) ?? 0) >= most,
    isKnown: (other: string) => isKnown(other) || (times.get(other) ?? 0) >= certain,
  };
  const inUse = { ...inText, lines, isUsed };
  // "dened" is no form of "den" where a ligature of two letters is lost.
  if (isForm(word, inText) && wordWithLigature(word, inUse)?.length !== word.length + 2) return undefined;
  const isName = printed !== word && !startsSentence.test(block.text.slice(0, at).slice(-8));
  const find = isName || /[01]/.test(word) ? nameMeant : meantWord;
  return (
    compounds.get(word) ??
    find(word, inText) ??
    (own < certain ? find(word, inUse) : undefined) ??
    // A copy loses a ligature in each word that has it.
    wordWithLigature(word, inUse)
  );
}

/** Whether a word may be one of English: no number, no word of another language, no name by its letters or its place. */
function isLooked({ text, italics }: Block, { printed, word, at }: Word): boolean {
  const before = text[at - 1] ?? "";
  const after = text.slice(at + word.length, at + word.length + 2);
  // The end of a line cut it, or words follow that end as it does.
  if (/^[-‐‑](?: |$)/.test(after)) return false;
  if (/[01]/.test(word))
    return isDigitForLetter.test(word) && !knownWords().isKnown(word.replace(/[01]/g, ""));
  if (!/^[a-z]{2,40}$/.test(word) || romanNumber.test(word) || before === "]") return false;
  if (italics.some(({ start, end }) => start > 0 && start <= at && at < end)) return false;
  const alike = word.length < shortestWithCapital ? wordWithLigature : nameMeant;
  const isLong = word.length >= shortestName || alike(word, { ...knownWords(), lines: "" }) !== undefined;
  if (printed !== word) return isLong && !/[-‐‑]/.test(before + after[0]) && !/^ \p{Lu}/u.test(after);
  return (
    word.length >= shortestBesideMark ||
    !(/[-‐‑()[=]/.test(before + after[0]) || /\d $/.test(text.slice(0, at).slice(-2)))
  );
}
