import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The fields of a package.json that the tests read. */
export interface Manifest {
  name: string;
  version: string;
  license?: string;
  private?: boolean;
  bin?: Record<string, string>;
  exports?: unknown;
  files?: string[];
  dependencies?: Record<string, string>;
  homepage?: string;
  bugs?: string;
}

/** The repository that holds this package. */
export const repository = fileURLToPath(new URL("../../../", import.meta.url));

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** The folders of the packages of a repository that go to the registry, by package name. */
export function publishedPackages(root: string): Map<string, string> {
  const folders = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name));
  const named = folders.map((folder) => [readManifest(folder), folder] as const);
  return new Map(named.filter(([manifest]) => !manifest.private).map(([{ name }, folder]) => [name, folder]));
}

/** The folders of a package in which the registry gets what is built, such as `dist`. */
export function builtFolders(folder: string): string[] {
  return (readManifest(folder).files ?? []).filter((name) => name.startsWith("dist"));
}
