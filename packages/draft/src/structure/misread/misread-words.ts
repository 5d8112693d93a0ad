import { type Block, placeAt } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import { wordOfPiece } from "./pieces-of-words.ts";
import { usualWords } from "./usual-words.ts";

/** Letters that text recognition (OCR) confuses: what it reads, and what may be printed. */
const confused: readonly [string, string][] = [
  ["rn", "m"],
  ["m", "rn"],
  ["c", "e"],
  ["e", "c"],
  ["cl", "d"],
  ["d", "cl"],
  ["li", "h"],
  ["lion", "tion"],
  ["vv", "w"],
  ["i", "l"],
  ["l", "i"],
  ["h", "li"],
  ["h", "b"],
  ["b", "h"],
  ["t", "f"],
];

/** Shorter words may differ by one letter. */
const shortestMisread = 5;

/** A word counts as one of the text when it occurs so often. */
const certain = 2;

/** A word that the text has so many times more often than another one that looks like it. */
const muchOftener = 4;

/** Words that are another one without its ligature, or with another letter, but are words too. */
const rightWords = new Set(
  "full arm arms arming track tracking tracked re led at red de ally ring rearm lying owing ares identity intensity diversity quantity sanctity falsity".split(
    " ",
  ),
);

/** Two pieces of one word are not shorter together, if one of them is not a letter alone. */
const shortestWhole = 6;
const letterAlone = /^[b-hj-z]$/;

/** Words of one or two letters, which are no pieces of others. */
const smallWords = new Set("a i to in of on as is it be by or an at no so up we do he if".split(" "));

/** Words that are written apart as well as together: "any one", "time frame". */
const apartToo =
  /^(?:a|any|every|some|no|may|all|well|over|under|in|on|can|up|non|out|long|there|where|here|time|web|work|land|water|policy|data|life|back|road|coast|peace)$/;

/** Small words that a copy joins to a word of the text, before or after it. Some words end so by themselves: "thereto", "withhold". */
const joinedBefore = /^(?:the|and|for|that|which|their|from|have|these|those|of|to|its|into)(\p{Ll}{4,30})$/u;
const joinedAfter =
  /^(?:(\p{Ll}{4,30})(?:the|and|for|with|that|which|their|from|have|this|these|those)|(\p{Ll}{5,30})(?:of|to|its|in|on|as|is|by|under|into))$/u;
const joinedWords = /^(?:there|where|here|with|which|what|hither|forth|forward)/;

/** Pieces that no word has, one pattern for each confusion of text recognition, with an example. */
const notWords: readonly RegExp[] = [
  // "thc", "wbich", "aiid": small words.
  /ot|tor|trom|tbey|tben|tbere|bave|thc|tbe|tlie|bc|wc|onc|morc|havc|tbat|thcir|tbeir|thesc|thosc|wbich|witb|aiid|fiom|tbis|thcy|becn/u,
  // "rnaker": rn for m.
  /[Hh]urnan|[Ss]rnall|[Ss]?rn\p{Ll}{2,20}|\p{Ll}{1,20}[mr]rn\p{Ll}{0,20}|frorn/u,
  // "linkcd": c for e.
  /\p{Ll}{3,20}cd/u,
  // "stiidy": ii for u.
  /(?!Shii|skii|taxii)\p{Lu}?\p{Ll}{0,20}[bcdefghjkmnopqrstwyz]ii(?!in)\p{Ll}{1,20}|ii[a-hj-uwyz]\p{Ll}{2,20}/u,
  // "I)etermining", "I-Iaving": D and H in pieces.
  /I[)>]\p{Ll}{3,20}|[IlL1]-[IlL1]\p{Ll}{2,20}/u,
  // "in t context", "all i aspects", "the Agenda f Sustainable": a letter alone.
  /(?<=\p{Ll} )i(?= (?!and |or )\p{Ll}{2})|(?<=(?:\p{Ll} (?:and|or|in)|,) )[f-hj-uwz](?= \p{L}{3})|(?<=\p{Ll} )[f-hj-uwz](?= \p{Lu}\p{Ll}{2})/u,
  // "lCTY", "lnternational": l for I.
  /l\p{Lu}{2,9}|l(?:[b-df-hj-km-np-tv-xz]|l[b-df-hj-np-tv-xz]|l{2})\p{Ll}{0,25}/u,
].map(({ source }) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "u"));

/** Words and the parts of words with a hyphen, also with a capital; without those beside an apostrophe, but for ’s. */
const anyWord = /(?<![\p{L}\p{N}\p{M}’'])\p{L}\p{Ll}{1,40}(?![\p{L}\p{N}\p{M}]|[’'](?!s(?!\p{L})))/gu;

/** The shortest word with a capital that is no name of a place by a letter: "Mali". */
const shortestWithCapital = 7;

