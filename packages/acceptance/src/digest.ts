import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
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
