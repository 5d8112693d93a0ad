import { type Outcome, run } from "@open-resolutions/acceptance/run";

/**
 * The versions of a package that the registry of npm has; none when it does not know the package.
 *
 * @param folder where npm is asked: its settings count.
 * @throws an error with one line when the registry cannot be reached.
 */
export async function versionsOf(name: string, folder: string): Promise<string[]> {
  const outcome = await run("npm", ["view", name, "versions", "--json", "--fetch-retries=1"], folder);
  // Of one version alone npm gives no list.
  if (outcome.status === 0) return [JSON.parse(outcome.stdout)].flat();
  if (npmError(outcome)?.code === "E404") return [];
  throw new Error(`${name} cannot be looked up: ${reasonOf(outcome)}; npm config get registry tells where`);
}

/** Why npm failed, in a line. */
export function reasonOf(outcome: Outcome): string {
  const { code, summary } = npmError(outcome) ?? {};
  const said = code ? [code, summary].filter(Boolean).join(": ") : outcome.stderr.trim();
  return said.split("\n")[0] || `npm ended with ${outcome.status}`;
}

/** What npm says of its failure on standard output when it is asked for JSON. */
function npmError({ stdout }: Outcome): { code?: string; summary?: string } | undefined {
  try {
    return JSON.parse(stdout).error;
  } catch {
    return undefined;
  }
}
