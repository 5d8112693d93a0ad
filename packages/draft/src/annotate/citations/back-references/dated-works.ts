import { months, type Organ } from "@open-resolutions/symbols";
import type { Run } from "../../../block.ts";
import type { NamedOne } from "../../mentions.ts";
import { takenWords } from "../../spans.ts";
import { citationAt } from "../citations.ts";
import type { ProposingText } from "../citing-text.ts";
import { proposedDocument, untitledDoubt } from "../proposed-documents.ts";
import { anyMonth } from "./dated-documents.ts";
import { datesOf } from "./dates-together.ts";

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
const eachDate = new RegExp(date, "gu");
/** "(LC)’s " after the name of the Lamp Council. */
const afterName = /(?: \(\p{Lu}{2,12}\))?(?:['’]s?)? $/u;
/** "LC", "WFO LC" */
const acronym = /(?<![\p{L}-])(?:\p{Lu}{2,12} )?\p{Lu}{3,12}$/u;
/** "The decision to light the lamps" is what the body will do; a symbol says itself which document it is. */
const otherwise = /^(?:,? \((?:document )?[A-Z]+[/(]|,? [A-Z]+\/|,? to \p{Ll})/u;
/** How much of a text before and after a work is read, in UTF-16 code units. */
const longestBefore = 60;
const longestAfter = 40;

/**
 * Cites the press statements, communiqués and decisions of a body by their dates: "the Lamp Council’s press statements of
 * 3 May 2044 and 9 July 2044". The first is cited with the name and the noun, each next one by its date. "Its press
 * statement" is that of the Security Council, in its own resolutions.
 *
 * @param texts the paragraphs of a resolution in order, without their footnotes
 * @param nameOfBody the name of an actor that can adopt documents
 */
export function citeDatedWorks(
  texts: readonly NamingText[],
  speaking: Organ,
  nameOfBody: (actor: string) => string | undefined,
): void {
  for (const { text, annotations } of texts) {
    if (!anyMonth.test(text)) continue;
    const taken = takenWords(text, annotations.citations);
    const cite = (run: Run, noun: string, { name }: Owner, day: string) => {
      const record = proposedDocument(`${noun.toLowerCase()} of the ${name} of ${day}`, "document");
      taken.add(run);
      annotations.citations.push(citationAt(text, run, record.id, false));
      annotations.proposed.push(record);
      annotations.doubts.push({ ...untitledDoubt(record), words: text.slice(run.start, run.end) });
    };
    const ownerOf = (at: number, noun: string) =>
      ownerBefore(text, at, noun, { named: annotations.named, speaking, nameOfBody });
    for (const { index, 0: words, 1: noun = "", 2: list = "" } of text.matchAll(datesLast)) {
      const end = index + words.length;
      const owner = ownerOf(index, noun);
      const days = datesOf(list);
      const isClear =
        days.every((day) => /\d{4}$/.test(day)) && !otherwise.test(text.slice(end, end + longestAfter));
      if (!owner || !isClear || taken.overlaps({ start: owner.start, end })) continue;
      for (const [at, one] of [...list.matchAll(eachDate)].entries()) {
        const from = end - list.length + one.index;
        const start = at === 0 ? owner.start : from;
        cite({ start, end: from + one[0].length }, noun, owner, days[at] ?? "");
      }
    }
    for (const { index, 0: words, 1: day = "", 2: noun = "" } of text.matchAll(dateFirst)) {
      const end = index + words.length;
      const owner = /['’]s? $/.test(text.slice(0, index)) ? ownerOf(index, noun) : undefined;
      const isClear = /\d{4}$/.test(day) && !otherwise.test(text.slice(end, end + longestAfter));
      if (!owner || !isClear || taken.overlaps({ start: owner.start, end })) continue;
      cite({ start: owner.start, end }, noun, owner, day.replace(/^0/, ""));
    }
  }
}

/** The body named before a work. */
function ownerBefore(
  text: string,
  at: number,
  noun: string,
  {
    named,
    speaking,
    nameOfBody,
  }: { named: readonly NamedOne[]; speaking: Organ; nameOfBody: (actor: string) => string | undefined },
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
