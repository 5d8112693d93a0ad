import { readdir } from "node:fs/promises";

/**
 * Lets a folder pass that may be replaced: one that is not there, is empty, or was made by this command before.
 *
 * @throws with one line when it is anything else.
 */
export async function ensureReplaceable(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === "ENOENT") return [];
    if (error.code === "ENOTDIR") throw new Error(`${folder} is no folder: name another one`);
    throw error;
  });
  if (names.length > 0 && !names.includes("SHA256SUMS"))
    throw new Error(`${folder} holds something else, and would be replaced: name another one`);
}
