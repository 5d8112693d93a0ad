import { isStateKind } from "@open-resolutions/core";
import type { Run } from "../../../block.ts";
import type { NamedOne } from "../../mentions.ts";
import type { Meant } from "../short-forms/short-forms.ts";

/** Words with which the documents of a State begin, and which do not tell of which State. */
const ofStates =
  /^(?:National|Transition|Transitional|Constitutional|Reform|Penal|Criminal|Civil|Electoral|Mutual|Security)\b/;
const nounsOfStates: ReadonlySet<string> = new Set(
  "Plan Strategy Agenda Pact Charter Code Law Act Declaration Document Framework Roadmap Constitution Vision".split(
    " ",
  ),
);

/** The agreement of a State with the United Nations about a mission. */
const ofForces = /^Status[ -]of[ -]Forces? Agreement$/;
/** "Status of Forces Agreement with the Harbour Mission": the parties are named, and the title is the same without them. */
export const withMission = /^Status[ -]of[ -]Forces? Agreement(?= with | between |$)/;
const isLaw: ReadonlySet<string> = new Set(["Law", "Act"]);
/** "International Humanitarian Law" is no document. */
const fieldOfLaw =
  /\b(?:International|Humanitarian|Rights|Refugee|Maritime|Criminal|Public|Private|Customary|Environmental|Labour|Trade|Space|Civil|Commercial|Constitutional|Administrative|Islamic|Martial|Case|Treaty|Nations|Conflict) Law\b(?! on )/;
const noDocument = /^(?:Law (?:of|and|in|for)|Act)\b|\b(?:Law Enforcement|Rule of Law)\b/;
const determined =
  /(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat)|['’]s?)(?: (?:new|revised|own|draft|first|second|third|\d{4}))? $/u;
/** A State has several of these, and a title does not end with the organ whose resolution it carries out. */
const saysNothing =
  /^(?:National|Security|Reform|Transition(?:al)?)(?: (?:National|Strategic|Action|Development|Plan|Strategy|Framework|Agenda|Roadmap|Document|Declaration)){1,2}(?<!Development Plan|Reform Agenda|Transition Plan|Transitional? Roadmap|Development Strategy)$| (?:Council|Assembly)$/;
/** A title that goes on with another part or in small letters ends at an unknown place. */
const goesOn =
  /^(?:[-‐‑]|,? (?:in|of|on|for|to|through|against|from|under|with|at)(?: the| all| an?)? \p{Lu}|,? (?:and|&) (?:its |their )?\p{Lu}| (?:the|all|their) | \p{Lu}| No\b)/u;
const smallTail = /^ (?:on|for|concerning|regarding|relating to|of|against) (?:the |an? )?\p{Ll}/u;
/** "Memorandum of Understanding with the Harbour Union for the building of piers" ends with the party. */
const withParty = /\bMemorandum of Understanding with the \p{Lu}/u;

/** Whether words with the noun of a law name none: "Law of the Sea", "International Humanitarian Law". */
export function isNoDocument(title: string): boolean {
  return fieldOfLaw.test(title) || noDocument.test(title);
}

/**
 * Whether a title is one of the documents that many States have: a law, a national plan, a "Reform Agenda".
 *
 * @param tells whether the words say which document it is
 */
export function isOfState(title: string, noun: string, tells: boolean): boolean {
  return (
    !isNoDocument(title) &&
    !/^Model\b/.test(title) &&
    !saysNothing.test(title) &&
    / /.test(title) &&
    (isLaw.has(noun) ||
      withParty.test(title) ||
      ofForces.test(title) ||
      (!tells && nounsOfStates.has(noun) && ofStates.test(title)))
  );
}

/** "Harbour Safety and Counter the Spread of Fog Act" begins before "Spread". */
const goesOnBefore = / and \p{Lu}\p{L}* the $/u;

/** Whether a word such as "the" or "its" is before such a title, and the title is whole. */
export function isWholeTitleOfState(text: string, { start, end }: Run): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return determined.test(before) && !goesOnBefore.test(before) && endsThere(text, { start, end });
}

/** Whether a title ends where its capitals end. */
export function endsThere(text: string, { start, end }: Run): boolean {
  const after = text.slice(end, end + 40);
  if (ofForces.test(text.slice(start, end))) return true;
  return !goesOn.test(after) && (withParty.test(text.slice(start, end)) || !smallTail.test(after));
}

/** The State of a document: the one named with it, "Amberland’s National Lamp Plan"; else that of the resolution. */
export function stateOfTitle(
  text: string,
  title: Run,
  named: readonly NamedOne[],
  stateOfResolution: () => string | undefined,
): string | undefined {
  const owner = named.find(
    (one) => one.end < title.start && /^['’]s?(?: \p{Ll}+)? $/u.test(text.slice(one.end, title.start)),
  );
  if (!owner) return stateOfResolution();
  return isStateKind(owner.kind) ? owner.id : undefined;
}

/**
 * The State that a resolution is about: the only one in its title, or the one that it names more often than all others
 * together.
 */
export function stateOf(
  heading: readonly Meant[],
  anywhere: readonly Meant[],
  kindOf: (actor: string) => string,
): string | undefined {
  const states = (all: readonly Meant[]) =>
    all.flatMap(({ register, id }) => (register === "actor" && isStateKind(kindOf(id)) ? [id] : []));
  const [titled, ...others] = new Set(states(heading));
  if (titled !== undefined) return others.length === 0 ? titled : undefined;
  const named = states(anywhere);
  const most = [...new Set(named)].find((id) => named.filter((one) => one === id).length * 2 > named.length);
  return named.length >= fewestPlaces ? most : undefined;
}

const fewestPlaces = 4;