/** Two words with a space between, the second one in small letters. */
const neighbours =
  /(?<![\p{L}\p{N}\p{M}’'])(\p{L}\p{Ll}{0,40})(?= (\p{Ll}{1,40})(?![\p{L}\p{N}\p{M}’'‑‐-]))/gu;

/** Words that text recognition or a copy changed, as the other words of the text show: one finding for each paragraph. */
export function misreadWords(blocks: readonly Block[]): ReaderFinding[] {
  const own = blocks.filter(({ role }) => role === undefined);
  const times = new Map<string, number>();
  for (const { text } of own)
    for (const [printed] of text.matchAll(anyWord)) {
      const word = printed.toLowerCase();
      times.set(word, (times.get(word) ?? 0) + 1);
    }
  const compounds = compoundsOf(own);
  const withLigatures = wordsWithoutLigature(times);
  return own.flatMap((block) => {
    const small = notWords.map((pattern) => pattern.exec(block.text)?.[0]).find((word) => word !== undefined);
    const found =
      cutWord(block.text, times) ??
      otherWord(block.text, times) ??
      wordWithLigature(block.text, times, withLigatures) ??
      wordWithHyphen(block.text, compounds) ??
      (small === undefined ? pieceOfWord(block.text, times) : undefined);
    if (!found && small === undefined) return [];
    const message = found
      ? `"${found.printed}" may be "${found.meant}", which ${found.where ?? "the text has elsewhere"}`
      : `"${small}" is not a word: text recognition (OCR) may have misread one`;
    const place = placeAt(block, found?.at ?? block.text.indexOf(found?.printed ?? small ?? ""));
    return [findingAt(place, "DRF051", message, "compare with the official document")];
  });
}

/** A word as the text has it, and what is probably meant. */
interface Misread {
  printed: string;
  meant: string;
  /** Its offset, where the same letters may come before it in other words. */
  at?: number;
  /** Where the word is that is meant, if not in the text. */
  where?: string;
}

type Times = ReadonlyMap<string, number>;

const oftenElsewhere = "resolutions often have";

/** A ligature, after which some conversions add a space each time: "confl icts". */
const afterLigature = /f[fil]$/;

/** A word in two pieces, of which the text has one here only. */
function cutWord(text: string, times: Times): Misread | undefined {
  for (const [, left = "", right = ""] of text.matchAll(neighbours)) {
    const whole = (left + right).toLowerCase();
    const isKnown = times.has(whole) || usualWords.has(whole);
    const isLong = whole.length >= (letterAlone.test(right) ? shortestWhole - 2 : shortestWhole);
    if (!isLong || !isKnown || apartToo.test(left.toLowerCase())) continue;
    const isPiece =
      (afterLigature.test(left) && !usualWords.has(left.toLowerCase())) ||
      [left, right].some((piece) => (times.get(piece) ?? 1) < certain && !smallWords.has(piece));
    const where = times.has(whole) ? {} : { where: oftenElsewhere };
    if (isPiece) return { printed: `${left} ${right}`, meant: whole, ...where };
  }
  return undefined;
}

/** A word that the text has once, but often in another form: with a space after a small word, or with a letter that looks alike. */
function otherWord(text: string, times: Times): Misread | undefined {
  const isCertain = (word: string) => (times.get(word) ?? 0) >= certain;
  for (const [printed] of text.matchAll(anyWord)) {
    const word = printed.toLowerCase();
    if (word.length < (word === printed ? shortestMisread : shortestWithCapital)) continue;
    const own = times.get(word) ?? 1;
    const isWhole = isCertain(word) || usualWords.has(word) || joinedWords.test(word);
    const parts = isWhole ? [] : partsOf(word);
    const joined = parts.find(([, part]) => isCertain(part));
    if (joined) return { printed, meant: joined[0] };
    const usualPart = parts.find(([, part]) => usualWords.has(part));
    if (usualPart) return { printed, meant: usualPart[0], where: oftenElsewhere };
    // Text recognition may misread a word more than once.
    const most = own < certain ? certain : own * muchOftener;
    const others = rightWords.has(word) ? [] : lookAlikes(word);
    const meant = others.find((other) => (times.get(other) ?? 0) >= most);
    if (meant !== undefined) return { printed, meant };
    const usual = own < certain ? others.find((other) => usualWords.has(other)) : undefined;
    if (usual !== undefined) return { printed, meant: usual, where: oftenElsewhere };
  }
  return undefined;
}

const ligature = /ffi|ffl|ff|fi|fl/g;

/** The words of a text and of other resolutions that have a ligature, by what is left of them when a copy loses it. */
function wordsWithoutLigature(times: Times): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const word of [...usualWords, ...times.keys()])
    for (const { 0: letters, index } of word.matchAll(ligature))
      words.set(word.slice(0, index) + word.slice(index + letters.length), word);
  return words;
}

