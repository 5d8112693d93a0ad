import { chmod, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Path inside the folder, with forward slashes, to the file's content. Text is written as UTF-8. */
export type OutputFiles = ReadonlyMap<string, string | Uint8Array>;

/**
 * Replaces a folder with one that contains exactly these files. They are written beside it first and moved into place
 * at the end, so that a failure or an interruption never leaves a half-written folder.
 *
 * @throws what the file system throws; the folder is then as it was.
 */
export async function replaceFolder(folder: string, files: OutputFiles): Promise<void> {
  const aside = `${folder}.new`;
  const old = `${folder}.old`;
  await rm(aside, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
  try {
    for (const [path, content] of files) {
      const target = join(aside, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
      // The tarball contains the mode, which must not depend on the machine's umask.
      await chmod(target, 0o644);
    }
    await rename(folder, old).catch(unlessMissing);
    await rename(aside, folder);
  } catch (error) {
    await rename(old, folder).catch(unlessMissing);
    throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
