import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { publishedPackages } from "@open-resolutions/acceptance/published";
import { succeed } from "@open-resolutions/acceptance/run";

/** How big a package is: all figures are bytes. */
export interface PackageSize {
  name: string;
  tarball: number;
  /** How much of the tarball is what a release writes of its changes: it is as big as these are. */
  notes: number;
  /** By path inside the package, with forward slashes. */
  files: Record<string, number>;
}

/** What a release writes of its changes, by path inside a package. */
export const notesOfRelease = ["CHANGELOG.md", "dist/changes.json"];

/** How big the published packages of a repository are as they stand, in the order of their names. Writes nothing. */
export async function measurePackages(root: string): Promise<PackageSize[]> {
  const published = publishedPackages(root);
  const { stdout } = await succeed(
    "npm",
    ["pack", "--dry-run", "--json", "--ignore-scripts", ...published.values()],
    root,
  );
  const packed: { name: string; size: number; files: { path: string; size: number }[] }[] =
    JSON.parse(stdout);
  const sizes = packed.map(({ name, size, files }) => ({
    name,
    tarball: size,
    notes: files
      .filter(({ path }) => notesOfRelease.includes(path))
      .map(({ path }) => gzipSync(readFileSync(join(published.get(name) ?? "", path)), { level: 9 }).length)
      .reduce((sum, bytes) => sum + bytes, 0),
    files: Object.fromEntries(files.map((file) => [file.path, file.size])),
  }));
  return sizes.sort((a, b) => (a.name < b.name ? -1 : 1));
}
