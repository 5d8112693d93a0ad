import type { Run } from "../../../block.ts";
import { type LikelyKind, likelyKindOf } from "../../name-nouns.ts";
import type { CapitalRun } from "./capital-runs.ts";
import { neverNames } from "./words-in-runs.ts";

/** Where an unknown name occurs: UTF-16 offsets in the text of a paragraph, or of a footnote called in it. */
export interface UnknownPlace extends Run {
  paragraph: string;
  /** The number of the footnote; absent for the paragraph's own text. */
  footnote?: number;
}

/** A name in a resolution that no record of the registers has. */
export interface UnknownName {
  /** The name as it is printed first. */
  words: string;
  /** The acronym in brackets after it. */
  acronym?: string;
  /** What it probably names, by its noun. */
  kind: LikelyKind;
  /** How often it occurs. */
  count: number;
  places: UnknownPlace[];
}

/** A text with the runs that read as names, and what of it is understood. */
export interface TextWithRuns {
  paragraph: string;
  footnote: number | undefined;
  text: string;
  runs: readonly CapitalRun[];
  /** What is annotated, set aside or an act. */
  understood: readonly Run[];
}

/**
 * The unknown names of a resolution in the order of their first places, and the words that may name a person.
 * @param isKnown whether the registers have the words: "United Nations" before "Secretariat" is no unknown name
 */
export function unknownNames(
  texts: readonly TextWithRuns[],
  isKnown: (words: string) => boolean,
): { names: UnknownName[]; persons: UnknownName[] } {
  const found = new Map<string, UnknownName>();
  for (const { paragraph, footnote, text, runs, understood } of texts) {
    let last: CapitalRun | undefined;
    for (const run of unknownParts(text, runs, understood)) {
      // "World Buoy Agency (WBYA)" is one place.
      const isAcronym = last?.acronym === run.words && run.start <= last.end + "(the ".length + 1;
      last = run;
      if (isAcronym || isKnown(run.words)) continue;
      const words = run.words.replace(/\s+/g, " ");
      const key = words
        .replaceAll("‑", "-")
        .replaceAll("’", "'")
        .replace(/^(?:United Nations) (?=\p{Lu}+$)/u, "");
      const known = found.get(key) ?? {
        words,
        ...(run.acronym !== undefined && { acronym: run.acronym }),
        kind: likelyKindOf(words),
        count: 0,
        places: [],
      };
      found.set(key, known);
      // Once announced, the acronym means the name.
      if (run.acronym !== undefined) found.set(run.acronym, known);
      known.count += 1;
      known.places.push({
        paragraph,
        ...(footnote !== undefined && { footnote }),
        start: run.start,
        end: run.end,
      });
    }
  }
  const isWord = wordsOf(texts);
  const all = [...new Set(found.values())].filter(
    ({ words, kind }) => !neverNames.test(words) && !(kind === "other" && isWord(words)),
  );
  return { names: all.filter((one) => !isPersonLike(one)), persons: all.filter(isPersonLike) };
}

/** Tells whether one capitalised word is a common word, because the resolution writes it with a small letter as well. */
function wordsOf(texts: readonly TextWithRuns[]): (name: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (name) => {
    if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return false;
    words ??= new Set(texts.flatMap(({ text }) => text.match(/(?<![\p{L}-])\p{Ll}+(?![\p{L}-])/gu) ?? []));
    return words.has(name.toLowerCase());
  };
}

/** The parts of runs that are not understood. */
function unknownParts(text: string, runs: readonly CapitalRun[], understood: readonly Run[]): CapitalRun[] {
  const sorted = understood.toSorted((a, b) => a.start - b.start);
  let first = 0;
  return runs.flatMap((run) => {
    while ((sorted[first]?.end ?? Number.POSITIVE_INFINITY) <= run.start) first += 1;
    const inside: Run[] = [];
    for (let at = first; (sorted[at]?.start ?? Number.POSITIVE_INFINITY) < run.end; at += 1) {
      const one = sorted[at];
      if (one && one.end > run.start) inside.push(one);
    }
    return inside.length === 0 ? [run] : partsBetween(text, run, inside);
  });
}

function partsBetween(text: string, run: CapitalRun, inside: readonly Run[]): CapitalRun[] {
  const parts: CapitalRun[] = [];
  let from = run.start;
  for (const { start, end } of [...inside, { start: run.end, end: run.end }]) {
    const part = trimJoiners(text, from, Math.min(start, run.end));
    if (part) parts.push(part);
    from = Math.max(from, end);
  }
  return parts;
}

const joining = "of|the|and|for|on|in|to|from|during|against|their|involving|concerning|regarding|relating";
const leading = new RegExp(`^(?:[\\s,;:()'’-]|(?:${joining}|s)(?= |$))+`, "u");
const trailing = new RegExp(`(?:[\\s,;:()'’-]|(?<= |^)(?:${joining}))+$`, "u");

function trimJoiners(text: string, start: number, end: number): CapitalRun | undefined {
  const words = text.slice(start, end);
  const front = leading.exec(words)?.[0].length ?? 0;
  const rest = words.slice(front).replace(trailing, "");
  // One capitalised word beside an understood name is a title or an adjective: "President Amberland".
  if (!/^\p{Lu}.* |^\p{Lu}{2,}/u.test(rest)) return undefined;
  return { start: start + front, end: start + front + rest.length, words: rest };
}

const placeWords =
  /^(?:North|Northern|South|Southern|East|Eastern|West|Western|Central|Saint|San|New|Gulf|Lake|Mount|Cape|Port|Horn|Middle|Great|Greater|Upper|Lower|Global|International|National|World|European|African|Asian|American|Arab|Inter\p{L}*|United)$/u;

/** Whether words may be the name of a person: two or three plain capitalised words without a noun of bodies or documents. */
function isPersonLike({ words, kind, acronym }: UnknownName): boolean {
  const parts = words.split(" ");
  return (
    kind === "other" &&
    acronym === undefined &&
    parts.length >= 2 &&
    parts.length <= 4 &&
    parts.every((part) => /^(?:\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\.|[Aa]l-\p{L}+)$/u.test(part)) &&
    !parts.some((part) => placeWords.test(part))
  );
}
