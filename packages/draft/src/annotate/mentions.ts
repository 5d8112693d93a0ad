import { isStateKind } from "@open-resolutions/core";
import type { AuthoredMention } from "@open-resolutions/schemas";
import type { Run } from "../block.ts";
import { isAcronymOf } from "./names/acronyms.ts";
import type { Statement } from "./spans.ts";

/** What a mention says beside its words. */
export type Mentioned = Pick<AuthoredMention, "aspect" | "role" | "method"> &
  ({ actor: string } | { capability: string });

/** Those whose names share words: from the first word to the last, and who they are, in the order of the text. */
export interface Sharing extends Run {
  actors: readonly string[];
}

/** A run of a text that names an actor or a capability of the registers. */
export interface NamedOne {
  start: number;
  end: number;
  register: "actor" | "capability";
  id: string;
  /** The kind of its record. */
  kind: string;
  /** The part of a State that the words name. */
  aspect?: AuthoredMention["aspect"];
  /** Those with whom it shares words. */
  sharing?: Sharing;
}

/** Where an act that asks somebody is, and whom it asks. */
export interface DirectiveAct {
  start: number;
  end: number;
  addressees: readonly string[];
  /** Whether some of those whom it asks may be missing, because the words are not understood. */
  isInDoubt: boolean;
}

/** The names of a text as mentions, each with the role that the words around it give. */
export function mentionsOf(
  text: string,
  names: readonly NamedOne[],
  directives: readonly DirectiveAct[],
): Statement<Mentioned>[] {
  let last: { one: NamedOne; role: Mentioned["role"] } | undefined;
  return names.map((one) => {
    const { start, end, register, id, aspect } = one;
    // An acronym in brackets has the role of the name before it.
    const role =
      last && isAcronymOf(text, one, last.one)
        ? last.role
        : roleOf(text, { ...one, ...one.sharing }, directives);
    last = { one, role };
    return {
      start,
      end,
      ...(register === "actor" ? { actor: id } : { capability: id }),
      ...(aspect !== undefined && { aspect }),
      role,
      method: "rule",
    };
  });
}

const helped =
  /(?:assist(?:ing|s)?|assistance to|support(?:ing)? (?:to|for)|to help|helping|faced by|benefit of|capacit(?:y|ies) of|protection of|support|strengthen(?:ing)? the|development of|enhance the capacity of|needs of)(?: (?:the|its|all|those|relevant|concerned))? $/;
const provided =
  /(?:provided|made available|facilitated|offered|developed|published|submitted|prepared) by (?:the )?$/;
const asked = /(?:importance of|potential for|need for) (?:the )?$/;
const together =
  /\b(?:cooperation|collaboration|coordination|partnership|arrangement|agreement|synergies|efforts|joint|understanding)\b[^;]{0,200}$/;

/** Words inside a list of names: no preposition and no verb that would end it. */
const inList = "(?:(?!\\b(?:by|to|with|that|which|who|in|on|at|is|are|was|were|has|have)\\b)[^;]){0,160}";
/** "between the United Nations and", "cooperate fully with": what they have or do together. A border divides. */
const between = new RegExp(
  `(?:(?<!\\b(?:borders?|boundar(?:y|ies)|line|zone|area|conflicts?|hostilities|fighting|war|clashes|tensions?|disputes?|distinguish(?:es|ing)?|distinction|differences?|gaps?|link|alternat(?:es?|ing))(?: [a-z,' ]{1,60})? )\\b[Bb]etween (?:and among )?|\\b(?:cooperat|coordinat|collaborat)(?:e|es|ing)(?: and [a-z]+)?(?: [a-z]+ly)? with )${inList}$`,
);
/** "jointly hosted by", "organized by WLO and" */
const jointly = new RegExp(
  `\\b(?:(?:[Jj]ointly|[Tt]ogether) [a-z]+|(?:co-[a-z]+|hosted|organi[sz]ed|convened|launched|signed|concluded|led)(?: jointly)?) by (${inList})$`,
);
/** The next name of a list. */
const joinsNext = /^(?: \([^()]{1,40}\))?,? and (?:the )?\p{Lu}/u;

/** Whether the words around a name say that it works with another one. */
function isPartner(before: string, after: string): boolean {
  if (together.test(before) || between.test(before)) return true;
  const others = jointly.exec(before)?.[1];
  return (
    others !== undefined &&
    !/, and /.test(others) &&
    (joinsNext.test(after) || /\band (?:the )?$/.test(others))
  );
}

/** The first role that fits, as docs/annotation.md lists them. */
function roleOf(
  text: string,
  { start, end, register, id, kind, aspect }: NamedOne,
  directives: readonly DirectiveAct[],
): Mentioned["role"] {
  if (register === "capability") return "instrument";
  if (kind === "adversary-class") return "adversary";
  const before = text.slice(Math.max(0, start - 240), start);
  const after = text.slice(end, end + 60);
  const directive = directives.findLast((act) => act.end <= start);
  if (directive && isAskedBy(directive, id, text.slice(directive.end, start), after)) return "addressee";
  if (asked.test(before) && /^ (?:making|taking|using|implementing|enhancing|strengthening)/.test(after))
    return "addressee";
  if (provided.test(before)) return "provider";
  if (helped.test(before)) return "beneficiary";
  // A Government acts; a State alone is most often the place.
  if (
    (isStateKind(kind) && aspect === undefined) ||
    /\b(?:located|held|seat) (?:in|at) [^;]{0,40}$/.test(before)
  )
    return "place";
  return kind !== "region" && isPartner(before, after) ? "partner" : "subject";
}

/** Words after which somebody is named who need not be asked: "with the support of", "other than", "in". */
const aside =
  /\b(?:with|through|throughout|by|from|of|on|for|at|under|within|than|that|which|who|whose|in(?! particular\b))\b/;

const determiners = /^ (?:(?:the|all|both|those|other|relevant|two|three|four|five) ){0,3}$/;

/**
 * Whether an act asks somebody where it names him, and does not only name him in what is to be done. "Appeals to X to count
 * lamps" has the "to" of its verb first. Where an act is in doubt, its first words name somebody who is asked.
 *
 * @param sinceAct the words between the act and the name
 * @param after the words after the name
 */
function isAskedBy(
  { addressees, isInDoubt }: DirectiveAct,
  id: string,
  sinceAct: string,
  after: string,
): boolean {
  const before = sinceAct.replace(/^,? ?to\b/, "");
  if (/\bto\b(?! the\b)|\bbetween\b|\bcooperation\b|;/.test(before)) return false;
  // "Urges States parties to count lamps": the act may have them by the treaty that is meant.
  const isFirst = determiners.test(before) && /^ to [a-z]/.test(after);
  return isFirst || addressees.includes(id) || (isInDoubt && !aside.test(before));
}
