import { type Outcome, run } from "@open-resolutions/acceptance/run";

/**
 * The versions of a package in the registry of npm; none if it does not know the package.
 *
 * @param folder where npm runs and reads its settings.
 * @throws an error with one line when the registry cannot be reached.
 */
export async function versionsOf(name: string, folder: string): Promise<string[]> {
  const outcome = await run("npm", ["view", name, "versions", "--json", "--fetch-retries=1"], folder);
  // For a single version npm gives no list.
  if (outcome.status === 0) return [JSON.parse(outcome.stdout)].flat();
  if (npmError(outcome)?.code === "E404") return [];
  throw new Error(`${name} cannot be looked up: ${reasonOf(outcome)}; see npm config get registry`);
}

/** Why npm failed, in a line. */
export function reasonOf(outcome: Outcome): string {
  const { code, summary } = npmError(outcome) ?? {};
  const said = code ? [code, summary].filter(Boolean).join(": ") : outcome.stderr.trim();
  return said.split("\n")[0] || `npm ended with ${outcome.status}`;
}

/** What npm prints about its failure on standard output when JSON is requested. */
function npmError({ stdout }: Outcome): { code?: string; summary?: string } | undefined {
  try {
    return JSON.parse(stdout).error;
  } catch {
    return undefined;
  }
}
