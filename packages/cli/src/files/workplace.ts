import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  checkFiles,
  datasetFolders,
  type Records,
  type RecordType,
  recordPath,
  type SourceFile,
  schemaLocation,
} from "@open-resolutions/core";
import { schemaAddresses } from "@open-resolutions/schemas";
import { slugOf } from "@open-resolutions/symbols";
import { contextFiles } from "./context-files.ts";

/** The dataset folder in which a new record is made, and the records that it can refer to. */
export interface Workplace {
  /** Path of the folder. */
  root: string;
  /** Its files, as context: nothing is reported about them. */
  files: SourceFile[];
  /** Published records. */
  published: Records | undefined;
  /** Its own and the published records. */
  records: Records;
}

/** A dataset folder as the place for new records. */
export function openWorkplace(root: string, published: Records | undefined): Workplace {
  const files = contextFiles(root, datasetFolders);
  return { root, files, published, records: checkFiles(files, published ? { published } : {}).records };
}

/** The path of a record's file inside the dataset. */
export function pathOf(type: RecordType, id: string): string {
  return recordPath(type, type === "resolution" ? slugOf(id) : id);
}

/** The `$schema` of a file: a relative path if the schemas are next to the dataset, else their public address. */
export function schemaFor(root: string, path: string, schema: string): string {
  const beside = join(root, "..", "schemas", `${schema}.schema.json`);
  return existsSync(beside) ? schemaLocation(path, schema) : (schemaAddresses[schema] ?? "");
}
