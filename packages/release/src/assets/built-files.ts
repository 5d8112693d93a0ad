import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The files that the package json built, by their names, in the order of these.
 *
 * @throws when it is not built, or its files have another version than its package.json.
 */
export function builtFiles(root: string, version: string): Map<string, Uint8Array> {
  const folder = join(root, "packages/json/dist");
  const about = join(folder, "dataset.json");
  const built: unknown = existsSync(about) ? JSON.parse(readFileSync(about, "utf8")).version : undefined;
  if (built === undefined) throw new Error("packages/json is not built: run npm run build");
  if (built !== version)
    throw new Error(`packages/json is built as ${built}, but its version is ${version}: run npm run build`);
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map((entry) => entry.name).sort();
  return new Map(names.map((file) => [file, readFileSync(join(folder, file))]));
}
