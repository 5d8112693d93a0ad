import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { publishedPackages } from "@open-resolutions/acceptance/published";
import { type Lockfile, nameOf, resolveLocked } from "./lockfile.ts";

/** Packages of others that reach the users of one of ours, by their folders in the lockfile. */
export interface Shipped {
  /** The folder of our package, as the lockfile names it. */
  folder: string;
  /** What npm installs with it, and with what is installed with it. */
  installed: string[];
  /** What is part of its own files. */
  bundled: string[];
}

/**
 * What reaches users, by published package. What a bundle took in is read from the `dist/third-party-licences.txt` that
 * its build wrote.
 *
 * @throws when something is not in the lockfile.
 */
export function shippedPackages(root: string, lockfile: Lockfile): Map<string, Shipped> {
  const published = publishedPackages(root);
  return new Map(
    [...published].map(([name, path]) => {
      const folder = relative(root, path).replaceAll("\\", "/");
      const installed = closure(lockfile, folder).filter((found) => !published.has(nameOf(lockfile, found)));
      return [name, { folder, installed, bundled: bundledIn(path, lockfile) }];
    }),
  );
}

function closure(lockfile: Lockfile, start: string): string[] {
  const found = new Set<string>();
  const waiting = [start];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop())
    for (const name of Object.keys(lockfile[folder]?.dependencies ?? {})) {
      const dependency = resolveLocked(lockfile, folder, name);
      if (dependency === undefined) throw new Error(`${name} is not in package-lock.json: run npm install`);
      if (found.has(dependency)) continue;
      found.add(dependency);
      waiting.push(dependency);
    }
  return [...found].sort();
}

function bundledIn(path: string, lockfile: Lockfile): string[] {
  const file = join(path, "dist", "third-party-licences.txt");
  if (!existsSync(file)) return [];
  const sections = readFileSync(file, "utf8").split(`\n${"-".repeat(80)}\n\n`);
  return sections.map((section) => {
    const [name = "", version] = (section.split("\n", 1)[0] ?? "").split(" ");
    const folders = Object.keys(lockfile).filter((folder) => folder.endsWith(`node_modules/${name}`));
    const folder = folders.find((candidate) => lockfile[candidate]?.version === version);
    if (folder === undefined)
      throw new Error(`${name} ${version} of ${file} is not in package-lock.json: run npm run build`);
    return folder;
  });
}
