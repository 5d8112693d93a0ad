import { existsSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import {
  type Manifest,
  manifestName,
  manifestText,
  mergeManifests,
  parseManifest,
} from "@open-resolutions/export";
import { writeFileSafely } from "../../files/write-file.ts";
import { UsageError } from "../../usage-error.ts";
import type { ExportFlags } from "./flags.ts";

/**
 * Writes one manifest for several exports, in the order in which they are given.
 *
 * @throws {UsageError} when a folder is no complete export, or lies outside the output folder.
 */
export function mergeExports(folders: readonly string[], { out, quiet }: ExportFlags): void {
  const target = join(out, manifestName);
  if (existsSync(target) && !parseManifest(readFileSync(target, "utf8")))
    throw new UsageError(`${target} was not written by an export: move it away, or choose another folder`);
  const parts = folders.map((path) => {
    const folder = relative(resolve(out), resolve(path)).replaceAll("\\", "/");
    if (folder === "" || folder.startsWith(".."))
      throw new UsageError(`${path} is not inside ${out}, where the merged ${manifestName} lists its files`);
    return { folder, manifest: readManifest(path) };
  });
  const manifest = merge(parts);
  writeFileSafely(target, manifestText(manifest));
  if (!quiet)
    console.error(
      `wrote ${target}: ${manifest.resolutions.count} resolutions, ${manifest.files.length} files of ${parts.length} exports`,
    );
}

function merge(parts: readonly { folder: string; manifest: Manifest }[]): Manifest {
  try {
    return mergeManifests(parts);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function readManifest(folder: string): Manifest {
  const path = join(folder, manifestName);
  const manifest = existsSync(path) ? parseManifest(readFileSync(path, "utf8")) : undefined;
  if (!manifest) throw new UsageError(`${folder} is not an export: it has no ${manifestName} of one`);
  for (const { path: file, bytes } of manifest.files) {
    const size = statSync(join(folder, file), { throwIfNoEntry: false })?.size;
    if (size !== bytes)
      throw new UsageError(
        `${join(folder, file)} ${size === undefined ? "is missing" : `has ${size} bytes`}, but ${path} says ${bytes} bytes`,
      );
  }
  return manifest;
}
