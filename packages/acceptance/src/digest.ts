import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Tarball } from "./pack.ts";
import { publishedPackages } from "./published.ts";

/** The SHA-256 of each file by path: two folders with equal digests are byte for byte the same. */
export type Digests = Record<string, string>;

/** What the published packages of a repository have built. */
export function digestBuilt(root: string): Digests {
  const digests = [...publishedPackages(root).values()].map((folder) =>
    digestFolder(join(folder, "dist"), root),
  );
  return Object.assign({}, ...digests);
}

/** The files of packed packages, as they are in a repository: the path of each file, and its digest. */
export function digestPacked(root: string, tarballs: readonly Tarball[]): Digests {
  const folders = publishedPackages(root);
  const paths = tarballs.flatMap(({ name, files }) =>
    files.map((file) => join(folders.get(name) ?? root, file)),
  );
  return Object.fromEntries(paths.map((path) => [relative(root, path), sha256(path)]));
}

/** Files as they are, by their names. */
export function digestFiles(paths: readonly string[]): Digests {
  return Object.fromEntries(paths.map((path) => [basename(path), sha256(path)]));
}

function digestFolder(folder: string, root: string): Digests {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [relative(root, path), sha256(path)]));
}

function sha256(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
