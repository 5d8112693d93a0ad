import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { publishedPackages, readManifest } from "@open-resolutions/acceptance/published";

/** The SHA-256 of each file of a package that users must get, by path inside the package. */
export type PackageFiles = ReadonlyMap<string, string>;

/** What stands beside the built files in every package. */
export const besideBuilt = ["package.json", "README.md", "LICENSE", "CHANGELOG.md"] as const;

/** The files of every published package of a built repository that users must get, by the name of the package. */
export function builtFiles(root: string): Map<string, PackageFiles> {
  const packages = [...publishedPackages(root)].map(([name, folder]): [string, PackageFiles] => {
    const programs = Object.values(readManifest(folder).bin ?? {});
    const beside = [...besideBuilt, ...programs].filter((path) => existsSync(join(folder, path)));
    const built = filesIn(join(folder, "dist")).map((path) => `dist/${path}`);
    return [name, digests(folder, [...beside, ...built])];
  });
  return new Map(packages);
}

/** The files of an installed package. */
export function installedFiles(folder: string): PackageFiles {
  return digests(
    folder,
    filesIn(folder).filter((path) => !path.startsWith("node_modules/")),
  );
}

/**
 * Where a package that users get is not what was built.
 *
 * @returns a line for each file that is missing, that is another, or that nobody built.
 */
export function fileFaults(name: string, built: PackageFiles, got: PackageFiles): string[] {
  const faults = [...built].flatMap(([path, digest]) => {
    if (!got.has(path))
      return [`${name}: ${path} was built and is not in the tarball; see "files" in its package.json`];
    return got.get(path) === digest ? [] : [`${name}: ${path} is not byte for byte what was built`];
  });
  const more = [...got.keys()].filter((path) => !built.has(path));
  return [...faults, ...more.map((path) => `${name}: ${path} is in the tarball, and was not built`)];
}

function digests(folder: string, paths: readonly string[]): PackageFiles {
  const sha256 = (path: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, path)))
      .digest("hex");
  return new Map(paths.toSorted().map((path) => [path, sha256(path)]));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}
