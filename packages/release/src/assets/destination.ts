import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const list = "SHA256SUMS";

/**
 * Lets a folder pass that may be replaced: one that is not there, is empty, or was made by this command before, and so
 * holds what its checksums list and nothing else.
 *
 * @throws with one line when it is anything else.
 */
export async function ensureReplaceable(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === "ENOENT") return [];
    if (error.code === "ENOTDIR") throw new Error(`${folder} is no folder: name another one`);
    throw error;
  });
  const sums = names.includes(list) ? await readFile(join(folder, list), "utf8") : "";
  // A line is the checksum, two characters and the name. (GNU Coreutils, md5sum invocation.)
  const own = new Set([list, ...sums.split("\n").map((line) => line.split("  ")[1])]);
  if (names.some((name) => !own.has(name)))
    throw new Error(`${folder} holds something else, and would be replaced: name another one`);
}
