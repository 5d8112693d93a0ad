import { createReadStream, existsSync, mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { Edition } from "@open-resolutions/editions";
import { datasetPackage } from "@open-resolutions/editions/files";
import { unpackTar } from "modern-tar/fs";
import { scratchFolder } from "../../files/scratch-folder.ts";
import { UsageError } from "../../usage-error.ts";
import { editionUnpacked } from "./edition-in-folder.ts";

/** The files of a package that an edition is made of. */
const wanted = /^(?:package\.json|dist\/[a-z]+\.(?:json|ndjson))$/;

/**
 * The edition in a tarball of the package that holds the dataset. It is unpacked into a scratch folder, and read from
 * there.
 *
 * @param place what people call the tarball, for messages.
 * @throws {UsageError} when the file is damaged, or a tarball of something else.
 */
export async function editionInTarball(path: string, place = path): Promise<Edition> {
  const folder = mkdtempSync(join(scratchFolder(), "unpacked-"));
  const seen = new Set<string>();
  const unpack = unpackTar(folder, {
    strict: true,
    // npm puts everything into one folder, whatever its name.
    strip: 1,
    filter: ({ name, type }) => {
      if (type !== "file" || !wanted.test(name)) return false;
      // Of two, some programs take the first, and others the last.
      if (seen.has(name)) throw new Error(`it contains ${name} twice`);
      return Boolean(seen.add(name));
    },
  });
  try {
    await pipeline(createReadStream(path), createGunzip(), unpack);
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw error;
    throw new UsageError(`${place} is not a tarball, or it is damaged: ${(error as Error).message}`);
  }
  const name = nameIn(join(folder, "package.json"));
  if (name !== datasetPackage)
    throw new UsageError(
      `${place} is not a tarball of ${datasetPackage}: ${name === undefined ? "it has no package.json" : `it contains ${JSON.stringify(name)}`}`,
    );
  return editionUnpacked(folder, place);
}

function nameIn(manifest: string): unknown {
  if (!existsSync(manifest)) return undefined;
  try {
    return (JSON.parse(readFileSync(manifest, "utf8")) as { name?: unknown } | null)?.name;
  } catch {
    return undefined;
  }
}