/** A word that the text has once, and that is another one without a ligature: "conict", "specic". */
function wordWithLigature(
  text: string,
  times: Times,
  withLigatures: ReadonlyMap<string, string>,
): Misread | undefined {
  for (const [printed] of text.matchAll(anyWord)) {
    const word = printed.toLowerCase();
    const meant = withLigatures.get(word);
    const isWord = usualWords.has(word) || smallWords.has(word) || rightWords.has(word);
    if (meant !== undefined && !isWord && word.length > 1)
      return { printed, meant, ...(times.has(meant) ? {} : { where: oftenElsewhere }) };
  }
  return undefined;
}

/**
 * A word that is only the start or the end of a usual one. A long one, which the text has more often, may be a word that
 * is not known here.
 */
function pieceOfWord(text: string, times: Times): Misread | undefined {
  for (const { 0: piece, index } of text.matchAll(wordAlone)) {
    const word = piece.toLowerCase();
    const meant = wordOfPiece(word);
    if (meant === undefined) continue;
    const own = times.get(word) ?? 1;
    const isSure =
      word.length < shortestMisread || own < certain || (times.get(meant) ?? 0) >= own * muchOftener;
    if (isSure) return { printed: piece, meant, at: index, where: oftenElsewhere };
  }
  return undefined;
}
/** A short word or one with a capital may be part of a name or a unit, if it is not after a word in small letters. */
const wordAlone =
  /(?<![\p{L}\p{N}\p{M}’'‑‐/.-])\p{Ll}{5,40}(?![\p{L}\p{N}\p{M}‑‐/-]|[’'](?!s(?!\p{L})))|(?<=\p{Ll} )\p{Lu}\p{Ll}{4,40}(?= \p{L}|[,;.:]? |[,;.:]?$)|(?<=[\p{Ll},;] )\p{Ll}{2,4}(?= \p{L}|[,;.:]? |[,;.:]?$)/gu;

/** First halves of words that are written with and without a hyphen. */
const mayBeJoined =
  /^(?:above|health|south|north|counter|cross|peace|inter|multi|trans|socio|cease|life|under|over|ship|care|land|decision|policy|macro|micro|hydro|super|post|semi|anti|well|work|world|cyber|trade)/;

/** Words that resolutions write with a hyphen, and nobody without one. */
const usualCompounds =
  "age-specific community-based country-specific gender-based gender-related gender-responsive gender-sensitive gender-specific high-level human-rights-based long-standing long-term medium-term non-aligned non-binding non-compliance non-derogable non-discrimination non-governmental non-interference non-intervention non-nuclear non-permanent non-proliferation non-recurrent non-refoulement non-selectivity non-use results-based rights-based self-determination self-reliance short-term small-scale";

/** The words in small letters of a text and of other resolutions that have a hyphen, by their letters: no names. */
function compoundsOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const words = new Map(usualCompounds.split(" ").map((word) => [word.replaceAll("-", ""), word]));
  for (const { text } of blocks)
    for (const [printed, left = "", right = ""] of text.matchAll(compound))
      if (!mayBeJoined.test(left)) words.set(left + right, printed);
  return words;
}
const compound = /(?<![\p{L}‑‐-])(\p{Ll}{4,30})[-‐‑](\p{Ll}{3,30})(?![\p{L}‑‐-])/gu;

/** A word that is written with a hyphen elsewhere: "genderresponsive". */
function wordWithHyphen(text: string, compounds: ReadonlyMap<string, string>): Misread | undefined {
  for (const [printed] of text.matchAll(anyWord)) {
    const word = printed.toLowerCase();
    const meant = usualWords.has(word) ? undefined : compounds.get(word);
    if (meant !== undefined) return { printed, meant };
  }
  return undefined;
}

/** A word as two, one of them small; and the other one of them. */
function partsOf(word: string): [apart: string, own: string][] {
  const after = joinedBefore.exec(word)?.[1];
  const [, long, short = long] = joinedAfter.exec(word) ?? [];
  return [
    ...(after === undefined ? [] : [[`${word.slice(0, -after.length)} ${after}`, after] as [string, string]]),
    ...(short === undefined ? [] : [[`${short} ${word.slice(short.length)}`, short] as [string, string]]),
  ];
}

/** The words that look like a word: one letter, or two, are others. */
function lookAlikes(word: string): string[] {
  return confused.flatMap(([read, printed]) => {
    const words: string[] = [];
    for (let at = word.indexOf(read); at !== -1; at = word.indexOf(read, at + 1))
      words.push(word.slice(0, at) + printed + word.slice(at + read.length));
    return words;
  });
}
