import type { Organ } from "@open-resolutions/symbols";

/**
 * How many members each organ has on a day. The Charter of the United Nations, Article 23, gives the Security Council
 * fifteen; resolution A/RES/60/251, paragraph 7, gives the Human Rights Council forty-seven; South Sudan became the 193rd
 * Member State on 14 July 2011. No resolution of the General Assembly in the index is older.
 */
function seatsOn(organ: Organ, day: string): number | undefined {
  if (organ === "security-council") return 15;
  if (organ === "human-rights-council") return 47;
  return organ === "general-assembly" && day >= "2011-07-14" ? 193 : undefined;
}

/** The members of organs on a day. */
interface Membership {
  seats: number;
  /** Their ids; undefined when the votes do not name exactly as many States as there are seats. */
  states: ReadonlySet<string> | undefined;
}

/** Collects the States that vote in an organ, to know its members. */
export interface MembershipCollector {
  add(organ: Organ, day: string, states: Iterable<string>): void;
  /** The members on a day; undefined when the number of seats is not known. */
  on(organ: Organ, day: string): Membership | undefined;
}

/**
 * Who is a member follows from the votes: the States that vote in the General Assembly in any year, and those that vote in
 * a council in a calendar year (the terms of its members begin on 1 January). These are the members only if they are exactly
 * as many as the seats; else who was absent is not known.
 */
export function collectMembership(): MembershipCollector {
  const voters = new Map<string, Set<string>>();
  const term = (organ: Organ, day: string) =>
    organ === "general-assembly" ? organ : `${organ} ${day.slice(0, 4)}`;
  return {
    add(organ, day, states) {
      const key = term(organ, day);
      const known = voters.get(key) ?? new Set<string>();
      voters.set(key, known);
      for (const state of states) known.add(state);
    },
    on(organ, day) {
      const seats = seatsOn(organ, day);
      if (seats === undefined) return undefined;
      const known = voters.get(term(organ, day));
      return { seats, states: known?.size === seats ? known : undefined };
    },
  };
}
