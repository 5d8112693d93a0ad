import { createHash } from "node:crypto";
import { type LockedPackage, type Lockfile, nameOf } from "../limits/lockfile.ts";
import type { Shipped } from "../limits/shipped.ts";

/** The name of the project that npm is asked about: it stands for the release as a whole. */
export const releaseName = "open-resolutions-release";

interface Entry extends LockedPackage {
  bundleDependencies?: string[];
  inBundle?: boolean;
}

/**
 * The lockfile of a project that has nothing but the published packages: of each its tarball, what npm installs with it
 * and what is bundled into it.
 *
 * @param tarballs the content of the tarballs by the names of the packages.
 */
export function sbomLockfile(
  lockfile: Lockfile,
  shipped: ReadonlyMap<string, Shipped>,
  tarballs: ReadonlyMap<string, Uint8Array>,
  version: string,
): object {
  const published = Object.fromEntries([...shipped.keys()].map((name) => [name, version]));
  const everInstalled = new Set([...shipped.values()].flatMap(({ installed }) => installed));
  const packages: Record<string, Entry> = { "": { name: releaseName, version, dependencies: published } };
  for (const [name, { folder, installed, bundled }] of shipped) {
    const tarball = tarballs.get(name);
    if (tarball === undefined) throw new Error(`${name} has no tarball`);
    const parts = Object.fromEntries(bundled.map((part) => [nameOf(lockfile, part), "*"]));
    const { license, dependencies } = lockfile[folder] ?? {};
    packages[`node_modules/${name}`] = {
      version,
      integrity: `sha512-${createHash("sha512").update(tarball).digest("base64")}`,
      ...(license !== undefined && { license }),
      dependencies: { ...dependencies, ...parts },
      ...(bundled.length > 0 && { bundleDependencies: Object.keys(parts) }),
    };
    for (const one of installed) packages[placeOf(one, shipped)] = entryOf(lockfile, one, installed);
    for (const part of bundled.filter((one) => !everInstalled.has(one)))
      packages[`node_modules/${name}/node_modules/${nameOf(lockfile, part)}`] = {
        ...entryOf(lockfile, part, bundled),
        inBundle: true,
      };
  }
  return { name: releaseName, version, lockfileVersion: 3, requires: true, packages };
}

/** Where a package stands in that project: what was installed beside the sources of one of ours is beside its tarball. */
function placeOf(folder: string, shipped: ReadonlyMap<string, Shipped>): string {
  const owner = [...shipped].find(([, ours]) => folder.startsWith(`${ours.folder}/`));
  return owner ? `node_modules/${owner[0]}${folder.slice(owner[1].folder.length)}` : folder;
}

/** What the SBOM says of a package; it depends on what else is there, and a bundle may have left something out. */
function entryOf(lockfile: Lockfile, folder: string, present: readonly string[]): Entry {
  const { version, integrity, license, dependencies = {} } = lockfile[folder] ?? {};
  const names = new Set(present.map((one) => nameOf(lockfile, one)));
  return {
    ...(version !== undefined && { version }),
    ...(integrity !== undefined && { integrity }),
    ...(license !== undefined && { license }),
    dependencies: Object.fromEntries(Object.entries(dependencies).filter(([name]) => names.has(name))),
  };
}
