import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The files that a package built, by their names, in their order.
 *
 * @throws when it is not built, or from another version than its package.json has.
 */
export function builtFiles(root: string, name: "csv" | "json", version: string): Map<string, Uint8Array> {
  const folder = join(root, "packages", name, "dist");
  const about = join(folder, name === "csv" ? "datapackage.json" : "dataset.json");
  const built: unknown = unlessMissing(() => JSON.parse(readFileSync(about, "utf8")).version);
  if (built === undefined) throw new Error(`packages/${name} is not built: run npm run build`);
  if (built !== version)
    throw new Error(`packages/${name} is built as ${built}, and is now ${version}: run npm run build`);
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names
      .map((entry) => entry.name)
      .sort()
      .map((file) => [file, readFileSync(join(folder, file))]),
  );
}

function unlessMissing<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
