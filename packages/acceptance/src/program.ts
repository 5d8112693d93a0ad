import { fileURLToPath } from "node:url";

/** The path of a program of an installed package, from the address of its package.json and its path in the package. */
export function programOf(manifest: string, path: string): string {
  return fileURLToPath(new URL(path, manifest));
}
