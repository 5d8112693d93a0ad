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
  if (errorCode(outcome) === "E404") return [];
  throw new Error(`${name} cannot be looked up: ${reasonOf(outcome)}; npm config get registry tells where`);
}

/** Why npm failed, in a word or a line. */
export function reasonOf(outcome: Outcome): string {
  return errorCode(outcome) ?? (outcome.stderr.trim().split("\n")[0] || `npm ended with ${outcome.status}`);
}

function errorCode({ stdout }: Outcome): string | undefined {
  try {
    return JSON.parse(stdout).error?.code;
  } catch {
    return undefined;
  }
}
