/** A session of a body. */
export interface Session {
  readonly number: number;
  readonly kind: string;
}

/** The year of the first session of the General Assembly. */
const firstYear = 1946;

/**
 * The year in which a regular session begins. Those of the General Assembly begin in September (rule 1 of its rules of
 * procedure), the 79th in 2024; those of the Economic and Social Council have the numbers of their years.
 *
 * @returns undefined for sessions of others, which have no year of their own.
 */
export function sessionYear({ number, kind }: Session, sessionOf: string | undefined): number | undefined {
  if (kind !== "regular") return undefined;
  if (number >= firstYear) return number;
  return sessionOf === "general-assembly" ? firstYear - 1 + number : undefined;
}
