import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The files of a folder and of the folders in it. Hidden ones and installed packages are passed over. */
export function filesIn(folder: string): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...filesIn(path));
    else if (!isFolder(path)) files.push(path);
  }
  return files;
}

/** Whether a path leads to a folder. What leads nowhere, such as a link to itself, is a file that cannot be read. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}
