import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expectArgument, hasFields, requireText } from "@open-resolutions/symbols/arguments";
import type { SiteFile } from "./site-files.ts";

/** The list of the files of a site, by which a later build knows what is its own. */
const listName = "site.json";

/** What a build did with its files. */
export interface Written {
  /** Every file of the site, with the list of them. */
  readonly paths: readonly string[];
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/**
 * Writes a site into a folder. A file with the same content is left alone, so that its time stays and a copy of the
 * folder transfers only what changed. Files that an earlier build listed and this one does not are removed; others stay.
 *
 * @throws what the file system throws.
 */
export function writeSite(folder: string, files: Iterable<SiteFile>): Written {
  requireText(folder, "the folder of the pages");
  expectArgument(hasFields(files) && Symbol.iterator in files, "the files that siteFiles makes", files);
  const list = join(folder, listName);
  const before = existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as Record<string, string>) : {};
  const hashes: Record<string, string> = {};
  const count = { written: 0, unchanged: 0, removed: 0 };
  for (const [path, content] of files) {
    const hash = createHash("sha256").update(content).digest("hex");
    const target = join(folder, path);
    hashes[path] = hash;
    if (before[path] === hash && existsSync(target)) {
      count.unchanged += 1;
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    count.written += 1;
  }
  for (const path of Object.keys(before)) {
    if (path in hashes || !isInside(path)) continue;
    rmSync(join(folder, path), { force: true });
    count.removed += 1;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(list, `${JSON.stringify(hashes, null, 1)}\n`);
  return { ...count, paths: [...Object.keys(hashes), listName] };
}

/** Whether a path of the list stays inside the folder: the list is a file that anyone may have changed. */
function isInside(path: string): boolean {
  return !path.startsWith("/") && !path.split(/[\\/]/).includes("..");
}
