import type { Report } from "../report.ts";

/** A sentence that says how many findings a report leaves out; undefined when it has all. */
export function omission({ omitted }: Report): string | undefined {
  if (omitted === 0) return undefined;
  const more = omitted === 1 ? "1 more finding is" : `${omitted} more findings are`;
  return `${more} not listed: --max-findings 0 lists all`;
}
