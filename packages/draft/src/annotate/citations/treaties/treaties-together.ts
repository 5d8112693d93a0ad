import type { Run } from "../../../block.ts";
import { overlapping, type Statement, takenWords } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";
import type { CitingText } from "../citing-text.ts";

/** What the citation of a treaty says, by the noun that means several of them. */
const named: Readonly<Record<string, RegExp>> = {
  conventions: /\b(?:Convention|Covenant)\b/,
  covenants: /\bCovenant\b/,
  treaties: /\b(?:Treaty|Convention|Covenant)\b/,
  instruments: /\b(?:Treaty|Conventions?|Covenant|Protocols?|Agreement)\b/,
};
const nouns = Object.keys(named).join("|");
/** Nothing after the noun says which ones are meant. */
const ends = "(?=$|[,;:.)]|,? (?!(?:of|on|for|that|which|whose|with)\\b)\\p{Ll})";
/** "Those instruments": the treaties of the same clause. */
const near = new RegExp(`\\b([Tt]hose|[Tt]hese|[Bb]oth) (?:(?:two|three|four) )?(${nouns})${ends}`, "gu");
const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };
/** "The three lamp conventions": those that one paragraph before has listed. */
const counted = new RegExp(`\\b[Tt]he (two|three|four) (?:\\p{Ll}+ ){0,4}conventions${ends}`, "gu");
/** Another treaty, which nothing identifies. */
const others =
  /(?<![\p{L}-])(?:instrument|treat(?:y|ies)|convention|covenant|protocol|agreement)s?(?![\p{L}-])/giu;
const ofCities = /^(?:treaties|conventions|protocols) of /i;
/** Most treaties of one clause that are meant together. */
const most = 6;

/**
 * Cites several treaties by one noun: "those instruments" after "the Lamp Convention and the Fog Protocol", where the
 * clause speaks of no other, and "the three lamp conventions", where one paragraph before names three and none names three
 * others.
 *
 * @param texts the paragraphs of a resolution in order, without their footnotes
 */
export function citeTreatiesTogether(texts: readonly CitingText[]): void {
  const listed: ReadonlySet<string>[] = [];
  for (const { text, annotations } of texts) {
    const { citations } = annotations;
    const taken = takenWords(text, citations);
    const cite = (run: Run, documents: ReadonlySet<string>) => {
      taken.add(run);
      for (const each of documents) citations.push(citationAt(text, run, each, false));
    };
    const list = treatiesIn(text, citations, "conventions");
    for (const { index, 0: words, 1: first = "", 2: noun = "" } of text.matchAll(near)) {
      const run = { start: index, end: index + words.length };
      const group = taken.overlaps(run) ? undefined : treatiesOfClause(text, index, citations, noun);
      if (group && (group.size === 2 || !/both/i.test(first))) cite(run, group);
    }
    for (const { index, 0: words, 1: count = "" } of text.matchAll(counted)) {
      const run = { start: index + "the ".length, end: index + words.length };
      const group = groupOf(listed, counts[count] ?? 0);
      if (group && !taken.overlaps(run)) cite(run, group);
    }
    if (list.size > 1) listed.push(list);
  }
}

/** The only group of so many. */
function groupOf(listed: readonly ReadonlySet<string>[], count: number): ReadonlySet<string> | undefined {
  const groups = listed.filter(({ size }) => size === count);
  const [first] = groups;
  return first && groups.every((one) => [...one].every((each) => first.has(each))) ? first : undefined;
}

/** The treaties that citations name by a noun. */
function treatiesIn(text: string, citations: readonly Statement<Cited>[], noun: string): ReadonlySet<string> {
  return new Set(
    citations.flatMap(({ start, end, document }) =>
      document !== null && named[noun]?.test(text.slice(start, end)) ? [document] : [],
    ),
  );
}

/** The treaties of the clause before a place; undefined when the clause has others, or only one. */
function treatiesOfClause(
  text: string,
  place: number,
  citations: readonly Statement<Cited>[],
  noun: string,
): ReadonlySet<string> | undefined {
  const from = text.lastIndexOf(";", place) + 1;
  const inClause = citations.filter(({ start, end }) => start >= from && end <= place);
  const group = treatiesIn(text, inClause, noun);
  if (group.size < 2 || group.size > most) return undefined;
  const near = overlapping(inClause);
  const isOpen = [...text.slice(from, place).matchAll(others)].some(
    ({ index, 0: word }) => near({ start: from + index, end: from + index + word.length }).length === 0,
  );
  // "The Lamp Convention and the Declaration on Fog … those instruments" may be about both.
  const isMixed =
    noun === "instruments" &&
    inClause.some(
      ({ start, end, document }) =>
        document === null || !(group.has(document) || /^(?:\d|[A-Z]+\/)/.test(text.slice(start, end))),
    );
  // "The treaties of Tern Harbour and Gull Harbour": the second has no noun of its own.
  const hasCities = inClause.some(({ start, end }) => ofCities.test(text.slice(start, end)));
  return isOpen || isMixed || hasCities ? undefined : group;
}
