import { parseParagraphId } from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";
import type { Run } from "../../../block.ts";
import { datePattern } from "../../../masthead/dates.ts";
import { nounOf } from "../../name-nouns.ts";
import { overlapping, type Statement, takenWords } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";
import type { ProposingText } from "../citing-text.ts";
import { isNextReport } from "../descriptions/described-documents.ts";
import { isIdentified } from "../descriptions/identified-descriptions.ts";
import { untitledDoubt } from "../proposed-documents.ts";
import { haveOtherAuthors } from "./authored-dates.ts";
import { datedNouns, keysOfDates } from "./dated-documents.ts";
import { announces, keysOfHead, keysOfWork, nouns, pointersIn } from "./pointers.ts";

/** Documents by the nouns, and the nouns and dates, with which a resolution has cited them. */
type Antecedents = Map<string, Set<string>>;

/** A text, and the paragraph in which it is: its id names the section. */
interface PlacedText extends ProposingText {
  paragraph: Pick<AuthoredParagraph, "id">;
}

/** What the texts before say, and what the text itself has said. */
interface Known {
  before: Antecedents;
  /** The section of the resolution: "the report of the Keeper" is the one that its own section cites. */
  section: Antecedents;
  /** The paragraph before. */
  last: Antecedents;
  /** This paragraph. */
  here: Antecedents;
  /** The documents of one noun that one paragraph before has cited together, the last ones. */
  together: Antecedents;
  /** The titles of the documents that only a description by noun and date identifies, by their ids. */
  titles: Map<string, string>;
  /** Whether a text before speaks of a document by a noun that it does not identify. */
  isAnnounced: (noun: string) => boolean;
  /** Whether the paragraph before does. */
  isAnnouncedLast: (noun: string) => boolean;
}

/**
 * "This protocol", "the same resolution", "the report of the above-mentioned Group" and "the 9 July 2044 advisory opinion"
 * are the document that was cited before by that noun, or by that noun and date. A description by noun and date that
 * nothing before explains is cited as a document of its own, and a doubt. All is added to the annotations of the texts.
 *
 * @param texts the paragraphs of a resolution in order, without their footnotes
 */
export function referBack(texts: readonly PlacedText[]): void {
  const before: Antecedents = new Map();
  let section: Antecedents = before;
  let place: string | undefined;
  const together: Antecedents = new Map();
  const titles = new Map<string, string>();
  let last: Antecedents = new Map();
  for (const [index, text] of texts.entries()) {
    const here: Antecedents = new Map();
    const division = parseParagraphId(text.paragraph.id)?.divisions[0];
    if (division !== place) section = division === undefined ? before : new Map();
    place = division;
    const isAnnounced = (noun: string) => texts.slice(0, index).some((one) => announces(one.text, noun));
    const isAnnouncedLast = (noun: string) => announces(texts[index - 1]?.text ?? "", noun);
    text.annotations.citations.push(
      ...backReferences(text, {
        before,
        section,
        last,
        here,
        together,
        titles,
        isAnnounced,
        isAnnouncedLast,
      }),
    );
    for (const [key, documents] of here)
      if ((severalWorks.test(key) && documents.size > 1) || isGroup(documents)) together.set(key, documents);
    last = here;
  }
}

