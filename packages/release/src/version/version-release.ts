import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages } from "@open-resolutions/acceptance/published";
import { run, succeed } from "@open-resolutions/acceptance/run";
import type { Changes } from "@open-resolutions/editions";
import type { ReleaseCheck } from "../check/check-release.ts";
import { reasonOf } from "../registry-versions.ts";
import { releaseSection, withSection } from "./change-logs.ts";

/**
 * Gives the packages the version from the changesets, and writes what changed since the last release: `changes/` of
 * the JSON package, the change logs of all packages, the addresses of the schemas, the citation.
 *
 * @param check what {@link checkRelease} found, without faults.
 * @param snapshot the tag of a test version, such as `next`; undefined for a release.
 * @returns the version.
 * @throws with one line when npm cannot update the lockfile, for which it may need the registry.
 */
export async function versionRelease(
  root: string,
  { changes, planned }: ReleaseCheck,
  snapshot: string | undefined,
): Promise<string> {
  const options = snapshot === undefined ? [] : ["--snapshot", snapshot];
  await succeed("npx", ["--no", "changeset", "version", ...options], root);
  const json = JSON.parse(readFileSync(join(root, "packages/json/package.json"), "utf8"));
  const version: string = json.version;
  await renewLockfile(root);

  const own = { ...changes, to: { ...changes.to, version } };
  writeChanges(root, own);
  const section = releaseSection(own, planned.summaries);
  for (const [name, folder] of publishedPackages(root)) {
    const path = join(folder, "CHANGELOG.md");
    const log = existsSync(path) ? readFileSync(path, "utf8") : "";
    writeFileSync(path, withSection(log, name, version, section));
  }
  for (const name of readdirSync(join(root, "schemas")))
    rewrite(join(root, "schemas", name), (text) => withMajor(text, version));
  // Only this reads the clock: the day of the release is committed, so that builds need no clock.
  const today = new Date().toISOString().slice(0, 10);
  rewrite(join(root, "CITATION.cff"), (text) =>
    text
      .replace(/^version: .*$/m, `version: ${version}`)
      .replace(/^date-released: .*$/m, `date-released: "${today}"`),
  );
  return version;
}

async function renewLockfile(root: string): Promise<void> {
  const options = ["--json", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"];
  const renewed = await run("npm", ["install", ...options], root);
  if (renewed.status !== 0)
    throw new Error(
      `the lockfile cannot be updated: ${reasonOf(renewed)}; undo the changes with git restore . and try again`,
    );
}

/** The first release has nothing to be compared with, and the build lists everything as new. */
function writeChanges(root: string, changes: Changes): void {
  if (!changes.from) return;
  const folder = join(root, "packages/json/changes");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${changes.to.version}.json`), `${JSON.stringify(changes, null, 1)}\n`);
}

function rewrite(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  if (changed !== text) writeFileSync(path, changed);
}

/** The part of a schema's address with the major version. */
const majorInAddress = /(\/npm\/@open-resolutions\/schemas@)\d+(?=\/)/g;

/** A schema file with the major version of a release in its addresses. */
export function withMajor(schema: string, version: string): string {
  return schema.replace(majorInAddress, `$1${version.split(".")[0]}`);
}
