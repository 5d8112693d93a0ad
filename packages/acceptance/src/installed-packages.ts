import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The names of the packages that are installed in a folder. */
export function installedPackages(folder: string): string[] {
  const paths = readdirSync(join(folder, "node_modules"), { recursive: true }).map(String);
  return paths.filter((path) => /^(@[^/]+\/)?[^/.@]+$/.test(path));
}
