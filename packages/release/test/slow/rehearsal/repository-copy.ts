import { readdirSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { copyCache } from "@open-resolutions/acceptance/copy-repository";
import { copyWithKitData } from "@open-resolutions/acceptance/kit-repository";
import { succeed } from "@open-resolutions/acceptance/run";

/**
 * A copy of the repository in which a release can be made: its files as they are, in a git repository of their own,
 * but without changesets and without earlier releases, because its registry has none. Its records are those of the
 * test kit: they are built, checked and packed in a part of the time.
 */
export async function copyForRelease(folder: string): Promise<void> {
  await copyWithKitData(folder);
  const waiting = readdirSync(join(folder, ".changeset")).filter((name) => /^(?!README).*\.md$/.test(name));
  for (const name of waiting) rmSync(join(folder, ".changeset", name));
  rmSync(join(folder, "packages/json/changes"), { recursive: true, force: true });
  copyCache(folder);
  await succeed("git", ["init", "--quiet", "--initial-branch=main"], folder);
  // After a commit of so many files git would pack them, although they are soon removed.
  await succeed("git", ["config", "gc.auto", "0"], folder);
  await commitAll(folder, "The repository");
}

/** Commits everything, under an invented name. */
export async function commitAll(folder: string, message: string): Promise<void> {
  const identity = ["-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@invalid"];
  await succeed("git", ["add", "--all"], folder);
  await succeed("git", [...identity, "commit", "--quiet", "--no-verify", "--message", message], folder);
}

/** Keeps the next build from installing the packages again, although the lockfile is newer. */
export function keepInstalled(folder: string): void {
  const now = new Date();
  utimesSync(join(folder, "node_modules/.package-lock.json"), now, now);
}
