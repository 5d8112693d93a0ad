import type { Report } from "../report.ts";

/** What tells a reader that a report is not whole; undefined when it is. */
export function omission({ omitted }: Report): string | undefined {
  if (omitted === 0) return undefined;
  const more = omitted === 1 ? "1 more finding is" : `${omitted} more findings are`;
  return `${more} not listed: --max-findings 0 lists all`;
}
