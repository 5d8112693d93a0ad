import { publishedPackages, readManifest } from "@open-resolutions/acceptance/published";

/** The one version of all published packages. @throws when they have different versions. */
export function releasedVersion(root: string): string {
  const manifests = [...publishedPackages(root).values()].map(readManifest);
  const [version, ...others] = new Set(manifests.map((manifest) => manifest.version));
  if (version === undefined || others.length > 0)
    throw new Error(
      `all packages must have one version, not ${[version, ...others].join(" and ")}: run npm run release:version`,
    );
  return version;
}
