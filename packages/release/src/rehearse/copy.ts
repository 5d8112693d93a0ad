import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { copyRepository } from "@open-resolutions/acceptance/copy-repository";
import { repository } from "@open-resolutions/acceptance/published";
import { succeed } from "@open-resolutions/acceptance/run";

/**
 * A copy of the repository in which a release can be made: its files as they stand, in a git repository of their own,
 * without changesets that wait for the next release, and without releases before: its registry has none.
 */
export async function copyForRelease(folder: string): Promise<void> {
  await copyRepository(folder);
  const waiting = readdirSync(join(folder, ".changeset")).filter((name) => /^(?!README).*\.md$/.test(name));
  for (const name of waiting) rmSync(join(folder, ".changeset", name));
  rmSync(join(folder, "packages/json/changes"), { recursive: true, force: true });
  copyCache(join(repository, ".turbo/cache"), join(folder, ".turbo/cache"));
  await succeed("git", ["init", "--quiet", "--initial-branch=main"], folder);
  await commitAll(folder, "The repository as it stands");
}

/**
 * What was built of the same files need not be built again: turbo knows them by their content. It may be at work on
 * others at the same time, so that what has gone in the meantime is passed over.
 */
function copyCache(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const names = existsSync(from) ? readdirSync(from) : [];
  for (const name of names) {
    try {
      copyFileSync(join(from, name), join(to, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
}

/** Commits everything, in the name of nobody. */
export async function commitAll(folder: string, message: string): Promise<void> {
  const nobody = ["-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@invalid"];
  await succeed("git", ["add", "--all"], folder);
  await succeed("git", [...nobody, "commit", "--quiet", "--no-verify", "--message", message], folder);
}

/** A new lockfile would have the next build install anew; here the installed packages are those of the repository. */
export function keepInstalled(folder: string): void {
  const now = new Date();
  utimesSync(join(folder, "node_modules/.package-lock.json"), now, now);
}
