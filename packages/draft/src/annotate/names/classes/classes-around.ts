import type { Run } from "../../../block.ts";
import type { NamedOne } from "../../mentions.ts";
import { someMembers } from "./limited-classes.ts";

/** A class that is named around the name of a body or of a larger class, with its record when a register has one. */
interface ClassAround extends Run {
  actor: string | undefined;
}

interface ClassNames {
  actorNamed: (words: string) => string | undefined;
  /** The class of the members of a body, by the id of the body. */
  membersOfBody: (actor: string) => string | undefined;
}

const membersBefore =
  /(?<![\p{L}-])(?:(?:States )?[Mm]embers|[Oo]bservers)(?: and (?:members|observers))? of (the )?$/u;
/** The members of a group of experts or friends are the group. */
const withMembers =
  /^(?:organization|organ|subsidiary-organ|specialized-agency|conference|regional-commission|programme|treaty-body)$/;
/** "Members of UNLOP" needs no article. */
const acronym = /^[\p{Lu}-]{3,}$/u;
const bodiesBefore =
  /(?<![\p{L}-])([\p{L}-]{1,30},? )?(agencies|bodies|departments|entities|institutions|mechanisms|officials|organs) of the $/u;
/** Words before a class that do not limit it. */
const open =
  /^(?:the|all|other|relevant|appropriate|competent|existing|concerned|interested|and|or|as|by|for|from|in|of|on|to|with|within|among|between|through|including|\p{L}+,) $/u;
const contributing = /(?<![\p{L}-])contributing $/u;
/** What some of a class do or have done: "Member States that contribute personnel". */
const thatDo =
  /^ (?:that|which|who|whose \p{Ll}+) (?:(?:have|has|had|are|were|do|did)(?! not\b| (?:yet|able|interested|willing|in a position|concerned|also)\b)(?: \p{Ll}+){1,3}|(?:contribute|deploy|donate|export|host|import|maintain|operate|participate|possess|produce|provide|receive|use|wish)d?)\b/u;
/** "The lamps of States that are lit": the clause may belong to the lamps. */
const mayBeOfOther = /(?<!\p{L})(?:by|of) (?:the )?$/u;
/** "States in the Amber Bay region" */
const inRegion = /^ in the (?:\p{Lu}\p{L}+ ){1,4}(?:sub)?region\b/u;
/** The longest words before a name that make it a class, in UTF-16 code units. */
const longest = 80;

/**
 * The class of which a name is only a part, because words around it make it another: "members of the Lamp Committee",
 * "bodies of the United Nations", "Member States that contribute lamps".
 */
export function classAround(
  text: string,
  { start, end, id, kind, register, aspect, sharing }: NamedOne,
  { actorNamed, membersOfBody }: ClassNames,
): ClassAround | undefined {
  if (register !== "actor" || aspect !== undefined || sharing) return undefined;
  const before = text.slice(Math.max(0, start - longest), start);
  if (kind === "state-class") {
    const [limitBefore] = contributing.exec(before) ?? [];
    if (limitBefore !== undefined) {
      const own = start - limitBefore.length;
      return { start: own, end, actor: actorNamed(text.slice(own, end)) };
    }
    const after = text.slice(end, end + longest);
    const clause = mayBeOfOther.test(before) ? null : thatDo.exec(after);
    const [limit] = clause ?? inRegion.exec(after) ?? [];
    return limit === undefined ? undefined : { start, end: end + limit.length, actor: undefined };
  }
  const [members, article] = membersBefore.exec(before) ?? [];
  if (
    members !== undefined &&
    withMembers.test(kind) &&
    (article !== undefined || acronym.test(text.slice(start, end)))
  ) {
    const [some = ""] = someMembers.exec(before.slice(0, -members.length)) ?? [];
    const areAll = some === "" && /^(?:States )?[Mm]embers of/.test(members);
    return {
      start: start - members.length - some.length,
      end,
      actor: areAll ? membersOfBody(id) : undefined,
    };
  }
  const [bodies, limit = "", noun = ""] = /^united-nations(?:-system)?$/.test(id)
    ? (bodiesBefore.exec(before) ?? [])
    : [];
  if (bodies === undefined) return undefined;
  const isOpen = limit === "" || open.test(limit);
  return {
    start: start - bodies.length + (isOpen ? limit.length : 0),
    end,
    actor: isOpen ? actorNamed(`United Nations ${noun}`) : undefined,
  };
}
