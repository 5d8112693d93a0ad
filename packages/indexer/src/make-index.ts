import { existsSync, readFileSync } from "node:fs";
import { slugOf } from "@open-resolutions/symbols";
import { chooseDocuments } from "./choose-documents.ts";
import { type FactsCache, openFactsCache } from "./facts-cache.ts";
import { restoreIndex } from "./index-folder.ts";
import { loadMetadata, type Metadata } from "./load-metadata.ts";
import { emptyQuality, type QualityReport } from "./quality.ts";
import type { DocumentPlace } from "./read-document.ts";
import { readDocuments } from "./read-documents.ts";
import { readRegisters } from "./registers.ts";
import { faultsOf } from "./report-faults.ts";
import { findSourceFiles } from "./source-files.ts";
import { writeIndex } from "./write-index.ts";

/** Where an index comes from, and where it goes. */
export interface IndexOptions {
  /** The folder of the official documents and their metadata. */
  folder: string;
  /** The dataset folder with the registers. */
  data: string;
  /** A file with measurements of the facts, for the report; it need not be there. */
  measured?: string;
  /** The folder of the index; it is replaced as a whole. */
  out: string;
  /** Where the facts of documents are kept between two runs. */
  cacheFolder: string;
  /** Called when a document was read. */
  onRead: (done: number, all: number) => void;
}

/** What was made. */
export interface MadeIndex {
  report: QualityReport;
  documents: number;
  /** Documents whose facts an earlier run had read. */
  known: number;
  resolutions: number;
  paragraphs: number;
  /** How many resolutions changed, if the folder had an index before. */
  changed: number;
  /** What a person must look at: documents and metadata that are broken, and names of voters in no register. */
  faults: string[];
}

/**
 * Makes the index: a file of lines for each organ and year, the cited documents, the subjects, the report on its quality
 * and the manifest. The same input gives the same bytes.
 *
 * @throws when the folder has no English resolution (an empty index would replace the old one), when a record of the
 * registers is invalid, and what the file system throws; the old index is then as it was.
 */
export async function makeIndex({
  folder,
  data,
  measured,
  out,
  cacheFolder,
  onRead,
}: IndexOptions): Promise<MadeIndex> {
  const files = findSourceFiles(folder);
  if (files.documents.length === 0)
    throw new Error(`${folder} has no official documents: name a folder with .xml files`);
  restoreIndex(out);
  const { records, registersHash, programHash } = readRegisters(data);
  const maker = `${registersHash} ${programHash}`;
  let done = 0;
  const step = () => {
    done += 1;
    onRead(done, files.documents.length);
  };
  const places = await readDocuments(files.documents, { folder, cacheFolder, maker, records }, step);
  const cache = openFactsCache(cacheFolder, maker);
  cache.keepOnly(new Set(places.map(({ key }) => key)));

  const report = emptyQuality();
  if (measured !== undefined && existsSync(measured))
    report.measured = JSON.parse(readFileSync(measured, "utf8"));
  const { chosen, duplicates } = chooseDocuments(places.filter((place) => isUsed(place, cache, report)));
  report.duplicates = duplicates;
  if (chosen.size === 0) throw new Error(`${folder}: none of its .xml files is an English resolution`);
  const metadata = loadMetadata(folder, files.metadata, report);
  noteUnused(metadata, chosen, report);

  const changed = writeIndex({ folder, out, records, registersHash, chosen, cache, metadata, report });
  const organs = Object.values(report.organs);
  return {
    report,
    documents: places.length,
    known: places.filter(({ isKnown }) => isKnown).length,
    resolutions: organs.reduce((sum, counts) => sum + counts.resolutions, 0),
    paragraphs: organs.reduce((sum, counts) => sum + counts.paragraphs, 0),
    changed,
    faults: faultsOf(report, metadata.places),
  };
}

/** Whether a document is an English resolution; the report says of each other what it is. */
function isUsed(place: DocumentPlace, cache: FactsCache, report: QualityReport): boolean {
  const { file, language = "eng", failure } = cache.read(place.key);
  if (language !== "eng") report.otherLanguages.push({ file, language });
  else if (failure) report.notRead.push({ file, code: failure.code, line: failure.line });
  return language === "eng" && place.resolution !== undefined;
}

/** Metadata of resolutions that the folder does not have, by their files. */
function noteUnused(
  metadata: Metadata,
  chosen: ReadonlyMap<string, DocumentPlace>,
  report: QualityReport,
): void {
  const slugs = new Set([...chosen.keys()].map(slugOf));
  for (const [slug, { file, symbol }] of metadata.places) {
    if (slugs.has(slug)) continue;
    report.metadataWithoutDocument[file] = [...(report.metadataWithoutDocument[file] ?? []), symbol];
  }
}
