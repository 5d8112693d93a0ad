import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { explainFileError } from "./explain-file-error.ts";

/** What is in a folder and in the folders inside it. */
export interface FolderContent {
  /** Paths of regular files, and of links that lead nowhere: reading them says why. */
  files: string[];
  /** Paths of pipes, sockets and devices. Reading them could wait for ever. */
  notRegular: string[];
  /** Folders that cannot be listed. */
  unreadable: { path: string; reason: string }[];
}

/** The files of a folder and of the folders inside it, without hidden ones and installed packages. */
export function filesIn(folder: string): FolderContent {
  const content: FolderContent = { files: [], notRegular: [], unreadable: [] };
  addFiles(folder, content);
  return content;
}

function addFiles(folder: string, content: FolderContent): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    content.unreadable.push({ path: folder, reason: explainFileError(error) });
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFiles(path, content);
    else if (entry.isFile()) content.files.push(path);
    else {
      // A link to a folder is not followed: it could lead back.
      const kind = kindOf(path);
      if (kind === "other") content.notRegular.push(path);
      else if (kind !== "folder") content.files.push(path);
    }
  }
}

/** What a path leads to; "nothing" also for a link to nothing or to itself. */
export function kindOf(path: string): "file" | "folder" | "other" | "nothing" {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return "nothing";
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "other";
  } catch {
    return "nothing";
  }
}

/** Whether a path leads to a folder. */
export function isFolder(path: string): boolean {
  return kindOf(path) === "folder";
}

/** What to tell a person who names a pipe, a socket or a device as a file. */
export const notRegularFile =
  "it is not a regular file: pipe its content into this command, and write - as the path";
