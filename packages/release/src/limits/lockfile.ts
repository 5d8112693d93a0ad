import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What package-lock.json says of one package. (npm Docs, "package-lock.json", packages.) */
export interface LockedPackage {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  /** Of a link to a workspace: the folder of that. */
  resolved?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
}

/** The packages of a lockfile by their folder in the repository, such as `node_modules/sax`; the root is the empty path. */
export type Lockfile = Record<string, LockedPackage>;

/** Reads the lockfile of a repository. @throws what the file system throws, and a SyntaxError when it is no JSON. */
export function readLockfile(root: string): Lockfile {
  return JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
}

/**
 * The folder from which a package gets one of its dependencies, as Node looks for it: in its own `node_modules`, then
 * in each one above. Links to workspaces are followed.
 *
 * @param from the folder of the package, as the lockfile names it.
 */
export function resolveLocked(lockfile: Lockfile, from: string, name: string): string | undefined {
  const steps = from === "" ? [] : from.split("/");
  for (let length = steps.length; length >= 0; length -= 1) {
    const folder = [...steps.slice(0, length), "node_modules", name].join("/");
    const found = lockfile[folder];
    if (found) return found.link ? found.resolved : folder;
  }
  return undefined;
}

/** The name of the package in a folder of the lockfile. */
export function nameOf(lockfile: Lockfile, folder: string): string {
  return lockfile[folder]?.name ?? folder.split("node_modules/").at(-1) ?? folder;
}
