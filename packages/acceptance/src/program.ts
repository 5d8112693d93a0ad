import { fileURLToPath } from "node:url";

/** The path of a program that an installed package brings, by the address of its package.json and its place there. */
export function programOf(manifest: string, path: string): string {
  return fileURLToPath(new URL(path, manifest));
}
