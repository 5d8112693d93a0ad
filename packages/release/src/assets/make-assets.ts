import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzip, zip } from "./archive.ts";
import { builtFiles } from "./built.ts";
import { checksums } from "./checksums.ts";
import { releaseNotes } from "./notes.ts";
import { packTarballs } from "./pack-tarballs.ts";
import { makeSbom } from "./sbom.ts";
import { releasedVersion } from "./version.ts";

/**
 * Everything that a release offers for download, by the names of the files, from a built repository: the tarballs, the
 * tables as one ZIP, the records of each type as compressed NDJSON, what changed, the notes, the bill of materials and
 * the checksums of all of these.
 *
 * @throws with one line when something of it is not there.
 */
export async function makeAssets(root: string): Promise<Map<string, Uint8Array>> {
  const version = releasedVersion(root);
  const json = builtFiles(root, "json", version);
  const csv = builtFiles(root, "csv", version);
  const notes = releaseNotes(root, version);
  const changes = json.get("changes.json");
  if (changes === undefined) throw new Error("packages/json/dist has no changes.json: run npm run build");

  const tarballs = await packTarballs(root);
  const contents = new Map(tarballs.map(({ name, content }) => [name, content]));
  const sbom = await makeSbom(root, contents, version);

  const assets = new Map([
    ...tarballs.map(({ file, content }) => [file, content] as const),
    [`open-resolutions-csv-${version}.zip`, zip(tables(root, csv))],
    ...compressedRecords(json),
    ["changes.json", changes],
    ["notes.md", Buffer.from(notes)],
    ["sbom.cdx.json", Buffer.from(sbom)],
  ]);
  return assets.set("SHA256SUMS", Buffer.from(checksums(assets)));
}

/** A Data Package lies flat, so that a reader of Data Packages finds its descriptor. */
function tables(root: string, csv: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const words = ["README.md", "LICENSE"].map(
    (name) => [name, readFileSync(join(root, "packages", "csv", name))] as const,
  );
  return new Map([...csv, ...words]);
}

/**
 * A file for each record type: DuckDB, pandas, R and Spark read it from its address without unpacking, and its name has
 * no version, so that the address of the latest release stays the same.
 */
function compressedRecords(json: ReadonlyMap<string, Uint8Array>): [string, Uint8Array][] {
  return [...json]
    .filter(([name]) => name.endsWith(".ndjson"))
    .map(([name, content]) => [`${name}.gz`, gzip(content)]);
}
