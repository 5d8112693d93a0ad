import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { packPublished } from "@open-resolutions/acceptance/pack";

/** A package as the registry gets it. */
export interface PackedPackage {
  name: string;
  /** Such as `open-resolutions-json-1.0.0.tgz`. */
  file: string;
  content: Uint8Array;
}

/** The published packages of a repository as tarballs, in the order of their files. */
export async function packTarballs(root: string): Promise<PackedPackage[]> {
  const folder = mkdtempSync(join(tmpdir(), "open-resolutions-tarballs-"));
  try {
    const packed = await packPublished(root, folder);
    return packed
      .map(({ name, path }) => ({ name, file: basename(path), content: readFileSync(path) }))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
