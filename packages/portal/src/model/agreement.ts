import type { IndexedResolution } from "../site-input.ts";

/** How two States voted in the votes in which both took part. */
interface Agreement {
  readonly same: number;
  readonly both: number;
}

/** The agreement of every two States, in all years and in each. */
export interface Agreements {
  readonly states: readonly string[];
  readonly years: readonly string[];
  /** @param year absent for all years together. */
  readonly between: (state: string, other: string, year?: string) => Agreement;
}

/**
 * Compares the recorded votes of every two States in the General Assembly. Only there all States vote: two that were in the
 * Security Council at the same time would look alike because most of its votes are unanimous. Who was absent, or did not
 * vote, took no part.
 */
export function agreements(resolutions: readonly IndexedResolution[]): Agreements {
  const recorded = resolutions.filter(
    ({ organ, ballots }) => organ === "general-assembly" && ballots.length > 0,
  );
  const states = [...new Set(recorded.flatMap(({ ballots }) => ballots.map(({ state }) => state)))].sort();
  const place = new Map(states.map((state, at) => [state, at]));
  const years = [...new Set(recorded.map(({ adopted }) => adopted.slice(0, 4)))].sort();
  const size = states.length;
  const tables = new Map(
    ["", ...years].map((year) => [
      year,
      { same: new Uint16Array(size * size), both: new Uint16Array(size * size) },
    ]),
  );
  for (const { ballots, adopted } of recorded) {
    const cast = ballots
      .filter((ballot) => ballot.cast !== "absent")
      .map((ballot) => ({ at: place.get(ballot.state) ?? 0, cast: ballot.cast }));
    for (const table of [tables.get(""), tables.get(adopted.slice(0, 4))]) {
      if (!table) continue;
      for (const one of cast) {
        for (const other of cast) {
          const cell = one.at * size + other.at;
          table.both[cell] = (table.both[cell] ?? 0) + 1;
          if (one.cast === other.cast) table.same[cell] = (table.same[cell] ?? 0) + 1;
        }
      }
    }
  }
  return {
    states,
    years,
    between: (state, other, year = "") => {
      const table = tables.get(year);
      const cell = (place.get(state) ?? 0) * size + (place.get(other) ?? 0);
      return { same: table?.same[cell] ?? 0, both: table?.both[cell] ?? 0 };
    },
  };
}
