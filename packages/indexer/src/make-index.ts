import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Records } from "@open-resolutions/core";
import { compactLine, expandLine } from "@open-resolutions/core";
import type { IndexedResolution } from "@open-resolutions/schemas/facts";
import type { Organ } from "@open-resolutions/symbols";
import { slugOf } from "@open-resolutions/symbols";
import { openChangeLog } from "./change-log.ts";
import { chooseDocuments } from "./choose-documents.ts";
import { countCitations } from "./cited-documents.ts";
import type { DocumentFacts, PrintedFacts } from "./document-facts.ts";
import { type FactsCache, openFactsCache } from "./facts-cache.ts";
import { openIndexOutput, readLines, restoreIndex } from "./index-folder.ts";
import { joinLine, type Names } from "./join-line.ts";
import { loadMetadata, type Metadata } from "./load-metadata.ts";
import { manifestText } from "./manifest.ts";
import { collectMembership, type MembershipCollector } from "./membership.ts";
import { naturalOrder } from "./natural-order.ts";
import { addToQuality, emptyQuality, type QualityReport, qualityText } from "./quality.ts";
import type { DocumentPlace } from "./read-document.ts";
import { readDocuments } from "./read-documents.ts";
import { readRegisters } from "./registers.ts";
import { faultsOf } from "./report-faults.ts";
import { findSourceFiles } from "./source-files.ts";
import { foldName, stateByName } from "./states.ts";
import { countSubjects } from "./subject-counter.ts";

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

  const names = namesIn(records);
  const membership = membershipOf([...chosen.values()], metadata, names);
  const citations = countCitations(records.entries.document.map(({ value }) => value));
  const subjects = countSubjects();
  const changeLog = openChangeLog(out);
  const output = openIndexOutput(out);
  try {
    const byFile = groupByFile([...chosen.values()]);
    for (const path of new Set([...oldFiles(out), ...byFile.keys()])) {
      const before = new Map(readLines<IndexedResolution>(out, path).map((line) => [line.id, line]));
      const lines = function* () {
        for (const place of byFile.get(path) ?? []) {
          const document = cache.read(place.key);
          if (!hasPrinted(document)) continue;
          const joined = joinLine(document, metadata.find(slugOf(document.printed.id)), names, membership);
          const { line } = joined;
          addToQuality(report, line, document.doubts);
          report.unknownSponsors += joined.unknownSponsors;
          report.disagreements.push(...joined.disagreements);
          citations.add(line, document.documents);
          subjects.add(joined.headings);
          subjects.addConcepts(document.headings);
          // As it is read again: a field may come in another order.
          changeLog.note(before.get(line.id), expandLine(path, compactLine(path, line)) as IndexedResolution);
          before.delete(line.id);
          yield line;
        }
        for (const line of before.values()) changeLog.note(line, undefined);
      };
      output.writeLines(path, lines());
    }
    output.writeLines("cited-documents.ndjson", citations.documents());
    output.writeLines("subjects.ndjson", subjects.subjects());
    output.writeLines("tombstones.ndjson", changeLog.tombstones());
    output.writeLines("changes.ndjson", changeLog.lastChanges());
    output.writeText("quality.json", qualityText(report));
    output.writeText("manifest.json", manifestText(folder, registersHash, output.files()));
    output.commit();
  } catch (error) {
    output.discard();
    throw error;
  }

  const organs = Object.values(report.organs);
  return {
    report,
    documents: places.length,
    known: places.filter(({ isKnown }) => isKnown).length,
    resolutions: organs.reduce((sum, counts) => sum + counts.resolutions, 0),
    paragraphs: organs.reduce((sum, counts) => sum + counts.paragraphs, 0),
    changed: changeLog.changed(),
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

/** The names of States and of all actors, as the metadata write them. */
function namesIn(records: Records): Names {
  const actors = records.entries.actor.map(({ value }) => value);
  const byName = new Map(
    actors.flatMap(({ id, name, aliases = [] }) => [name, ...aliases].map((each) => [foldName(each), id])),
  );
  return {
    stateNamed: stateByName(actors),
    committeeNamed: (name) => byName.get(foldName(name).replace(/^#?([A-Z]+?) ?COMMITTEE$/, "$1 COMMITTEE")),
  };
}

/** The members of organs follow from all votes, so these are read before the first line is written. */
function membershipOf(
  places: readonly DocumentPlace[],
  metadata: Metadata,
  { stateNamed }: Names,
): MembershipCollector {
  const membership = collectMembership();
  for (const { resolution } of places) {
    const vote = resolution && metadata.find(slugOf(resolution.id))?.facts.vote;
    if (!vote) continue;
    const states = Object.values(vote.names).flatMap((names) =>
      names.flatMap((name) => stateNamed(name) ?? []),
    );
    membership.add(resolution.organ as Organ, resolution.adopted, states);
  }
  return membership;
}

/** The documents of each file of the index, in the order of their symbols. */
function groupByFile(places: readonly DocumentPlace[]): Map<string, DocumentPlace[]> {
  const files = new Map<string, DocumentPlace[]>();
  const sorted = places.toSorted((a, b) => naturalOrder(a.resolution?.id ?? "", b.resolution?.id ?? ""));
  for (const place of sorted) {
    if (!place.resolution) continue;
    const path = `${place.resolution.organ}/${place.resolution.adopted.slice(0, 4)}.ndjson`;
    files.set(path, [...(files.get(path) ?? []), place]);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The files of lines of an earlier index. */
function oldFiles(out: string): string[] {
  if (!existsSync(out)) return [];
  return readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(out, name)).map((file) => `${name}/${file}`))
    .filter((path) => /^[a-z-]+\/[0-9]{4}\.ndjson$/.test(path))
    .sort();
}

function hasPrinted(facts: DocumentFacts): facts is DocumentFacts & { printed: PrintedFacts } {
  return facts.printed !== undefined;
}
