import type { RegisterNames } from "@open-resolutions/core";
import type { AuthoredDocument } from "@open-resolutions/schemas";
import { type DocumentSymbol, symbolSlug } from "@open-resolutions/symbols";
import type { Run } from "../block.ts";
import { type Cited, citationAt, findCitations, type NamedDocument } from "./citations/citations.ts";
import type { TextPlace } from "./citations/numbers/cited-numbers.ts";
import { untitledDoubt } from "./citations/proposed-documents.ts";
import { quotedTitles } from "./citations/titles/titles.ts";
import { type Doubt, unregisteredDoubt } from "./doubt.ts";
import type { NamedOne } from "./mentions.ts";
import { partsOfLongerNames } from "./names/classes/parts-of-longer-names.ts";
import { withSharedWords } from "./names/classes/shared-words.ts";
import { byPlace, cover, crossing, type Statement, takenWords } from "./spans.ts";

/** The names of the registers in a text, apart by what they name. */
export interface FoundNames {
  ones: NamedOne[];
  documents: NamedDocument[];
  /** Goals and targets: the document that sets them is cited by its own name. */
  goals: Statement<{ reason: string }>[];
}

/** What a text says about the records of the registers. */
export interface TextAnnotations {
  citations: Statement<Cited>[];
  /** Actors and capabilities. */
  named: NamedOne[];
  setAside: Statement<{ reason: string }>[];
  /** The symbols by which documents are cited. */
  symbols: DocumentSymbol[];
  /** The records of documents that are cited by a title alone. */
  proposed: AuthoredDocument[];
  doubts: Doubt[];
}

/** Why goals and targets are set aside. */
export const goalsReason = "goals and targets, which are no document";

const goals = /\b(?:[SM]DGs?|Goals?|Targets?)$/;

/** Whether a name is that of goals or targets. */
export function isGoal(name: string): boolean {
  return goals.test(name);
}

/** Finds the names of the registers in a text: the longest, and inside them those that are annotated as well. */
export function namesIn(text: string, names: RegisterNames, kinds: ReadonlyMap<string, string>): FoundNames {
  const { find } = names;
  const found: FoundNames = { ones: [], documents: [], goals: [] };
  for (const { start, end, target, aspect } of find(text)) {
    const { register, id } = target;
    if (register === "document" && isGoal(text.slice(start, end)))
      found.goals.push({ start, end, reason: goalsReason });
    else if (register === "document") found.documents.push({ start, end, document: id });
    else
      for (const run of withoutBrackets(text, { start, end }, id, find))
        found.ones.push({ ...run, register, id, kind: kinds.get(id) ?? "", ...(aspect && { aspect }) });
  }
  return { ...found, ones: withSharedWords(text, withoutOverlaps(found.ones), names, kinds) };
}

/**
 * The names without those inside "national authorities of Amberland"; where a body has such a name, as the Transitional
 * Government of Amberland has, the body is named and not the State.
 */
function withoutOverlaps(ones: readonly NamedOne[]): NamedOne[] {
  const isInside = ({ start, end }: NamedOne, whole: NamedOne) =>
    whole.start <= start && end <= whole.end && end - start < whole.end - whole.start;
  const parts = new Map(
    ones.flatMap((whole): [NamedOne, NamedOne[]][] =>
      whole.aspect === undefined ? [] : [[whole, ones.filter((one) => isInside(one, whole))]],
    ),
  );
  const inside = new Set([...parts.values()].flat());
  return ones.flatMap((one) => {
    if (inside.has(one)) return [];
    const body = parts.get(one)?.find(({ kind }) => !kind.endsWith("-class"));
    return [body ? { ...body, start: one.start, end: one.end } : one];
  });
}

const bracketed = / \((\p{Lu}[\p{L}-]{1,14})\)$/u;

/** "World Lamp Organization (WLO)" as two names, where a register has them with the bracket and without it. */
function withoutBrackets(
  text: string,
  { start, end }: Run,
  id: string,
  find: RegisterNames["find"],
): readonly Run[] {
  const words = text.slice(start, end);
  const [bracket, acronym = ""] = bracketed.exec(words) ?? [];
  if (bracket === undefined) return [{ start, end }];
  const name = words.slice(0, -bracket.length);
  const isName = (part: string) =>
    find(part).some((one) => one.target.id === id && one.start === 0 && one.end === part.length);
  if (!isName(name) || !isName(acronym)) return [{ start, end }];
  return [
    { start, end: start + name.length },
    { start: end - 1 - acronym.length, end: end - 1 },
  ];
}

