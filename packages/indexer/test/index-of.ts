import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expandLine } from "@open-resolutions/core";
import type { CitedDocument, IndexedResolution } from "@open-resolutions/schemas/facts";
import { datasetFolder } from "@open-resolutions/testkit/dataset";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { makeIndex } from "../src/make-index.ts";

/** Makes an index of some files; a second call makes it again. */
export function indexOf(files: Record<string, string>) {
  const folder = folderWith(files);
  const work = folderWith();
  const out = join(work, "index");
  const make = () =>
    makeIndex({ folder, data: datasetFolder, out, cacheFolder: join(work, "cache"), onRead: () => {} });
  const read = (path: string) => readFileSync(join(out, path), "utf8");
  const recordsIn = <T>(path: string) =>
    read(path)
      .trim()
      .split("\n")
      .map((text) => expandLine(path, JSON.parse(text)) as T);
  const lines = (path = "general-assembly/2095.ndjson") => recordsIn<IndexedResolution>(path);
  const line = () => lines()[0] as IndexedResolution;
  const documents = () => recordsIn<CitedDocument>("cited-documents.ndjson");
  return { folder, out, make, read, lines, line, documents };
}