/** The citations of one text. What it cites itself is added to what was cited before, and to `here`. */
function backReferences(
  { text, annotations }: ProposingText,
  { before, section, last, here, together, titles, isAnnounced, isAnnouncedLast }: Known,
): Statement<Cited>[] {
  const { citations } = annotations;
  const taken = takenWords(
    text,
    citations.filter(({ document, role }) => document !== null || role === "self"),
  );
  const sorted = citations.toSorted((a, b) => a.end - b.end);
  const near = overlapping(citations);
  const latest = new Map<string, string | undefined>();
  const pointed = new Map<string, string>();
  const found: Statement<Cited>[] = [];
  let next = 0;
  let several: { keys: readonly string[]; last: Run } | undefined;
  const learn = (key: string, document: string) => {
    latest.set(key, document);
    for (const known of new Set([before, section, here]))
      known.set(key, (known.get(key) ?? new Set()).add(document));
  };
  const learnUntil = (place: number) => {
    for (let one = sorted[next]; one && one.end <= place; one = sorted[next]) {
      const earlier = sorted[next - 1];
      next += 1;
      if (one.document === null || one.role === "self") continue;
      // The second part of a joint symbol is the same document: "A/98/12-S/2044/77".
      if (earlier && earlier.document !== null && text.slice(earlier.end, one.start) === "-") continue;
      // "The Lamp Agreement of 3 May 2044 (S/2044/77)" is cited by its title.
      if (earlier && earlier.document !== null && isSymbolOf(text, earlier, one)) continue;
      const keys = keysOf(text, one);
      // "Resolution 98/1, as amended by paragraph 2 of resolution 98/3 … that resolution" is not the one that amends.
      if (amending.test(text.slice(Math.max(0, one.start - longestGap), one.start))) {
        before.set("resolution", (before.get("resolution") ?? new Set()).add(one.document));
        latest.set("resolution", undefined);
        continue;
      }
      // "The reports of the Keeper on lamps and on buoys": the second is one of the reports as well.
      if (several && isNextReport(text, several.last, one)) keys.push(...several.keys);
      for (const key of keys) learn(key, one.document);
      const ofSeveral = keys.filter((key) => severalWorks.test(key));
      if (ofSeveral.length > 0) several = { keys: ofSeveral, last: one };
      // "That resolution" after a list may be any of it.
      if (earlier && listGlue.test(text.slice(earlier.end, one.start))) latest.set("resolution", undefined);
    }
  };
  for (const pointer of pointersIn(text)) {
    learnUntil(pointer.start);
    if (taken.overlaps(pointer)) continue;
    const { start, end, key, reach, dated } = pointer;
    const candidates = section.get(key) ?? before.get(key);
    if (reach === "once together") {
      const group = together.get(key);
      // A report that was cited alone may be one of them.
      const alone = before.get(key.replace("s of ", " of ")) ?? [];
      if (group === undefined || candidates?.size !== group.size) continue;
      if (![...alone].every((each) => group.has(each))) continue;
      taken.add(pointer);
      for (const each of group) found.push(citationAt(text, { start, end }, each, false));
      continue;
    }
    if (reach === "together" || reach === "near together" || reach === "here together") {
      const near = here.get(key) ?? (reach === "here together" ? undefined : last.get(key));
      const group = reach === "together" && !isGroup(near) ? together.get(key) : near;
      // "Those resolutions" may be many; "the Agreements" are all of them, when the text has cited no other.
      const isMeant = reach === "here together" ? (group?.size ?? 0) > 1 : isGroup(group);
      if (!group || !isMeant || (reach === "together" && candidates?.size !== group.size)) continue;
      taken.add(pointer);
      for (const each of group) found.push(citationAt(text, { start, end }, each, false));
      continue;
    }
    const isOfLatest = latest.has(key) && (key !== "resolution" || pointsToLatest(text, pointer));
    const document = {
      all: () => only(candidates),
      near: () => (isOfLatest ? latest.get(key) : only(here.get(key) ?? last.get(key))),
      above: () =>
        isOfLatest
          ? latest.get(key)
          : (only(here.get(key) ?? last.get(key)) ?? (isAnnounced(key) ? undefined : only(candidates))),
      here: () => only(here.get(key)),
      lately: () => only(here.get(key) ?? (isAnnouncedLast(key) ? undefined : last.get(key))),
      place: () => only(here.get(key) ?? last.get(key) ?? candidates),
      again: () => pointed.get(key),
    }[reach]();
    // "The letter from the Keeper of 3 May 2044" is not that of the Harbour Master of the same day.
    const isOther =
      document !== undefined && haveOtherAuthors(dated?.proposed?.title ?? "", titles.get(document) ?? "");
    if (document !== undefined && !isOther) {
      const run = { start: startOfTitle(text, pointer, titles.get(document)), end };
      taken.add(run);
      if (reach === "near" || reach === "above") pointed.set(key, document);
      // "The report of the Keeper, together with the annex to the report"
      const work = workOf.exec(key)?.[1];
      if (work !== undefined) here.set(work, (here.get(work) ?? new Set()).add(document));
      // "The advice in the report" may be followed by a paragraph about the findings in the report.
      if (reach === "lately") here.set(key, new Set([document]));
      found.push(citationAt(text, run, document, false));
    } else if (dated?.proposed && (isOther || candidates === undefined)) {
      const { proposed, whole: run } = dated;
      if (isIdentified(text, run, near) || taken.overlaps(run)) continue;
      taken.add(run);
      annotations.proposed.push(proposed);
      titles.set(proposed.id, proposed.title ?? "");
      annotations.doubts.push(untitledDoubt(proposed));
      found.push(citationAt(text, run, proposed.id, false));
      for (const each of keysOf(text, { ...run, document: proposed.id })) learn(each, proposed.id);
    }
  }
  learnUntil(text.length);
  return found;
}

/** Where words that point back begin: "the lamp agreement of 3 May 2044" is cited whole where it was cited so before. */
function startOfTitle(text: string, { start, end }: Run, title = ""): number {
  const whole = end - title.length;
  return whole < start && whole >= 0 && text.slice(whole, end) === title ? whole : start;
}

/** "That resolution" after several may be any of them; "paragraph 5 of that resolution" and "the same resolution" is the last. */
function pointsToLatest(text: string, { start, end }: Run): boolean {
  return (
    text.slice(start, end).startsWith("same ") ||
    /\bparagraphs? [^,;]{1,30} of that $/.test(text.slice(Math.max(0, start - 60), start))
  );
}

