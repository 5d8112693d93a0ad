import { type Timing, timeWords } from "@open-resolutions/core";
import { shortNameOf } from "./addresses.ts";
import type { Site } from "./site.ts";

type Due = NonNullable<Timing["due"]>[number];

/**
 * By when a mandate is due and how often, in words: `at session 79 (General Assembly, from September 2024), every 2 years
 * (implied)`. Empty when the text gives no time.
 *
 * @param adopted the day of its resolution.
 */
export function deadlineText(site: Site, timing: Timing, adopted: string | undefined): string {
  return timeWords(timing, { adopted, nameOf: (id) => shortNameOf(site, "actor", id) }).join(", ");
}

/** The sessions of the General Assembly at which a mandate is due, for tables. */
export function dueSessions({ due = [] }: Timing): string[] {
  const sessions = due.filter(isOfAssembly).map(({ session }) => String(session?.number));
  return [...new Set(sessions)];
}

function isOfAssembly({ session, sessionOf }: Due): boolean {
  return session?.kind === "regular" && sessionOf === "general-assembly";
}
