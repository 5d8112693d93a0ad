/** What was not exported, for a report: the first problems as texts, and the number of all. */
export interface Problems {
  readonly shown: string[];
  count: number;
}

/** How many problems are printed; the command `validate` prints all. */
const most = 20;

/** A list without a problem. */
export function noProblems(): Problems {
  return { shown: [], count: 0 };
}

/** Adds a problem. @param text makes its text, only when it is printed. */
export function addProblem(problems: Problems, text: () => string): void {
  problems.count += 1;
  if (problems.shown.length < most) problems.shown.push(text());
}

/** The problems as text, with the number of those that are not shown. */
export function problemsText({ shown, count }: Problems): string {
  const more = count > shown.length ? `${count - shown.length} more\n` : "";
  return `${shown.map((text) => `${text}\n`).join("")}${more}`;
}
