import type { RegisterNames } from "@open-resolutions/core";
import type { Run } from "../../../block.ts";
import type { NamedOne, Sharing } from "../../mentions.ts";
import { isSameRun, takenWords } from "../../spans.ts";

/** One of those who share words with a name: where it is named, and who it is. */
interface Part extends Run {
  actor: string;
  /** It is named only where somebody is asked: a common noun. */
  isAskedOnly: boolean;
}

type ClassNamed = (words: string) => Pick<Part, "actor" | "isAskedOnly"> | undefined;

/** The longest words before a name that can share its noun, in UTF-16 code units. */
const longest = 160;
const between = "(?:(?:all|other|relevant|interested|competent|appropriate|affected) ){0,3}";
const joinsParts = "(?:,? (?:and|or|and/or|as well as) |, )";
const last = "(?:,? (?:and|or|and/or|as well as) )";
const word = "[\\p{L}‑-]{2,40}";
const ofTwoWords = describing(`${word} ${word}`);
const ofOneWord = describing(word);
/** Words before a name that say what sort it is of: "lamp" of "lamp and buoy keepers". The last of them has "and". */
function describing(words: string): { last: RegExp; before: RegExp } {
  const ending = (joined: string) => new RegExp(`(?<![\\p{L}\\p{N}’'‑-])(${words})${joined}${between}$`, "u");
  return { last: ending(last), before: ending(joinsParts) };
}
/** Words at the beginning of a name that only describe its noun, so that others may come instead of all of them. */
const describes =
  /^(?:United|Nations|\p{Lu}\p{Ll}+(?:an|ese|iot|ish)|\p{Ll}+(?:al|ary|ic|ive|arian|ous|ed|ing|ly)|\p{L}+[-‑]\p{L}+)$/u;
/** Nouns that describe nothing: "the media and civil society organizations". */
const alone = /^(?:media|women|youth|States?|Governments?)$/;

/** A class of which the words before say with whom it is associated, so that a name there shares its noun. */
const needsOthers = /^associated /;

const partNouns =
  "funds,? and programmes|programmes,? and funds|agencies|bodies|entities|organs|funds|programmes|programs|missions|mechanisms|organi[sz]ations|institutions";
const ofWhole = /^(.+) of (?:the )?(?:United Nations|UN)(?: system)?$/;
const beforePart = `(?:^|[,;:(] ?|(?<!\\p{L})(?:the|all|other|relevant|various|competent|appropriate|interested|concerned|and|or|as|by|of|to|with|for|from|in|between|among|through|within|its|their|including|that|on|upon|[Rr]equests|[Ii]nvites|[Uu]rges|[Ee]ncourages) )`;
const partBefore = {
  last: new RegExp(`${beforePart}(${partNouns})${last}${between}$`, "u"),
  before: new RegExp(`${beforePart}(${partNouns})${joinsParts}${between}$`, "u"),
};
const wholeBefore = new RegExp(`^(?:relevant )?(?:United Nations|UN) (?:${partNouns})$`);
/** "And other agencies" may be those of others. */
const partAfter = new RegExp(
  `^(,? (?:and|or|and/or) |, )(?:relevant )?(${partNouns})(?![\\p{L}-]| of (?!the United Nations\\b))`,
  "u",
);
/** Nouns that are also those of others, unless they end the list: "United Nations agencies, organizations and keepers". */
const doubtful = /^(?:organi[sz]ations|institutions)$/;

/**
 * The names of a text with those that share words with one of them. Each is quoted from its own first word to the noun that
 * they share, or from the word that they share to its own noun: "lamp keepers" in "lamp and buoy keepers", "United Nations
 * funds" in "United Nations agencies and funds".
 */
export function withSharedWords(
  text: string,
  ones: readonly NamedOne[],
  names: Pick<RegisterNames, "find" | "classAsked">,
  kinds: ReadonlyMap<string, string>,
): NamedOne[] {
  const { overlaps } = takenWords(text, ones);
  const classNamed: ClassNamed = (words) => {
    const named = names
      .find(words)
      .find(({ start, end, target }) => start === 0 && end === words.length && isClass(kinds.get(target.id)));
    const asked = named ? undefined : names.classAsked(words);
    return named
      ? { actor: named.target.id, isAskedOnly: false }
      : asked === undefined
        ? undefined
        : { actor: asked, isAskedOnly: true };
  };
  // "Reef Union" in "Reef Union and associated crews" is a part of the name of its crews.
  const absorbed = new Set<NamedOne>();
  const withWords = ones.flatMap((one) => {
    if (one.register !== "actor" || !isClass(one.kind) || one.aspect !== undefined) return [one];
    const isOfOthers = needsOthers.test(text.slice(one.start, one.end));
    const isTaken = (run: Run) => overlaps(run) && !(isOfOthers && ones.some((own) => isSameRun(own, run)));
    const before = partsBefore(text, one, classNamed, isTaken);
    if (isOfOthers)
      for (const own of ones) if (before.some(({ start }) => start === own.start)) absorbed.add(own);
    const after = partsAfter(text, one, classNamed, overlaps);
    const start = after[0]?.start ?? one.start;
    const all = [...before, { start, end: one.end, actor: one.id, isAskedOnly: false }, ...after];
    if (all.length === 1) return [one];
    const sharing: Sharing = {
      start: all[0]?.start ?? one.start,
      end: all.at(-1)?.end ?? one.end,
      actors: all.map(({ actor }) => actor),
    };
    // Quotations may not cross.
    const isCrossed = before.length > 0 && after.length > 0;
    return all.flatMap(({ start, end, actor, isAskedOnly }): NamedOne[] =>
      isAskedOnly
        ? []
        : [
            {
              ...(isCrossed && actor !== one.id
                ? { start: sharing.start, end: sharing.end }
                : { start, end }),
              register: "actor",
              id: actor,
              kind: kinds.get(actor) ?? "",
              sharing,
            },
          ],
    );
  });
  return withWords.filter((one) => !absorbed.has(one));
}

