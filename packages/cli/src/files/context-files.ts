import { join } from "node:path";
import type { SourceFile } from "@open-resolutions/core";
import { readFolder } from "@open-resolutions/core/files";
import { isFolder } from "./folders.ts";

/** The files of some folders of a dataset, of which nothing is said: others are read beside them. */
export function contextFiles(root: string, folders: readonly string[]): SourceFile[] {
  return folders
    .filter((folder) => isFolder(join(root, folder)))
    .flatMap((folder) =>
      [...readFolder(join(root, folder))].map(({ path, content }) => ({
        path: `${folder}/${path}`,
        content,
        context: true,
      })),
    );
}
