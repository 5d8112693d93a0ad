import { entryPoints } from "@open-resolutions/acceptance/entry-points";
import type { Tarball } from "@open-resolutions/acceptance/pack";
import { publishedPackages, readManifest } from "@open-resolutions/acceptance/published";
import { besideBuilt, type PackageFiles } from "./built-files.ts";

/**
 * What is wrong with packages before they are published: a file that was built and left out, one that every package
 * carries and this one has not, an entry point that leads nowhere.
 *
 * @param root the repository from which they were packed.
 */
export function packedFaults(
  root: string,
  built: ReadonlyMap<string, PackageFiles>,
  tarballs: readonly Tarball[],
): string[] {
  const folders = publishedPackages(root);
  return tarballs.flatMap(({ name, files }) => {
    const missing = [...(built.get(name)?.keys() ?? [])].filter((path) => !files.includes(path));
    const unwritten = besideBuilt.filter((path) => !files.includes(path) && !missing.includes(path));
    const { exports } = readManifest(folders.get(name) ?? "");
    const astray = entryPoints(exports, files).flatMap(({ subpath, targets }) =>
      targets.filter((target) => !files.includes(target)).map((target) => ({ subpath, target })),
    );
    return [
      ...unwritten.map((path) => `${name}: ${path} is not there, and every package carries one`),
      ...missing.map(
        (path) => `${name}: ${path} was built and is not in the tarball; see "files" in its package.json`,
      ),
      ...astray
        .filter(({ target }) => !missing.includes(target))
        .map(
          ({ subpath, target }) =>
            `${name}: the entry point "${subpath}" leads to ${target}, which is not there; see "exports" in its package.json`,
        ),
    ];
  });
}