function isClass(kind: string | undefined): boolean {
  return kind?.endsWith("-class") === true;
}

/** "Lamp, " and "bell and " before "buoy keepers", in the order of the text. */
function partsBefore(
  text: string,
  one: NamedOne,
  classNamed: ClassNamed,
  isTaken: (run: Run) => boolean,
): Part[] {
  const name = text.slice(one.start, one.end);
  const isOfWhole = ofWhole.test(name);
  const forms = isOfWhole ? [partBefore] : [ofTwoWords, ofOneWord];
  const parts: Part[] = [];
  for (let at = one.start; ; ) {
    const from = Math.max(0, at - longest);
    const left = text.slice(from, at);
    const [part] = forms.flatMap((form): Part[] => {
      const match = (parts.length === 0 ? form.last : form.before).exec(left);
      const words = match?.[1] ?? "";
      const start = from + (match?.index ?? 0) + (match?.[0].indexOf(words) ?? 0);
      if (!match || isTaken({ start, end: start + words.length }) || alone.test(words)) return [];
      const meant = isOfWhole ? partOfWhole(words, name, classNamed) : described(words, name, classNamed);
      return meant && meant.actor !== one.id ? [{ start, end: one.end, ...meant }] : [];
    });
    if (!part) return parts;
    parts.unshift(part);
    at = part.start;
  }
}

/** "Lamp keepers" of "lamp" before "buoy keepers". */
function described(words: string, name: string, classNamed: ClassNamed): ReturnType<ClassNamed> {
  const [first = "", ...rest] = name.split(" ");
  // "troop- and police-contributing countries"
  const own = /[-‑]$/.test(words) ? `${words.slice(0, -1)}${first.slice(first.search(/[-‑]/))}` : words;
  for (let noun = rest; noun.length > 0; noun = noun.slice(1)) {
    const meant = classNamed(`${own} ${noun.join(" ")}`);
    if (meant) return meant;
    if (![first, ...rest.slice(0, rest.length - noun.length + 1)].every((each) => describes.test(each)))
      return undefined;
  }
  return undefined;
}

/** "Organs of the United Nations system" of "organs" before "bodies of the United Nations system". */
function partOfWhole(noun: string, name: string, classNamed: ClassNamed): ReturnType<ClassNamed> {
  const tail = name.slice(name.lastIndexOf(" of "));
  return classNamed(`${noun}${tail}`) ?? classNamed(`United Nations ${plain(noun)}`);
}

/** ", funds" and " and programmes" after "United Nations agencies". */
function partsAfter(
  text: string,
  one: NamedOne,
  classNamed: ClassNamed,
  isTaken: (run: Run) => boolean,
): Part[] {
  const name = text.slice(one.start, one.end);
  if (!wholeBefore.test(name)) return [];
  // A class is quoted without "relevant".
  const relevant = /^(?:relevant )?/.exec(name)?.[0].length ?? 0;
  const parts: Part[] = [];
  const open: Part[] = [];
  for (let at = one.end; ; ) {
    const [words = "", joined = "", noun = ""] = partAfter.exec(text.slice(at, at + longest)) ?? [];
    const end = at + words.length;
    const meant = words === "" ? undefined : classNamed(`United Nations ${plain(noun)}`);
    if (!meant || meant.actor === one.id || isTaken({ start: end - noun.length, end })) return parts;
    const isLast = / (?:and|or) /.test(joined.replace("and/or", "and")) || noun.includes(" and ");
    if (doubtful.test(noun) && !isLast) return parts;
    open.push({ start: one.start + relevant, end, ...meant });
    // After a comma the list must go on.
    if (isLast || /^(?:,| and| or)(?!\p{L})/u.test(text.slice(end, end + 5))) parts.push(...open.splice(0));
    at = end;
  }
}

function plain(noun: string): string {
  return noun
    .replace("programs", "programmes")
    .replace("organisations", "organizations")
    .replace(", and", " and");
}

/** The names of a text as they are asked: those that share words together. */
export function askedTogether(named: readonly NamedOne[]): (Run & { actor?: string; capability?: string })[] {
  const read = new Set<Sharing>();
  return named.flatMap(({ start, end, register, id, sharing }) => {
    if (!sharing) return [{ start, end, [register]: id }];
    if (read.has(sharing)) return [];
    read.add(sharing);
    return sharing.actors.map((actor) => ({ start: sharing.start, end: sharing.end, actor }));
  });
}
