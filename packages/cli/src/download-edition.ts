import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edition } from "@open-resolutions/core/diff";
import { datasetPackage } from "./edition-files.ts";
import { editionInTarball } from "./edition-in-tarball.ts";
import { UsageError } from "./usage-error.ts";

/** What npm says when something fails (`npm --json`, key `error`). */
interface NpmError {
  code?: string;
  summary?: string;
}

/**
 * The edition of a release, from the registry that npm uses here. npm checks that what comes is what was published.
 *
 * @param version a version, or a tag such as `latest`; letters, digits, dots and hyphens.
 * @throws {UsageError} when there is no such version, or when the registry cannot be reached.
 */
export async function downloadEdition(version: string): Promise<Edition> {
  const folder = mkdtempSync(join(tmpdir(), "open-resolutions-"));
  try {
    const asked = `${datasetPackage}@${version}`;
    const options = ["--json", "--ignore-scripts", "--fetch-retries=0", "--pack-destination", folder];
    const npm = spawnSync("npm", ["pack", asked, ...options], {
      encoding: "utf8",
      // npm is a script on Windows, which only a shell can start.
      shell: process.platform === "win32",
    });
    if (npm.error)
      throw new UsageError(`${asked} cannot be fetched: npm is not there (${npm.error.message})`);
    if (npm.status !== 0) throw new UsageError(explain(asked, npm.stdout, npm.stderr));
    const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
    if (tarball === undefined) throw new UsageError(`${asked} cannot be fetched: npm brought no tarball`);
    return await editionInTarball(join(folder, tarball), asked);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function explain(asked: string, stdout: string, stderr: string): string {
  const { code, summary } = errorIn(stdout) ?? { summary: stderr.trim().split("\n")[0] ?? "" };
  if (code === "E404" || code === "ETARGET")
    return `the registry has no ${asked}; npm view ${datasetPackage} versions lists those that there are`;
  if (
    code !== undefined &&
    /^(?:ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ERR_SOCKET|ENETUNREACH|EHOSTUNREACH)/.test(code)
  )
    return `${asked} cannot be fetched: the registry cannot be reached (${code}); see npm config get registry`;
  return `${asked} cannot be fetched: ${[code, summary?.split("\n")[0]].filter(Boolean).join(", ")}`;
}

function errorIn(stdout: string): NpmError | undefined {
  try {
    return (JSON.parse(stdout) as { error?: NpmError }).error;
  } catch {
    return undefined;
  }
}
