import type { Run } from "../../../block.ts";
import { matchesOf } from "../../matches-of.ts";

/** The noun and the year of a work that appears every year or in editions: "Outlook 2044", "Goals Report 2044". */
const works = "Update|Overview|Outlook|Survey|Assessment|Barometer|Yearbook|Review";
const edition = new RegExp(
  `(?<=\\p{Lu}[\\p{L}’'-]* )(?:(Reports?)|${works}) (?:19|20)\\d{2}(?:[–/-]\\d{2,4})?(?![\\p{L}\\d])`,
  "gu",
);
const capital = "\\p{Lu}[\\p{L}’'-]*";
const smallWords = "(?:of|on|for|and|in|to|of the|on the|for the|in the|and the)";
const lead = new RegExp(`(?<![\\p{L}\\d-])(?:\\d{4} )?(?:${capital} (?:${smallWords} )?)+$`, "u");
const longestLead = 160;
const topic = new RegExp(`^ on (?:the )?${capital}(?: (?:${smallWords} )?(?:${capital}|\\d+))*`, "u");
const smallWord =
  "(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|to|towards|under|with|within|beyond|through|–|-)";
const subtitle = new RegExp(`^: ${capital}(?:(?: ${smallWord})* (?:${capital}|\\d+))*`, "u");
const longestTail = 240;
/** Not works: "the second Periodic Review 2044". */
const noWork = /\b(?:Periodic|National|Midterm|Mid-term|Peer|Annual|Joint|Strategic) Review /;

interface TitleContext {
  /** The actors that are named after a title as its publisher. */
  actors: readonly Run[];
  /** The verbs of the organ. */
  acts: readonly Run[];
  /** Whether words are the name of an actor, which may be before a title as its publisher. */
  isActor: (name: string) => boolean;
}

/**
 * The titles of works that appear in editions, where a text prints one with its year: "Lamp Outlook 2044", "Lamp Goals
 * Report 2044: Lights for All". A report without a subtitle is read as other titles in capitals are, unless goals are in
 * its title.
 */
export function yearlyTitles(text: string, { actors, acts, isActor }: TitleContext): Run[] {
  return matchesOf(edition, text).flatMap(({ index, 0: words, 1: isReport }) => {
    const before = text.slice(Math.max(0, index - longestLead), index);
    const own = lead.exec(before)?.[0] ?? "";
    const from = startOf(text, index - own.length, index, acts, isActor);
    const after = text.slice(index + words.length, index + words.length + longestTail);
    const tail = words.startsWith("Update") ? topic.exec(after) : subtitle.exec(after);
    const end = endBefore(text, index + words.length, tail?.[0].length ?? 0, actors);
    const title = text.slice(from, end);
    const isOther = isReport !== undefined && tail === null && !/ Goals Report/.test(title);
    if (isOther || from >= index || noWork.test(title)) return [];
    return [{ start: from, end }];
  });
}

/** Where a title begins in a run of capitals: after "and the", "The", a verb of the organ, or its publisher. */
function startOf(
  text: string,
  start: number,
  noun: number,
  acts: readonly Run[],
  isActor: TitleContext["isActor"],
): number {
  const and = text.slice(start, noun).lastIndexOf(" and the ");
  const afterAnd = and === -1 ? start : start + and + " and the ".length;
  const act = acts.find((one) => one.start === afterAnd && one.end < noun - 1);
  const from = act === undefined ? afterAnd : act.end + 1;
  if (text.startsWith("The ", from)) return from + "The ".length;
  const words = text.slice(from, noun - 1);
  const publisher = [...words.matchAll(/ (?=\p{Lu})/gu)].findLast(({ index }) => {
    const name = words.slice(0, index);
    return name !== "United Nations" && isActor(name);
  });
  return publisher === undefined ? from : from + publisher.index + 1;
}

/** The end of a title whose tail may go on with its publisher: "Lights for All by the Lamp Board". */
function endBefore(text: string, end: number, length: number, actors: readonly Run[]): number {
  const publisher = actors.find(
    (one) =>
      one.start > end && one.start < end + length && / (?:by|of)(?: the)? $/.test(text.slice(end, one.start)),
  );
  if (publisher === undefined) return end + length;
  return end + text.slice(end, publisher.start).replace(/ (?:by|of)(?: the)? $/, "").length;
}
