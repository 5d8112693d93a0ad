import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { packPublished } from "@open-resolutions/acceptance/pack";
import type { Dataset } from "@open-resolutions/core";
import { loadDataset } from "@open-resolutions/core/files";
import { downloads, publishedDataset } from "@open-resolutions/export";
import { gzipSync } from "fflate";
import { releasedVersion } from "../released-version.ts";
import { builtFiles } from "./built-files.ts";
import { indexDatabase } from "./index-database.ts";
import { releaseNotes } from "./notes.ts";
import { makeSbom } from "./sbom.ts";

/** What goes into the ZIP of every format, by the name that it has there. */
const beside = {
  LICENSE: "packages/csv/LICENSE",
  "data-dictionary.md": "docs/data-dictionary.md",
  "formats.md": "docs/formats.md",
};

/**
 * Everything that a release offers for download, by the names of the files, from a built repository: the tarballs, the
 * dataset in every format with an index, the database with the index of facts, the records of each type as compressed
 * NDJSON, the changes, the notes, the bill of materials and the checksums of all of these. The same repository makes the same bytes.
 *
 * @throws with one line when something is missing.
 */
export async function makeAssets(root: string): Promise<Map<string, Uint8Array>> {
  const version = releasedVersion(root);
  const json = builtFiles(root, version);
  const notes = releaseNotes(root, version);
  const changes = json.get("changes.json");
  if (changes === undefined) throw new Error("packages/json/dist has no changes.json: run npm run build");
  const tarballs = await packTarballs(root);
  const contents = new Map(tarballs.map(({ name, content }) => [name, content]));
  const dataset = loadDataset(join(root, "data"));
  const records = [...json].filter(([name]) => name.endsWith(".ndjson"));
  const assets = new Map<string, Uint8Array>([
    ...tarballs.map(({ file, content }) => [file, content] as const),
    ...(await packFormats(root, dataset, version)),
    ...(await indexDatabase(root, dataset, version)),
    // No version in the name, so that the address in the latest release stays the same.
    ...records.map(([name, content]) => [`${name}.gz`, gzipSync(content, { level: 9, mtime: 0 })] as const),
    ["changes.json", changes],
    ["notes.md", Buffer.from(notes)],
    ["sbom.cdx.json", Buffer.from(await makeSbom(root, contents, version))],
  ]);
  return assets.set("SHA256SUMS", Buffer.from(checksums(assets)));
}

/** The dataset in every format, and `index.json`. */
function packFormats(root: string, dataset: Dataset, version: string): Promise<Map<string, Uint8Array>> {
  const files = Object.entries(beside).map(([name, path]) => [name, readFileSync(join(root, path))] as const);
  return downloads(dataset, publishedDataset(dataset, version), new Map(files));
}

/** The published packages as the registry gets them; a file is called such as `open-resolutions-json-1.0.0.tgz`. */
async function packTarballs(root: string): Promise<{ name: string; file: string; content: Uint8Array }[]> {
  const folder = mkdtempSync(join(tmpdir(), "open-resolutions-tarballs-"));
  try {
    const packed = await packPublished(root, folder);
    return packed
      .map(({ name, path }) => ({ name, file: basename(path), content: readFileSync(path) }))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The SHA-256 of files by their names, as `sha256sum --check` reads it. (GNU Coreutils, md5sum invocation.) */
function checksums(files: ReadonlyMap<string, Uint8Array>): string {
  const sha256 = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
  return [...files].map(([name, content]) => `${sha256(content)}  ${name}\n`).join("");
}
