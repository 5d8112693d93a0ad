import { statSync } from "node:fs";
import { relative, resolve } from "node:path";
import { filesIn } from "../../files/folders.ts";
import { UsageError } from "../../usage-error.ts";

/** Official texts that were asked for. */
export interface DraftInputs {
  /** Paths of files as a person writes them from the working directory. */
  files: string[];
  /** How many files of the folders are no official texts. */
  passedOver: number;
}

const texts = /\.(?:txt|md|markdown|text|xml|akn)$/i;

/**
 * The files that paths and folders mean. Of a folder only texts and XML are taken; hidden files are passed over.
 *
 * @throws {UsageError} with a line for each path that leads to nothing.
 */
export function findDraftInputs(paths: readonly string[], cwd: string): DraftInputs {
  const missing: string[] = [];
  const files: string[] = [];
  let passedOver = 0;
  const show = (absolute: string) => relative(cwd, absolute).replaceAll("\\", "/") || ".";
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const found = statSync(absolute, { throwIfNoEntry: false });
    if (!found) missing.push(`${path}: there is no such file or folder`);
    else if (!found.isDirectory()) files.push(show(absolute));
    else {
      const inside = filesIn(absolute);
      const own = inside.filter((file) => texts.test(file));
      if (own.length === 0) missing.push(`${path}: no file in it is a text or XML (.txt, .md, .xml)`);
      passedOver += inside.length - own.length;
      files.push(...own.map(show));
    }
  }
  if (missing.length > 0) throw new UsageError(missing.join("\n"));
  return { files: [...new Set(files)], passedOver };
}
