import { relative, resolve, sep } from "node:path";
import { filesIn, kindOf, notRegularFile } from "../../files/folders.ts";
import { otherDocuments, readDocuments } from "../../inputs/document-files.ts";
import { UsageError } from "../../usage-error.ts";

/** The official texts to draft. */
export interface DraftInputs {
  /** Paths of files as a person writes them from the working directory. */
  files: string[];
  /** How many other files are in the folders. */
  skipped: number;
  /** A line for each folder that could not be listed. */
  failures: string[];
}

/**
 * The files that paths and folders mean. From a folder only texts, XML, PDF, Word and HTML files are taken, and no hidden files;
 * documents in other forms too, so that none is left out without a word. The drafts of an earlier run hold their texts: they
 * are no inputs of a folder around them.
 *
 * @param out the folder into which the drafts go.
 * @throws {UsageError} with a line for each path that leads to no text.
 */
export function findDraftInputs(paths: readonly string[], cwd: string, out?: string): DraftInputs {
  const drafts = out === undefined ? undefined : resolve(cwd, out) + sep;
  const faults: string[] = [];
  const files: string[] = [];
  const failures: string[] = [];
  let skipped = 0;
  const show = (absolute: string) => relative(cwd, absolute).replaceAll("\\", "/") || ".";
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const kind = kindOf(absolute);
    if (kind === "nothing") faults.push(`${path}: there is no such file or folder`);
    else if (kind === "other") faults.push(`${path}: ${notRegularFile}`);
    else if (kind === "file") files.push(show(absolute));
    else {
      const inside = filesIn(absolute);
      const isDraft = (file: string) =>
        drafts !== undefined && file.startsWith(drafts) && !`${absolute}${sep}`.startsWith(drafts);
      const own = inside.files.filter(
        (file) => (readDocuments.test(file) || otherDocuments.test(file)) && !isDraft(file),
      );
      for (const { path, reason } of inside.unreadable)
        failures.push(`${show(path)}: cannot be read: ${reason}`);
      if (own.length === 0 && inside.unreadable.length === 0)
        faults.push(
          `${path}: this folder contains no text, PDF, Word, HTML or XML file (.txt, .md, .pdf, .docx, .html, .xml)`,
        );
      skipped += inside.files.length + inside.notRegular.length - own.length;
      files.push(...own.map(show));
    }
  }
  if (faults.length > 0) throw new UsageError(faults.join("\n"));
  return { files: [...new Set(files)], skipped, failures };
}
