import { basename, join, resolve } from "node:path";
import { recordPath, registerFolders, type SourceFile, sourcePathOf } from "@open-resolutions/core";
import { readContent, readFolder } from "@open-resolutions/core/files";
import { contextFiles } from "../../files/context-files.ts";
import { isFolder, kindOf } from "../../files/folders.ts";

/** The files of a dataset, of which only a part may have been asked for. */
interface FilesToShow {
  files: SourceFile[];
  /** The path of one of them as a person writes it. */
  shown: (path: string) => string;
}

/**
 * The files that a person means by a dataset folder, by its folder `resolutions`, or by the folder of one resolution:
 * that resolution alone then, with the registers beside it.
 */
export function filesToShow(folder: string): FilesToShow {
  const absolute = resolve(folder);
  const slug = basename(absolute);
  const head = recordPath("resolution", slug);
  const own = [head, recordPath("paragraph", slug), sourcePathOf(slug)].filter(
    (path) => kindOf(join(folder, basename(path))) === "file",
  );
  if (own.includes(head)) {
    const shown = (path: string) => join(folder, basename(path));
    const files = own.map((path) => ({ path, content: readContent(shown(path)) }));
    return { shown, files: [...contextFiles(join(folder, "../.."), registerFolders), ...files] };
  }
  const isPart = slug === "resolutions" && !isFolder(join(absolute, "resolutions"));
  const root = isPart ? join(folder, "..") : folder;
  return { shown: (path) => join(root, path), files: [...readFolder(root)] };
}
