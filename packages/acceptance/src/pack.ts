import { chmodSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages, readManifest } from "./published.ts";
import { succeed } from "./run.ts";

/** A package as the registry would get it. */
export interface Tarball {
  name: string;
  path: string;
  /** Paths inside the package, with forward slashes. */
  files: string[];
}

/**
 * Packs the published packages of a repository into a folder. npm writes file modes into the tarball, so the files
 * beside the built ones get the same mode everywhere, whatever mode the clone gave them.
 */
export function packPublished(root: string, destination: string): Promise<Tarball[]> {
  const folders = [...publishedPackages(root).values()];
  for (const folder of folders)
    for (const name of ["package.json", "README.md", "LICENSE", "CHANGELOG.md"])
      chmodSync(join(folder, name), 0o644);
  return pack(root, folders, destination);
}

/**
 * Packs the installed copies of what the published packages depend on, and of what these depend on: they can
 * then be installed without a registry.
 */
export function packDependencies(root: string, destination: string): Promise<Tarball[]> {
  const published = publishedPackages(root);
  const found = new Map<string, string>();
  const waiting = [...published.values()];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const name of Object.keys(readManifest(folder).dependencies ?? {})) {
      if (published.has(name) || found.has(name)) continue;
      const installed = join(root, "node_modules", name);
      found.set(name, installed);
      waiting.push(installed);
    }
  }
  return pack(root, [...found.values()], destination);
}

async function pack(root: string, folders: string[], destination: string): Promise<Tarball[]> {
  const options = ["--json", "--ignore-scripts", "--pack-destination", destination];
  const { stdout } = await succeed("npm", ["pack", ...options, ...folders], root);
  const packed: { name: string; filename: string; files: { path: string }[] }[] = JSON.parse(stdout);
  return packed.map(({ name, filename, files }) => ({
    name,
    path: join(destination, filename),
    files: files.map(({ path }) => path).sort(),
  }));
}
