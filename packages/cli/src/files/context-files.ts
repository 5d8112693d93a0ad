import { join } from "node:path";
import type { SourceFile } from "@open-resolutions/core";
import { readFolder } from "@open-resolutions/core/files";
import { isFolder } from "./folders.ts";

/** The files of some folders of a dataset, to be read as context: nothing is reported about them. */
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
