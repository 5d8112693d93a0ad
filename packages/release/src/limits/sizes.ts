import { publishedPackages } from "@open-resolutions/acceptance/published";
import { succeed } from "@open-resolutions/acceptance/run";

/** How big a package is: all figures are bytes. */
export interface PackageSize {
  name: string;
  tarball: number;
  /** By path inside the package, with forward slashes. */
  files: Record<string, number>;
}

/** How big the published packages of a repository are as they stand, in the order of their names. Writes nothing. */
export async function measurePackages(root: string): Promise<PackageSize[]> {
  const folders = [...publishedPackages(root).values()];
  const { stdout } = await succeed(
    "npm",
    ["pack", "--dry-run", "--json", "--ignore-scripts", ...folders],
    root,
  );
  const packed: { name: string; size: number; files: { path: string; size: number }[] }[] =
    JSON.parse(stdout);
  const sizes = packed.map(({ name, size, files }) => ({
    name,
    tarball: size,
    files: Object.fromEntries(files.map((file) => [file.path, file.size])),
  }));
  return sizes.sort((a, b) => (a.name < b.name ? -1 : 1));
}
