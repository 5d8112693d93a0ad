import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DownloadFile } from "@open-resolutions/portal";
import { parquetMetadata } from "hyparquet";

/** What `datapackage.json` says about the tables of the index. */
interface DataPackage {
  readonly resources: readonly {
    readonly path: string;
    readonly format: string;
    readonly bytes: number;
    readonly hash: string;
  }[];
}

/** The folder of the tables of the index among the downloads. */
const folder = "index/";

/** The Parquet tables of the published index, to download from the site; none when the package has no resolution. */
export function readIndexFiles(): { files: Map<string, Uint8Array>; list: DownloadFile[] } {
  const read = (name: string) =>
    readFileSync(fileURLToPath(import.meta.resolve(`@open-resolutions/index/${name}`)));
  const description = read("datapackage.json");
  const { resources } = JSON.parse(description.toString()) as DataPackage;
  const files = new Map<string, Uint8Array>();
  const list: DownloadFile[] = [];
  for (const { path, format, bytes, hash } of resources) {
    const content = read(path);
    files.set(folder + path, content);
    list.push({
      path: folder + path,
      format,
      rows: rowsOf(content),
      bytes,
      sha256: hash.replace("sha256:", ""),
    });
  }
  if (files.size > 0) files.set(`${folder}datapackage.json`, description);
  return { files, list };
}

function rowsOf({ buffer, byteOffset, byteLength }: Buffer): number {
  const bytes = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  return Number(parquetMetadata(bytes).num_rows);
}
