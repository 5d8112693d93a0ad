import { numberOfMeeting } from "../../names/short-forms/short-form-nouns.ts";
import type { Named } from "../tokens.ts";
import type { Adoption, ReadTime } from "./read-time.ts";

/** The organ that adopts a resolution. */
interface Adopting {
  adoption: Adoption;
  /** The id of its actor. */
  speaking: string;
  /** The kind of an actor's record. */
  kindOf: (actor: string) => string;
}

/** The kinds of actors that hold numbered sessions. */
const sessional = new Set([
  "organ",
  "subsidiary-organ",
  "regional-commission",
  "treaty-body",
  "conference",
  "group",
]);

/** The Main Committees of the General Assembly meet in its sessions. */
const mainCommittee = /^(?:first|second|third|fourth|fifth|sixth)-committee$/;

/** Organs that hold no sessions. */
const withoutSessions = /^(?:secretariat|international-court-of-justice)$/;
/** The beginning of the id of a conference that met once: the Second World Assembly on Lamps. */
const ordinal = new RegExp(`^${numberOfMeeting.toLowerCase()}-`);

/** "the tenth session of the Committee" */
const ofBody = /^ of (?:the )?$/;
/** "at its tenth session, in 2046, the Commission shall …" */
const subjectAfter = /^,(?: in [0-9]{4},)? the $/;

/**
 * Whose session the words of a mandate mean: of the body named after it, else of the one that stands just before "at its
 * tenth session", else of the last one before it that acts or receives something, else of the organ that speaks.
 *
 * @param names the names in the words of the mandate
 * @param involved who must do it and who receives it
 * @returns the id of the actor; undefined when no body can have a session of this number, or two can
 */
export function sessionOwner(
  text: string,
  { session, start, end }: ReadTime,
  names: readonly Named[],
  involved: readonly string[],
  { adoption, speaking, kindOf }: Adopting,
): string | undefined {
  if (session === undefined) return undefined;
  const canHold = (id: string) =>
    sessional.has(kindOf(id)) &&
    !mainCommittee.test(id) &&
    !withoutSessions.test(id) &&
    !(kindOf(id) === "conference" && ordinal.test(id)) &&
    agrees(id, session, adoption.adopted);
  const bodies = names.flatMap(({ actor, ...run }) =>
    actor !== undefined && canHold(actor) ? { ...run, actor } : [],
  );
  const following = (link: RegExp) =>
    bodies.find((body) => body.start >= end && link.test(text.slice(end, body.start)));
  const before = bodies.filter((body) => body.end <= start);
  const stated = following(ofBody);
  if (stated) return stated.actor;
  const own = canHold(speaking) && isAhead(session, adoption.session) ? speaking : undefined;
  const adjacent = before.findLast((body) => /^,? $/.test(text.slice(body.end, start)));
  const isOfOther = [...involved, adjacent?.actor ?? speaking].some((id) => id !== speaking && canHold(id));
  // "the eighty-first session", and not "its", is that of the organ that speaks, when no other body may mean its own.
  if (own !== undefined && !isOfOther && isOfSpeaking(text.slice(start, end), session, adoption.session))
    return own;
  const involvedBefore = before.findLast(({ actor }) => involved.includes(actor));
  const meant = adjacent ?? involvedBefore ?? following(subjectAfter);
  // "report on the Commission at its eighty-first session": of the Commission, or of the organ that asks.
  const isCertain =
    own === undefined ||
    own === meant?.actor ||
    (meant === adjacent &&
      involved.includes(meant?.actor ?? "") &&
      // "Requests the Council, during the eighty-first session, to count lamps": of either.
      !/^, [a-z ]*\bthe\b/.test(text.slice(meant?.end, end)));
  if (meant) return isCertain ? meant.actor : undefined;
  const [only, ...others] = new Set(involved.filter(canHold));
  // "The Fog Panel shall prepare the list for the Conference, and shall meet at its first session": that of the panel, which
  // has no record.
  const isOfUnknown = involved.length === 0 && /\bits\b/.test(text.slice(start, end));
  const last = isOfUnknown ? undefined : before.at(-1)?.actor;
  return own ?? last ?? (others.length === 0 ? only : undefined);
}

/** Whether words say "the" of a session that comes soon in the count of the organ that speaks. */
function isOfSpeaking(
  words: string,
  { number, kind }: NonNullable<ReadTime["session"]>,
  present: Adoption["session"],
): boolean {
  return (
    /\bthe (?!(?:end|start|beginning|main|first|resumed part|high)\b)/.test(words) &&
    present?.kind === kind &&
    number <= present.number + 3
  );
}

/** Whether the organ that speaks may mean a session of its own: the present one, or one of the ten after it. */
function isAhead({ number, kind }: NonNullable<ReadTime["session"]>, present: Adoption["session"]): boolean {
  if (present?.kind !== kind) return true;
  return number >= present.number && number <= present.number + 10;
}

/** Whether a session of some organs can have a number: the organs that adopt resolutions number theirs by known rules. */
function agrees(body: string, { number, kind }: NonNullable<ReadTime["session"]>, adopted: string): boolean {
  const year = Number(adopted.slice(0, 4));
  if (body === "security-council") return false;
  if (kind !== "regular") return true;
  // The General Assembly met for its first session in 1946, and meets for one a year; nobody asks for more than ten ahead.
  if (body === "general-assembly") return number >= year - 1946 && number <= year - 1945 + 10;
  // Since 1978 the sessions of the Economic and Social Council are numbered by their years.
  if (body === "economic-and-social-council") return number >= 1978 || year < 1978;
  // The Human Rights Council has met since 2006, for about three sessions a year; twenty are the next six years.
  if (body === "human-rights-council") return year >= 2006 && number <= 3 * (year - 2006) + 20;
  return true;
}
