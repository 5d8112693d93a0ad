import { months, type Organ, organs } from "@open-resolutions/symbols";
import type { Run } from "../../../block.ts";
import type { NamedOne } from "../../mentions.ts";
import { takenWords } from "../../spans.ts";
import { citationAt } from "../citations.ts";
import type { ProposingText } from "../citing-text.ts";
import { proposedDocument, untitledDoubt } from "../proposed-documents.ts";
import { haveOtherAuthors } from "./authored-dates.ts";
import { keysOfBracket } from "./back-references.ts";
import { anyMonth } from "./dated-documents.ts";
import { datesOf } from "./dates-together.ts";
import { worksOfAuthors } from "./works-of-authors.ts";

type NamingText = ProposingText & { annotations: { named: readonly NamedOne[] } };

/** The body whose work it is: where its name begins, and what its records call it. */
interface Owner {
  start: number;
  name: string;
}

const work = "[Pp]ress [Ss]tatement|[Cc]ommuniqu[eé]|[Dd]ecision";
const date = `(?:0?[1-9]|[12]\\d|3[01]) (?:${months.join("|")})(?: \\d{4})?`;
/** "Communiqués of 3 May, 9 July 2044, and 9 March 2045" */
const datesLast = new RegExp(
  `(?<![\\p{L}-])(${work})s? (?:of|dated) ((?:${date}(?:, and |, | and )){0,19}${date})(?![\\p{L}\\d])`,
  "gu",
);
/** "3 May 2044 decision" */
const dateFirst = new RegExp(`(?<![\\p{L}\\d-])(${date}) (${work})(?![\\p{L}-])`, "gu");
const month = `(?:${months.join("|")}) \\d{4}`;
const onlyMonth = new RegExp(`^${month}$`);
const eachDate = new RegExp(`${date}|${month}`, "gu");
/** "The communiqués of the Lamp Council": where the words before the body begin. */
const beforeBody = new RegExp(
  `(?<=(?:^|(?<![\\p{L}-])(?:[Tt]he|its|and|subsequent|recent|unanimous)) )(${work})(s?)(?:,? (?:adopted|issued|made|taken))? (?:of|by) the $`,
  "u",
);
/** "(LC) of 3 May 2044 and 9 July 2044", ", adopted in Fogtown in May 2044", "held in May 2044" after it. */
const afterBody = new RegExp(
  `^(?: \\(\\p{Lu}{2,12}\\))?(?: (of|dated)|,? (?:held|adopted|issued|made|taken)(?: (?:in|at) \\p{Lu}[\\p{L}’-]*(?: \\p{Lu}[\\p{L}’-]*){0,2},?)? (?:on|in)| (?:on|in)) ((?:${date}(?:, and |, | and )){0,19}(?:${date}|${month}))(?![\\p{L}\\d])`,
  "u",
);
/** "(LC)’s " after the name of the Lamp Council. */
const afterName = /(?: \(\p{Lu}{2,12}\))?(?:['’]s?)? $/u;
/** "LC", "WFO LC" */
const acronym = /(?<![\p{L}-])(?:\p{Lu}{2,12} )?\p{Lu}{3,12}$/u;
/** A symbol says itself which document it is. */
const withSymbol = /^,? (?:\((?:document )?[A-Z]+[/(]|[A-Z]+\/)/u;
/** "The decision to light the lamps" is what the body will do. */
const toDo = /^,? to \p{Ll}/u;
/** How much of a text before and after a work is read, in UTF-16 code units. */
const longestBefore = 60;
const longestAfter = 40;
/** The longest list of dates after a body. */
const longestList = 240;

/** Works that a text describes by their body and their dates. */
interface DatedWorks {
  noun: string;
  /** The title of one of them without its date. */
  head: string;
  /** Where each of them is cited, and its date. */
  works: readonly (Run & { day: string })[];
}

interface Bodies {
  named: readonly NamedOne[];
  speaking: Organ;
  nameOfBody: (actor: string) => string | undefined;
}

/**
 * Cites the press statements, communiqués and decisions of a body by their dates: "the Lamp Council’s press statements of
 * 3 May 2044 and 9 July 2044", "the communiqué of the Lamp Council of 3 May 2044". The first is cited with the name and the
 * noun, each next one by its date. "Its press statement" is that of the Security Council, in its own resolutions.
 *
 * @param texts the paragraphs of a resolution in order, without their footnotes
 * @param nameOfBody the name of an actor that can adopt documents
 */
export function citeDatedWorks(
  texts: readonly NamingText[],
  speaking: Organ,
  nameOfBody: (actor: string) => string | undefined,
): void {
  const numbered = documentsOfDates(texts);
  for (const { text, annotations } of texts) {
    if (!anyMonth.test(text)) continue;
    const taken = takenWords(text, annotations.citations);
    const bodies = { named: annotations.named, speaking, nameOfBody };
    for (const { noun, head, works } of [
      ...datesAfterWork(text, bodies),
      ...datesBeforeWork(text, bodies),
      ...datesAfterBody(text, bodies),
      ...datesAfterAuthor(text, speaking),
    ]) {
      if (!works.every(({ day }) => /\d{4}$/.test(day)) || works.some((run) => taken.overlaps(run))) continue;
      for (const { day, ...run } of works) {
        const record = proposedDocument(`${head} ${day}`, noun === "report" ? "report" : "document");
        taken.add(run);
        const known = numbered.get(`${noun} ${day}`);
        const isKnown = known !== undefined && !haveOtherAuthors(head, known.description);
        annotations.citations.push(citationAt(text, run, isKnown ? known.document : record.id, false));
        if (isKnown) continue;
        annotations.proposed.push(record);
        annotations.doubts.push({ ...untitledDoubt(record), words: text.slice(run.start, run.end) });
      }
    }
  }
}

/** "The Lamp Council’s communiqués of 3 May 2044 and 9 July 2044" */
function datesAfterWork(text: string, bodies: Bodies): DatedWorks[] {
  return [...text.matchAll(datesLast)].flatMap(({ index, 0: words, 1: noun = "", 2: list = "" }) => {
    const end = index + words.length;
    const owner = ownerBefore(text, index, noun, bodies);
    const after = text.slice(end, end + longestAfter);
    if (!owner || withSymbol.test(after) || toDo.test(after)) return [];
    return [{ ...ofBody(noun, owner.name), works: worksOf(list, { start: owner.start, end }) }];
  });
}

/** "The Lamp Council’s 3 May 2044 decision" */
function datesBeforeWork(text: string, bodies: Bodies): DatedWorks[] {
  return [...text.matchAll(dateFirst)].flatMap(({ index, 0: words, 1: day = "", 2: noun = "" }) => {
    const end = index + words.length;
    const owner = /['’]s? $/.test(text.slice(0, index)) ? ownerBefore(text, index, noun, bodies) : undefined;
    const after = text.slice(end, end + longestAfter);
    if (!owner || withSymbol.test(after) || toDo.test(after)) return [];
    return [
      { ...ofBody(noun, owner.name), works: [{ start: owner.start, end, day: day.replace(/^0/, "") }] },
    ];
  });
}

/** "The communiqués of the Lamp Council of 3 May 2044 and 9 July 2044", "the decision of the Lamp Council, adopted in May 2044" */
function datesAfterBody(text: string, { named, nameOfBody }: Bodies): DatedWorks[] {
  return named.flatMap(({ register, id, start, end: name }) => {
    const lead =
      register === "actor" ? beforeBody.exec(text.slice(Math.max(0, start - longestBefore), start)) : null;
    const [, noun, several] = lead ?? [];
    const body = noun === undefined || (/^d/i.test(noun) && id in organs) ? undefined : nameOfBody(id);
    if (!lead || noun === undefined || body === undefined) return [];
    const found = afterBody.exec(text.slice(name, name + longestList));
    const [whole = "", isOf, list = ""] = found ?? [];
    const end = name + whole.length;
    const after = text.slice(end, end + longestAfter);
    // "The decisions of the Lamp Council held in May 2044" are many.
    if (
      !found ||
      (several === "s" && onlyMonth.test(list)) ||
      withSymbol.test(after) ||
      (isOf === undefined && toDo.test(after))
    )
      return [];
    return [{ ...ofBody(noun, body), works: worksOf(list, { start: start - lead[0].length, end }) }];
  });
}

/** "The letters of the Keeper to the Harbour Master of 3 May 2044 and 9 July 2044" */
function datesAfterAuthor(text: string, speaking: Organ): DatedWorks[] {
  return worksOfAuthors(text, speaking).flatMap(({ noun, head, list, ...run }) =>
    withSymbol.test(text.slice(run.end, run.end + longestAfter))
      ? []
      : [{ noun, head, works: worksOf(list, run) }],
  );
}

/** A document that a resolution cites by its symbol, and the description before it: "report of the Keeper of 3 May 2044 (". */
interface Numbered {
  document: string;
  description: string;
}

/** The documents that a resolution cites by a symbol after their noun and date, when only one has that noun and date. */
function documentsOfDates(texts: readonly NamingText[]): Map<string, Numbered> {
  const found = new Map<string, Numbered[]>();
  for (const { text, annotations } of texts)
    for (const { start, end, document } of annotations.citations) {
      if (document === null || !/^[A-Z]+\//.test(text.slice(start, end))) continue;
      const keys = keysOfBracket(text, start);
      const before = text.slice(0, start);
      const description = before.slice(before.toLowerCase().lastIndexOf(keys[0] ?? before));
      for (const key of keys) found.set(key, [...(found.get(key) ?? []), { document, description }]);
    }
  return new Map(
    [...found].flatMap(([key, [first, ...others]]) =>
      first && others.every(({ document }) => document === first.document) ? [[key, first]] : [],
    ),
  );
}

/** "communiqué", "communiqué of the Buoy Agency of" */
function ofBody(noun: string, body: string): Pick<DatedWorks, "noun" | "head"> {
  const lower = noun.toLowerCase();
  return { noun: lower, head: `${lower} of the ${body} of` };
}

/** The works of a list of dates that ends where the whole does. */
function worksOf(list: string, { start, end }: Run): DatedWorks["works"] {
  const days = onlyMonth.test(list) ? [list] : datesOf(list);
  return [...list.matchAll(eachDate)].map(({ index, 0: words }, at) => {
    const from = end - list.length + index;
    return { start: at === 0 ? start : from, end: from + words.length, day: days[at] ?? "" };
  });
}

/** The body named before a work. */
function ownerBefore(
  text: string,
  at: number,
  noun: string,
  { named, speaking, nameOfBody }: Bodies,
): Owner | undefined {
  const before = text.slice(Math.max(0, at - longestBefore), at);
  if (/\b[Ii]ts $/.test(before))
    return speaking === "security-council" && /^press/i.test(noun)
      ? { start: at, name: "Security Council" }
      : undefined;
  const end = at - (afterName.exec(before)?.[0].length ?? 0);
  const [whole] = named
    .filter((one) => one.register === "actor" && one.end === end)
    .sort((a, b) => a.start - b.start);
  if (whole) {
    const name = whole.id === speaking && /^d/i.test(noun) ? undefined : nameOfBody(whole.id);
    return name === undefined ? undefined : { start: whole.start, name };
  }
  const letters = acronym.exec(text.slice(0, end))?.[0];
  return letters === undefined ? undefined : { start: end - letters.length, name: letters };
}
