import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Edition } from "@open-resolutions/core/diff";
import { unpackTar } from "modern-tar";
import { datasetPackage, editionOfFiles } from "./edition-files.ts";
import { UsageError } from "./usage-error.ts";

/** What stands before the path of a file in a tarball of npm. */
const root = "package/";

/**
 * The edition in a tarball of the package that holds the dataset.
 *
 * @param place what people call it, for messages.
 * @throws {UsageError} when the file is damaged, or a tarball of something else.
 */
export async function editionInTarball(path: string, place = path): Promise<Edition> {
  const files = await unpack(readFileSync(path), place);
  const manifest = files.get("package.json");
  const name: unknown = manifest === undefined ? undefined : nameIn(manifest);
  if (name !== datasetPackage)
    throw new UsageError(
      `${place} is no tarball of ${datasetPackage}: ${name === undefined ? "it has no package.json" : `it is one of ${name}`}`,
    );
  return editionOfFiles({
    place,
    read: (file) => files.get(`dist/${file}`),
    lines: (file) => (files.get(`dist/${file}`) ?? "").split("\n").filter((line) => line !== ""),
  });
}

/** The texts of its files by path. @throws {UsageError} when it cannot be unpacked to the end. */
async function unpack(bytes: Uint8Array, place: string): Promise<Map<string, string>> {
  try {
    const entries = await unpackTar(gunzipSync(bytes), { strict: true });
    const decoder = new TextDecoder("utf-8", { fatal: true });
    return new Map(
      entries.flatMap(({ header, data }) =>
        data && header.name.startsWith(root) ? [[header.name.slice(root.length), decoder.decode(data)]] : [],
      ),
    );
  } catch (error) {
    throw new UsageError(`${place} is no tarball, or a damaged one: ${(error as Error).message}`);
  }
}

function nameIn(manifest: string): unknown {
  try {
    return (JSON.parse(manifest) as { name?: unknown }).name;
  } catch {
    return undefined;
  }
}
