import type { Span } from "./capitalized-runs.ts";

/** The nouns with which a document is entitled. */
const nouns =
  /(?:^| )(?:Conventions?|Covenants?|Protocols?|Treat(?:y|ies)|Agreements?|Declarations?|Agenda|Strateg(?:y|ies)|Frameworks?|Plans?|Charter|Statutes?|Principles|Guidelines|Guidance|Codes?|Compacts?|Consensus|Accords?|Pact|Communiqués?|Constitution|Reports?|Resolutions?|Decisions?|Statements?|Memorandum|Outcome|Roadmap|Rules|Regulations?|Recommendations?|Laws?|Acts?|Documents?|Programmes? of Action|Programmes? for Action|Platform for Action|Framework for Action|Pathway|Commitments?|Understandings?)$/;
/** What ends the part of a title that has its noun. */
const afterHead = /^(.*?)(?: (?:of|for)(?: the)? | and the |$)/s;
/** "Council of Bells Convention": the noun comes after the name of the body, without an article. */
const atEnd = / of (?!the )(?:(?!of )\S+ )+(\S+)$/;
/** What joins the words of a title that begins so: "Convention on the Law of the Harbours". */
const afterNoun =
  /^ (?:on|against|concerning|regarding|relating to|relative to|for|to)(?: (?:the|all|its))* $/;
/** What joins them once the title has gone on: "Convention on Fog in Times of Rain". */
const afterMore =
  /^ (?:(?:on|to|in|against|with|from|of|for|during|through|among|between)(?: (?:the|its|their|all))*|and|or) $/;

/** Whether a name is by its noun the title of a document: "Harbour Convention", "Declaration of Fog". */
function isTitle(words: string): boolean {
  const whole = words.replace(/\s+/g, " ");
  const head = afterHead.exec(whole)?.[1] ?? whole;
  return (
    nouns.test(head) ||
    nouns.test(atEnd.exec(whole)?.[1] ?? "") ||
    /^(?:\S+ )*(?:Programme|Platform|Plan|Framework) (?:of|for) Action\b/.test(whole)
  );
}

/**
 * The parts of a text that are in titles of documents: those with the noun of one, those inside a citation, and those
 * with which a title goes on. A name that an annotation holds is never only the rest of a title.
 */
export function titleParts<T extends Span>(
  text: string,
  parts: readonly T[],
  isCited: (part: T) => boolean,
  isNamed: (part: T) => boolean,
): Set<T> {
  const titles = new Set<T>();
  let last: { end: number; isLong: boolean } | undefined;
  for (const part of parts) {
    const gap = last && text.slice(last.end, part.start);
    const goesOn =
      gap !== undefined && (afterNoun.test(gap) || (last?.isLong === true && afterMore.test(gap)));
    const begins = !isNamed(part) && isTitle(text.slice(part.start, part.end));
    if (isCited(part) || begins || (goesOn && !isNamed(part))) {
      titles.add(part);
      last = { end: part.end, isLong: goesOn };
    } else last = undefined;
  }
  return titles;
}