/** What a text cites and names. A name inside a title, or inside a reference to no definite document, is part of it. */
export function annotateText(text: string, names: FoundNames, place: TextPlace): TextAnnotations {
  const titles = quotedTitles(text);
  const inTitle = cover(titles);
  const outside = <T extends { start: number; end: number }>(runs: readonly T[]) =>
    runs.filter((run) => !inTitle(run));
  const found = findCitations(text, place, outside(names.documents));
  const numbered = outside(found.citations);
  const titled = titles.flatMap((title) => documentTitled(text, title, numbered, place.inFootnote));
  // A document that the title of a resolution names is cited too: “Implementation of the Fog Treaty”.
  const inTitled = cover(titled);
  const taken = takenWords(text, numbered);
  const inner = names.documents
    .filter((one) => inTitled(one) && !titled.some(({ document }) => document === one.document))
    .filter((one) => !taken.overlaps(one))
    .map(({ start, end, document }) => citationAt(text, { start, end }, document, place.inFootnote));
  const citations = [...numbered, ...inner];
  // A name inside a reference to no definite document is part of it; one that only overlaps a reference is none.
  const inIndefinite = cover(citations.filter(({ document }) => document === null));
  const crosses = crossing(citations);
  const { ones, doubts } = withoutNamesakes(text, outside(names.ones));
  const mentioned = ones.filter((one) => !inIndefinite(one) && !crosses(one));
  const parts = partsOfLongerNames(text, mentioned, place.inFootnote);
  const indefinite = parts.flatMap(({ reference }) =>
    reference ? [citationAt(text, reference, null, place.inFootnote)] : [],
  );
  const isPart = new Set(parts.map(({ one }) => one));
  const named = mentioned.filter((one) => !isPart.has(one));
  const isTitled = cover(titled);
  const filled = titles.filter((title) => {
    const within = cover([title]);
    const definite = found.citations.filter(({ document }) => document !== null);
    return (
      !isTitled(title) && [...names.ones, ...names.documents, ...definite, ...found.uncited].some(within)
    );
  });
  const cited = new Set(citations.map(({ document }) => document));
  const symbols = found.symbols.filter((symbol) => cited.has(symbolSlug(symbol)));
  const proposed = found.proposed.filter(({ id }) => cited.has(id));
  return {
    citations: [...citations, ...titled, ...indefinite].sort(byPlace),
    named,
    setAside: [
      ...filled,
      ...outside(found.uncited),
      ...outside(names.goals),
      ...parts.flatMap(({ one: { start, end }, reason, reference }) =>
        reference ? [] : [{ start, end, reason }],
      ),
    ],
    symbols,
    proposed,
    doubts: [
      ...doubts,
      ...found.doubts,
      ...proposed.map(untitledDoubt),
      ...parts.flatMap(({ unknownClass }) =>
        unknownClass === undefined ? [] : [unregisteredDoubt("class", unknownClass)],
      ),
    ],
  };
}

const entitled = /^[⁰¹²³⁴-⁹]*(?:,? of \d{1,2} \p{Lu}\p{L}+ \d{4})?,? (?:entitled|titled),? [“"]$/u;

/** "Resolution 98/1, entitled “…”": the title cites the same document. */
function documentTitled(
  text: string,
  { start, end }: { start: number; end: number },
  citations: readonly Statement<Cited>[],
  inFootnote: boolean,
): Statement<Cited>[] {
  const before = citations.findLast((citation) => citation.end <= start);
  if (!before?.document || !entitled.test(text.slice(before.end, start))) return [];
  return [citationAt(text, { start, end }, before.document, inFootnote, before.role)];
}

/** Leaves out names that several actors share: a person must say which one is meant. */
function withoutNamesakes(text: string, ones: readonly NamedOne[]): { ones: NamedOne[]; doubts: Doubt[] } {
  const byPlace = new Map<string, NamedOne[]>();
  const placeOf = ({ start, end, register }: NamedOne) => `${start} ${end} ${register}`;
  for (const one of ones)
    if (!one.sharing) byPlace.set(placeOf(one), [...(byPlace.get(placeOf(one)) ?? []), one]);
  const shared = [...byPlace.values()].filter(({ length }) => length > 1);
  const namesakes = new Set(shared.flat());
  const doubts = shared.map((all): Doubt => {
    const words = text.slice(all[0]?.start, all[0]?.end);
    const ids = all.map(({ id }) => `"${id}"`);
    return {
      code: "DRF021",
      message: `"${words}" is a name of several actors: ${ids.join(", ")}`,
      hint: "add the mention with the actor that is meant; if the registers are wrong, remove the name from one actor",
      words,
    };
  });
  return { ones: ones.filter((one) => !namesakes.has(one)), doubts };
}
