import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "@open-resolutions/editions";
import { datasetPackage } from "@open-resolutions/editions/files";
import { scratchFolder } from "../../files/scratch-folder.ts";
import { UsageError } from "../../usage-error.ts";
import { editionInTarball } from "./edition-in-tarball.ts";

/** How npm ended, and what it printed. */
interface NpmOutcome {
  /** Why it could not be started. */
  failure?: string;
  succeeded: boolean;
  stdout: string;
  stderr: string;
}

/** What npm says when something fails (`npm --json`, key `error`). */
interface NpmError {
  code?: string;
  summary?: string;
}

/**
 * The edition of a release, from the registry that npm uses here. npm checks the integrity of the tarball.
 *
 * @param version a version, or a tag such as `latest`; letters, digits, dots and hyphens.
 * @throws {UsageError} when there is no such version, or when the registry cannot be reached.
 */
export async function downloadEdition(version: string): Promise<Edition> {
  const folder = mkdtempSync(join(scratchFolder(), "release-"));
  const asked = `${datasetPackage}@${version}`;
  const outcome = await showProgress(`fetching ${asked}`, () => packInto(folder, asked));
  if (outcome.failure !== undefined)
    throw new UsageError(`${asked} cannot be fetched: npm cannot be started (${outcome.failure})`);
  if (!outcome.succeeded) throw new UsageError(explain(asked, outcome.stdout, outcome.stderr));
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new UsageError(`${asked} cannot be fetched: npm delivered no tarball`);
  return await editionInTarball(join(folder, tarball), asked);
}

function packInto(folder: string, asked: string): Promise<NpmOutcome> {
  const options = [
    "--json",
    "--ignore-scripts",
    "--dry-run=false",
    "--fetch-retries=0",
    "--pack-destination",
    folder,
  ];
  return new Promise((resolve) => {
    const npm = execFile(
      "npm",
      ["pack", asked, ...options],
      // npm is a script on Windows, which only a shell can start.
      { shell: process.platform === "win32" },
      (error, stdout, stderr) => {
        const failure = typeof error?.code === "string" ? error.message : undefined;
        resolve({ ...(failure !== undefined && { failure }), succeeded: error === null, stdout, stderr });
      },
    );
    process.once("exit", () => npm.kill());
  });
}

/** Shows on a terminal what the program is waiting for. */
async function showProgress<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  if (!process.stderr.isTTY) return await work();
  process.stderr.write(`${what} …`);
  const result = await work();
  process.stderr.write("\r\u001B[K");
  return result;
}

function explain(asked: string, stdout: string, stderr: string): string {
  const named = asked.slice(datasetPackage.length + 1);
  const { code, summary } = errorIn(stdout) ?? { summary: stderr.trim().split("\n")[0] ?? "" };
  if (code === "E404" || code === "ETARGET")
    return `${named}: there is no such folder or tarball, and the registry has no ${asked}; npm view ${datasetPackage} versions lists its versions`;
  if (
    code !== undefined &&
    /^(?:ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ERR_SOCKET|ENETUNREACH|EHOSTUNREACH)/.test(code)
  )
    return `${named}: there is no such folder or tarball, and ${asked} cannot be fetched: the registry cannot be reached (${code}); see npm config get registry`;
  const said = [code, summary?.split("\n")[0]].filter(Boolean).join(", ");
  return `${asked} cannot be fetched: ${said}; npm view ${asked} says more; npm config get registry prints the registry that npm uses`;
}

function errorIn(stdout: string): NpmError | undefined {
  try {
    return (JSON.parse(stdout) as { error?: NpmError }).error;
  } catch {
    return undefined;
  }
}
