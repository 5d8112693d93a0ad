import { months } from "@open-resolutions/symbols";
import type { Run } from "../../../block.ts";
import { nounOf } from "../../name-nouns.ts";
import { isShortForm } from "../short-forms/short-forms.ts";
import { baseVerbs, compound, demonym, generic, joiners, titleJoiners } from "./words-in-runs.ts";

/** A run of capitalised words that reads as a name. */
export interface CapitalRun extends Run {
  words: string;
  /** The acronym in brackets after it. */
  acronym?: string;
}

interface Token extends Run {
  word: string;
  /** Nothing but one space stands between it and the next. */
  isJoined: boolean;
  /** A comma and a space stand between it and the next. */
  isListed: boolean;
  isCapital: boolean;
  opensSentence: boolean;
}

const tokenForm = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’.&/][\p{L}\p{M}\p{N}]+)*(?:['’](?=[ ,.;)]))?/gu;
const sentenceEnd = /(?:^|[.:;?!…“"–—]|^\(\w{1,4}\)|[;,:] ?\(\w{1,4}\)| \([a-z]{1,4}\)) ?[(“"*]?$/;
/** Adjectives wait for a noun: "Economic, Social and Cultural Rights", "Economic and Social Council". */
const adjective = /(?:ic|al|ive|uel|ane)$/;
const longestJoint = 3;
/** The most words of a name. */
const longestRun = 40;
/** The most words before the last of a list inside a name. */
const longestList = 4;
const monthNames: ReadonlySet<string> = new Set(months);
/** "Economic Commission for Latin America and the Caribbean" */
const regions = /^(?:Pacific|Caribbean|Gulf|Mediterranean|Sahel|Horn)$/;
const title =
  /\b(?:Mr|Ms|Mrs|Dr|Sir|Judge|Ambassador|Excellency|Professor|Prof|Sheikh|Prince|Princess|King|Queen|General|Colonel)\.? $/;

/**
 * The runs of capitalised words in a text that read as names: joined by of, the, and, for, on; without the opening words
 * of sentences and acts, dates, numbered places, nationalities and words that name nothing alone.
 *
 * @param opens whether a capitalised word opens an act, such as "Requests"
 */
export function capitalRuns(text: string, opens: (word: string) => boolean): CapitalRun[] {
  const tokens = tokensOf(text);
  const runs: CapitalRun[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token?.isCapital || isOpening(tokens, at, opens)) {
      at += 1;
      continue;
    }
    const last = endOfRun(tokens, at);
    const run = trimmed(text, tokens.slice(at, last + 1));
    if (run) runs.push(run);
    at = last + 1;
  }
  return runs;
}

function tokensOf(text: string): Token[] {
  const matches = [...text.matchAll(tokenForm)];
  return matches.map(({ index, 0: word }, at) => ({
    word,
    start: index,
    end: index + word.length,
    isJoined: matches[at + 1]?.index === index + word.length + 1 && text.charAt(index + word.length) === " ",
    isListed:
      matches[at + 1]?.index === index + word.length + 2 && text.startsWith(", ", index + word.length),
    isCapital: /^(?:d['’])?\p{Lu}/u.test(word) || /^[a-z]?\p{Lu}{2}/u.test(word),
    opensSentence:
      sentenceEnd.test(text.slice(Math.max(0, index - 12), index)) &&
      !title.test(text.slice(Math.max(0, index - 12), index)),
  }));
}

/** Whether a token opens a sentence and is no part of a name: a verb, or a word that would be capitalised anyway. */
function isOpening(tokens: readonly Token[], at: number, opens: (word: string) => boolean): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (opens(token.word)) return true;
  if (!token.opensSentence || isAcronym(token.word)) return false;
  const next = tokens[at + 1];
  if (!token.isJoined || !next) return true;
  if (generic.has(token.word) || /^\p{Lu}\p{Ll}+ing$/u.test(token.word)) return true;
  if (next.isCapital) return nounOf(textOfRun(tokens, at)) === undefined || baseVerbs.has(token.word);
  // "Office of the …" may be a name; "Respect for the …" is none.
  return !(joiners.has(next.word) && nounOf(token.word) !== undefined && endOfRun(tokens, at) > at);
}

function textOfRun(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(at, endOfRun(tokens, at) + 1)
    .map(({ word }) => word)
    .join(" ");
}

/** The index of the last token of the run that starts at one. */
function endOfRun(tokens: readonly Token[], from: number): number {
  let last = from;
  for (;;) {
    let next = last + 1;
    if (last - from >= longestRun) return last;
    const listed = endOfList(tokens, last) ?? endOfTitleList(tokens, from, last);
    if (listed !== undefined) {
      last = listed;
      continue;
    }
    if (isListedAdjective(tokens[last]) && tokens[next]?.isCapital) {
      last = next;
      continue;
    }
    if (!tokens[last]?.isJoined) return last;
    const joint: string[] = [];
    while (joint.length <= longestJoint && joiners.has(tokens[next]?.word ?? "") && tokens[next]?.isJoined) {
      joint.push(tokens[next]?.word ?? "");
      next += 1;
    }
    const token = tokens[next];
    if (!token?.isCapital || joint.length > longestJoint) return last;
    if (joint.length > 0 && !joins(tokens, from, last, joint, next)) return last;
    last = next;
  }
}

/** "Economic, Social and Cultural Rights", and not "the Statute of the Tribunal, Judge" */
function isListedAdjective(token: Token | undefined): boolean {
  return token?.isListed === true && adjective.test(token.word) && nounOf(token.word) === undefined;
}

/** "Truth, Justice and Reconciliation Commission": where a list ends that has its noun last. */
function endOfList(tokens: readonly Token[], last: number): number | undefined {
  const isPlain = (token: Token | undefined) =>
    token?.isCapital === true && !isAcronym(token.word) && nounOf(token.word) === undefined;
  if (!tokens[last]?.isListed || !isPlain(tokens[last])) return undefined;
  let at = last + 1;
  while (isPlain(tokens[at]) && tokens[at]?.isListed && at - last < longestList) at += 1;
  const isEnding =
    isPlain(tokens[at]) && tokens[at]?.isJoined && tokens[at + 1]?.word === "and" && tokens[at + 1]?.isJoined;
  if (!isEnding || !isPlain(tokens[at + 2]) || !tokens[at + 2]?.isJoined) return undefined;
  const noun = tokens[at + 3];
  return noun?.isCapital && nounOf(noun.word) !== undefined ? at + 3 : undefined;
}

/** "Recommendation on Education for Peace, Light, and Sustainable Harbours": where a list ends that closes a title. */
function endOfTitleList(tokens: readonly Token[], from: number, last: number): number | undefined {
  if (!tokens[last]?.isListed || !isLongTitle(tokens, from, last)) return undefined;
  const isPlain = (at: number) =>
    tokens[at]?.isCapital === true &&
    !isAcronym(tokens[at]?.word ?? "") &&
    nounOf(tokens[at]?.word ?? "") === undefined;
  const endOfItem = (at: number): number | undefined => {
    let end = at;
    if (!isPlain(end)) return undefined;
    while (tokens[end]?.isJoined && tokens[end + 1]?.isCapital) {
      end += 1;
      if (!isPlain(end)) return undefined;
    }
    return end;
  };
  let end = last;
  for (let items = 0; items < longestList; items += 1) {
    const isLast = tokens[end + 1]?.word === "and" && tokens[end + 1]?.isJoined === true;
    if (!tokens[end]?.isListed && !(isLast && tokens[end]?.isJoined)) return undefined;
    const next = endOfItem(end + (isLast ? 2 : 1));
    if (next === undefined || isLast) return next;
    end = next;
  }
  return undefined;
}

/** Whether tokens are a title that has begun to say what it is about. */
function isLongTitle(tokens: readonly Token[], from: number, last: number): boolean {
  const words = tokens.slice(from, last + 1).map(({ word }) => word);
  return words.some((word) => joiners.has(word)) && nounOf(words.join(" "))?.kind === "document";
}

/** Whether such words join two parts of one name. */
function joins(
  tokens: readonly Token[],
  from: number,
  last: number,
  joint: readonly string[],
  next: number,
): boolean {
  const left = tokens.slice(from, last + 1).map(({ word }) => word);
  const end = left.at(-1) ?? "";
  const named = nounOf(left.join(" "));
  const isLong = left.some((word) => joiners.has(word));
  const [first] = joint;
  if (monthNames.has(tokens[next]?.word ?? "")) return false;
  if (first === "the") return false;
  if (first === "or") return adjective.test(end) || (isLong && named !== undefined);
  // "the making by WLO of the Lamp Toolkit": an acronym is the whole name.
  if (first === "of" && left.length === 1 && isAcronym(end)) return false;
  if (first === "of") return !/^(?:States?|Governments?|Members?|Parties)$/.test(end) || left.length > 1;
  // "to the Council on Amberland": an organ, and its subject.
  if (first === "on" && left.length === 1 && /^(?:Council|Assembly)$/.test(end)) return false;
  if (first === "for" || first === "on") return named !== undefined;
  const isTitle = named?.kind === "document";
  if (isTitle && isLong && first === "in") return true;
  if (first === "from" && isLong && named?.kind === "conference") return true;
  if (joint.some((word) => titleJoiners.has(word)))
    return isTitle && (isLong || /^(?:concerning|regarding|relating)$/.test(first ?? ""));
  // "the Special Committee in Amberland" is a short form and a place.
  if (first === "in" && left.length > 1 && isShortForm(left.join(" "))) return false;
  if (first === "in") return named !== undefined && ["office", "official", "organ"].includes(named.kind);
  if (first === "to")
    return named?.kind === "document" && /^(?:Protocol|Rights?|Access|Instrument)$/.test(end);
  if (first === "against" || first === "with") return named !== undefined;
  if (first !== "and") return true;
  if (adjective.test(end)) return true;
  if (joint.length > 1) return isLong && named !== undefined && regions.test(tokens[next]?.word ?? "");
  if (isAcronym(tokens[next]?.word ?? "") || isAcronym(end)) return false;
  const following = nounOf(followingCapitals(tokens, next));
  // "Office on Drugs and Crime" goes on; "Amberland and Birchland" are two.
  if (isLong) return named !== undefined && following === undefined;
  return named === undefined && left.length <= 2 && following !== undefined;
}

function followingCapitals(tokens: readonly Token[], from: number): string {
  let last = from;
  while (tokens[last]?.isJoined && tokens[last + 1]?.isCapital && last - from < longestRun) last += 1;
  return tokens
    .slice(from, last + 1)
    .map(({ word }) => word)
    .join(" ");
}

/** Whether a word is an acronym: UNOF, UN-Lamps, MINUFOG. */
function isAcronym(word: string): boolean {
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}-]{2,12}s?$/u.test(word);
}

/** A run without what names nothing; undefined when nothing is left. */
function trimmed(text: string, tokens: readonly Token[]): CapitalRun | undefined {
  let from = 0;
  let until = tokens.length;
  // "Chapter VII of the Charter" is a place in it, and "President of the Republic of X" is for the register to know.
  if (/^(?:Articles?|Chapters?|Annex|Part|Section)$/.test(tokens[0]?.word ?? "")) {
    from = 1;
    while (
      from < until &&
      (joiners.has(tokens[from]?.word ?? "") || /^[IVXLC]+$/.test(tokens[from]?.word ?? ""))
    )
      from += 1;
  }
  while (until > from && joiners.has(tokens[until - 1]?.word ?? "")) until -= 1;
  // "the 8 April Harbour Agreement" has a date before its name.
  const dated = tokens[from];
  if (
    dated &&
    until > from + 1 &&
    monthNames.has(dated.word) &&
    /\d $/.test(text.slice(0, dated.start).slice(-2))
  )
    from += 1;
  // "Parties to The Convention": the article is no part of a short form.
  if (tokens[from]?.word === "The" && until === from + 2 && nounOf(tokens[from + 1]?.word ?? "")) from += 1;
  const kept = tokens.slice(from, until);
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last) return undefined;
  const alone = kept.length === 1 && !isAcronym(first.word) ? first.word.replace(/['’]s?$/, "") : undefined;
  if (
    alone !== undefined &&
    (alone.length < 3 || compound.test(alone) || generic.has(alone) || demonym.test(alone) || nounOf(alone))
  )
    return undefined;
  if (kept.every(({ word }) => generic.has(word) || demonym.test(word) || joiners.has(word)))
    return undefined;
  if (/^[IVXLC]+$/.test(first.word) && kept.length === 1) return undefined;
  const end = last.end - (/['’]s?$/.exec(last.word)?.[0].length ?? 0);
  if (title.test(text.slice(Math.max(0, first.start - 24), first.start))) return undefined;
  const acronym = /^ \((?:the )?([A-Z][A-Za-z0-9-]{1,14})\)/.exec(text.slice(end, end + 24))?.[1];
  return {
    start: first.start,
    end,
    words: text.slice(first.start, end),
    ...(acronym !== undefined && isAcronym(acronym) && { acronym }),
  };
}
