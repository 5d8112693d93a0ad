import { isApart } from "../../text/hyphenated.ts";

/** Letters that text recognition (OCR) confuses: what it reads, and what may be printed. */
const confused =
  "rn:m m:rn cl:d d:cl li:h h:li vv:w w:vv ii:u ri:n in:m h:b b:h c:e e:c i:l l:i t:f f:t a:o o:a n:u u:n 0:o 1:l 1:i lion:tion"
    .split(" ")
    .map((pair) => pair.split(":") as [read: string, printed: string]);

/** Letters that are one sign in many fonts, which a copy may lose. */
const ligatures = ["fi", "fl", "ff", "ffi", "ffl"];
/** What a copy reads as one letter of another language where a font has one sign for it: "compleüon". */
const joinedLetters = [...ligatures, "ti", "tt", "ft", "tti"];
const letters = [..."abcdefghijklmnopqrstuvwxyz", ...ligatures];

/** Words that a copy joins to the next or the last one. */
const oftenJoined = new Set(
  `a an the and or of to in for on by with from at as is are be was were has have had not all any its it their that this
  these those which who they will shall should may can must into under upon between through within also other such more
  no now new than during our`.split(/\s+/),
);
/** Words that end others after a hyphen. */
const afterHyphen = new Set(
  `based related responsive sensitive specific making building scale border bound wide led driven centred oriented sharing
  owned focused friendly affected inclusive income level year old free`.split(/\s+/),
);
/** Whether a word ends others after a hyphen. */
export function endsCompounds(word: string): boolean {
  return afterHyphen.has(word);
}

/** Shorter words may be at the end of others by chance. */
const shortestJoined = 5;
/** Two words of which none is a small one are not shorter together: "handwashing" is one word. */
const shortestPair = 14;

/** Endings of words, which make other forms of known words. British and American spellings differ by endings too. */
const endings =
  `s: es: ies:y ed: ed:e d: ing: ing:e ly: ly:le er: er:e ers: ers:e r: ness: able: able:e ability:able l: al: ally: ment:
  ments: ful: less: ism:ist ist:ism ists:ism ity: ive: ive:e ency:ence :s :d :ed :ing e:es e:ed e:ing y:ies
  ise:ize ises:izes ised:ized ising:izing isation:ization isations:izations yse:yze or:our ors:ours ored:oured er:re ers:res
  ence:ense ense:ence ling:lling lling:ling led:lled lled:led lment:llment llment:lment`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [own: string, other: string]);

/** What comes before known words, to make others. */
const beginnings =
  "re un over under pre co sub inter multi micro macro anti mis de dis bio geo out up cyber eco agro hydro socio counter intra extra tele super trans radio semi".split(
    " ",
  );

/** A margin that is cut takes few letters at the start of a line. */
const mostCut = 3;
const shortestPiece = 4;

/** The words that official texts use, and whether a word is known, there or as another word of English. */
export interface KnownWords {
  /** The words of official texts, each after a line end, and one at the end. */
  lines: string;
  isUsed: (word: string) => boolean;
  isKnown: (word: string) => boolean;
}

/**
 * What a word that is not known probably means: a known word that differs by a letter or by letters that look alike, or
 * of which a piece is left, or two words without their space.
 */
export function meantWord(word: string, known: KnownWords): string | undefined {
  return (
    lookAlikes(word).find(known.isUsed) ??
    otherLetters(word).find(known.isUsed) ??
    apart(word, known) ??
    startedWord(word, known) ??
    endedWord(word, known)
  );
}

/** What a part of a name, or a word with a digit, probably means: names differ by a letter from words. */
export function nameMeant(word: string, known: KnownWords): string | undefined {
  return lookAlikes(word).find(known.isUsed) ?? wordWithLigature(word, known) ?? startedWord(word, known);
}

/** The known word that has a ligature after its first letter, which the word has lost: "Oce" for "Office". */
export function wordWithLigature(word: string, { isUsed }: KnownWords): string | undefined {
  return [...word]
    .flatMap((_, at) => ligatures.map((ligature) => word.slice(0, at) + ligature + word.slice(at)))
    .slice(ligatures.length)
    .find(isUsed);
}

/** The known word of which a letter takes the place of letters that a font joins: one that no word in English has, as "naïve" has. */
export function wordWithJoinedLetters(word: string, { isUsed }: KnownWords): string | undefined {
  return joinedLetters.map((printed) => word.replace(/[^a-zàâçéèêëïîñôö]/u, printed)).find(isUsed);
}

/** Whether a word is another form of a known one: a new word of English, or another spelling. */
export function isForm(word: string, { isKnown }: KnownWords): boolean {
  const isLonger = beginnings.some(
    (start) => word.length > start.length + 3 && word.startsWith(start) && isKnown(word.slice(start.length)),
  );
  return (
    isLonger ||
    endings.some(
      ([own, other]) =>
        word.length > own.length + 2 &&
        word.endsWith(own) &&
        isKnown(word.slice(0, word.length - own.length) + other),
    )
  );
}

/** The words that look like a word: text recognition confuses their letters. */
function lookAlikes(word: string): string[] {
  return confused.flatMap(([read, printed]) => {
    const words: string[] = [];
    for (let at = word.indexOf(read); at !== -1; at = word.indexOf(read, at + 1))
      words.push(word.slice(0, at) + printed + word.slice(at + read.length));
    return words;
  });
}

/** The words of which two letters are exchanged, one is lost, added or another one, or a ligature is lost. */
function otherLetters(word: string): string[] {
  return [...word, ""].flatMap((letter, at) => {
    const before = word.slice(0, at);
    const rest = word.slice(at);
    const after = word.slice(at + 1);
    return [
      before + after.slice(0, 1) + letter + after.slice(1),
      before + after,
      ...letters.flatMap((other) => [before + other + rest, before + other + after]),
    ];
  });
}

/** Two known words without their space, or without their hyphen. */
function apart(word: string, { isUsed }: KnownWords): string | undefined {
  for (let at = 1; at < word.length; at++) {
    const left = word.slice(0, at);
    const right = word.slice(at);
    const areWords = [left, right].every((part) => part === "a" || isUsed(part));
    if (areWords && (left === "non" || isApart(left) || afterHyphen.has(right))) return `${left}-${right}`;
    const areLong = word.length >= shortestPair && Math.min(left.length, right.length) >= shortestJoined;
    const isJoined =
      areLong || (oftenJoined.has(left) && right.length > 1) || (oftenJoined.has(right) && left.length > 1);
    if (areWords && isJoined) return `${left} ${right}`;
  }
  return undefined;
}

/** The known word of which a word is the start. */
function startedWord(word: string, { lines }: KnownWords): string | undefined {
  const start = word.length < shortestPiece ? -1 : lines.indexOf(`\n${word}`);
  return start === -1 ? undefined : lines.slice(start + 1, lines.indexOf("\n", start + 1));
}

/** The known word of which a word is the end, without the few letters that a cut margin takes. */
function endedWord(word: string, { lines }: KnownWords): string | undefined {
  if (word.length < shortestPiece) return undefined;
  for (let at = lines.indexOf(`${word}\n`); at !== -1; at = lines.indexOf(`${word}\n`, at + 1)) {
    const from = lines.lastIndexOf("\n", at) + 1;
    if (at - from <= mostCut) return lines.slice(from, at + word.length);
  }
  return undefined;
}