const amending =
  /\bas (?:modified|amended|extended|renewed|updated) by paragraphs? [^;()]{1,60} of (?:its )?resolution $/;
const longestGap = 120;
/** The noun of a work in the key of the work and its author. */
const workOf = /^(report|study|note|letter|decision) of /;
/** The keys of several works of one author. */
const severalWorks = /^(?:reports|notes) of /;
const listGlue = /^[⁰¹²³⁴-⁹]*(?:,? of \d{1,2} \p{Lu}\p{L}+ \d{4})?(?:, | and |, and )$/u;
const firstNoun = new RegExp(`\\b(?:${nouns}|decision)(?=s?\\b)`, "i");
/** The longest list of symbols in brackets that one noun begins, in UTF-16 code units. */
const longestList = 400;
/** "Reports of 3 May 2044 (A/98/12), 9 May 2044 (A/98/14) and 9 July 2044 (A/98/19)": each date goes with its symbol. */
const lastNoun = new RegExp(
  `^[^]*\\b(?<!\\bwith the )((?:${nouns}|decision)s?\\b[^;(]*(?:\\([^()]{1,40}\\)(?:, | and |, and )(?:(?:of|dated) )?${datePattern} )*)\\($`,
  "iu",
);
/** `a-res-98-3`, `harbour-commission-decision-7-2044` */
const numbered = /-(res|dec)(?:olution|ision)?-/;
const numberFirst = /^(?:\d|[A-Z]+\/RES\.|\p{Lu}[^,;]{2,120} (?:resolution|decision) \d)/u;

/** Whether a symbol in brackets is that of the title before it. */
function isSymbolOf(text: string, title: Run, { start, end }: Run): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(title.start, title.end)) &&
    /^(?:,? (?:signed|of|between|concluded|reached|adopted)\b[^;()]{0,200})? \($/.test(
      text.slice(title.end, start),
    ) &&
    /^[A-Z]+\//.test(text.slice(start, end))
  );
}

/** The nouns, and the nouns and dates, by which a citation can be meant later. */
function keysOf(text: string, { start, end, document }: Run & { document: string | null }): string[] {
  const words = text.slice(start, end);
  const number = /^(\d{3,4}) \(\d{4}\)$/.exec(words)?.[1];
  const kind = numbered.exec(document ?? "")?.[1];
  if (numberFirst.test(words) && kind !== undefined)
    return [
      kind === "res" ? "resolution" : "decision",
      ...(number === undefined ? [] : [`number ${number}`]),
    ];
  if (onlyDate.test(words)) return keysOfNextDate(text, start, words);
  if (/^(?:\d+ ?[/(]|\d+ [A-Z]\b|\(|\d+$)/.test(words)) return [];
  if (/^[A-Z]+\//.test(words)) return keysOfBracket(text, start);
  const title = /^\p{Lu}/u.test(words) ? nounOf(words)?.noun : undefined;
  const noun = (title ?? firstNoun.exec(words)?.[0] ?? "").toLowerCase();
  return [
    ...new Set([noun, "document", ...keysOfDates(noun, words), ...keysOfWork(words), ...keysOfHead(words)]),
  ];
}

const onlyDate = new RegExp(`^${datePattern}$`, "u");
const datesBefore = new RegExp(
  `(${datedNouns})s (?:of|dated) (?:${datePattern}(?:, and |, | and )){1,19}$`,
  "iu",
);

/** "The communiqués of 3 May 2044 and 9 May 2044": the second is a communiqué as well. */
function keysOfNextDate(text: string, start: number, date: string): string[] {
  const noun = datesBefore.exec(text.slice(Math.max(0, start - longestList), start))?.[1];
  return noun === undefined ? [] : keysOfDates(noun.toLowerCase(), date);
}

/** "The report of 3 May 2044, and the reply of the Crew of 9 May 2044 (A/98/12)" */
const anotherThing = new RegExp(`${datePattern}, and (?:(?:of|to) )?(?:the|its|his|her) `, "u");

/** "The report of the Keeper of 3 May 2044 (A/98/12)": the words before the bracket describe the document. */
export function keysOfBracket(text: string, start: number): string[] {
  const words = lastNoun.exec(text.slice(Math.max(0, start - longestList), start))?.[1] ?? "";
  const noun = firstNoun.exec(words)?.[0].toLowerCase();
  if (noun === undefined) return [];
  const own = words.slice(words.lastIndexOf(")") + 1);
  if (anotherThing.test(own)) return [];
  return [noun, ...keysOfDates(noun, own), ...keysOfWork(words)];
}

/** Whether documents are few enough to be meant together. */
function isGroup(documents: ReadonlySet<string> | undefined): documents is ReadonlySet<string> {
  return documents !== undefined && (documents.size === 2 || documents.size === 3);
}

/** The only document of a set. */
function only(documents: ReadonlySet<string> | undefined): string | undefined {
  return documents?.size === 1 ? [...documents][0] : undefined;
}
