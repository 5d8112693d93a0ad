import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compactLine, expandLine, groupBy, type Records } from "@open-resolutions/core";
import type { IndexedResolution } from "@open-resolutions/schemas/facts";
import { type Organ, slugOf } from "@open-resolutions/symbols";
import { openChangeLog } from "./change-log.ts";
import { countCitations } from "./cited-documents.ts";
import { dayOfAdoption } from "./day-of-adoption.ts";
import type { DocumentFacts, PrintedFacts } from "./document-facts.ts";
import type { FactsCache } from "./facts-cache.ts";
import { openIndexOutput, readLines } from "./index-folder.ts";
import { type DatedDocument, type JoinedLine, joinLine, type Names } from "./join-line.ts";
import type { Metadata } from "./load-metadata.ts";
import { manifestText } from "./manifest.ts";
import { collectMembership, type MembershipCollector } from "./membership.ts";
import { naturalOrder } from "./natural-order.ts";
import { addToQuality, type QualityReport, qualityText } from "./quality.ts";
import type { DocumentPlace } from "./read-document.ts";
import { foldName, stateByName } from "./states.ts";
import { countSubjects } from "./subject-counter.ts";

/** What the lines of an index are made of. */
export interface IndexSources {
  /** The folder of the official documents. */
  folder: string;
  /** The folder of the index. */
  out: string;
  records: Records;
  registersHash: string;
  /** One document for each symbol. */
  chosen: ReadonlyMap<string, DocumentPlace>;
  cache: FactsCache;
  metadata: Metadata;
  /** What came up so far; the facts of the lines are added to it. */
  report: QualityReport;
}

/**
 * Writes the index beside its folder, then moves it into place.
 *
 * @returns how many resolutions changed, if the folder had an index before.
 * @throws what the file system throws; the old index is then as it was.
 */
export function writeIndex(sources: IndexSources): number {
  const { folder, out, records, registersHash, metadata, report } = sources;
  const places = [...sources.chosen.values()].map((place) => withDay(place, metadata));
  const citations = countCitations(records.entries.document.map(({ value }) => value));
  const subjects = countSubjects();
  const changeLog = openChangeLog(out);
  const output = openIndexOutput(out);
  const makeLine = lineJoiner(sources, places);
  const linesOf = function* (path: string, own: readonly DocumentPlace[]) {
    const before = new Map(readLines<IndexedResolution>(out, path).map((line) => [line.id, line]));
    for (const place of own) {
      const made = makeLine(place);
      if (!made) continue;
      const { line, document } = made;
      addToQuality(report, line, document.doubts);
      report.unknownSponsors += made.unknownSponsors;
      report.disagreements.push(...made.disagreements);
      citations.add(line, document.documents);
      subjects.add(made.headings);
      subjects.addConcepts(document.headings);
      // As it is read again: a field may come in another order.
      changeLog.note(before.get(line.id), expandLine(path, compactLine(path, line)) as IndexedResolution);
      before.delete(line.id);
      yield line;
    }
    for (const line of before.values()) changeLog.note(line, undefined);
  };
  try {
    const byFile = groupByFile(places);
    for (const path of new Set([...oldFiles(out), ...byFile.keys()]))
      output.writeLines(path, linesOf(path, byFile.get(path) ?? []));
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
  return changeLog.changed();
}

/** A line with the document from which it comes. */
type MadeLine = JoinedLine & { document: DocumentFacts };

/** A document with the day of adoption that the index follows, which may not be the printed one. */
function withDay(place: DocumentPlace, metadata: Metadata): DocumentPlace {
  if (!place.resolution) return place;
  const { id, adopted: printed, dated } = place.resolution;
  const others = () => [dated, metadata.find(slugOf(id))?.facts.adopted];
  return { ...place, resolution: { ...place.resolution, adopted: dayOfAdoption(id, printed, others) } };
}

/** Makes the line of a document; undefined for one that gives no resolution. */
function lineJoiner(
  { records, cache, metadata }: IndexSources,
  places: readonly DocumentPlace[],
): (place: DocumentPlace) => MadeLine | undefined {
  const names = namesIn(records);
  const membership = membershipOf(places, metadata, names);
  return ({ key, resolution }) => {
    const document = cache.read(key);
    if (!hasPrinted(document) || !resolution) return undefined;
    const found = metadata.find(slugOf(resolution.id));
    const dated: DatedDocument = { ...document, day: resolution.adopted };
    return { ...joinLine(dated, found, names, membership), document };
  };
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
  const resolutions = places.flatMap((place) => (place.resolution ? [{ ...place.resolution, place }] : []));
  const sorted = resolutions.sort((a, b) => naturalOrder(a.id, b.id));
  const files = groupBy(sorted, ({ organ, adopted }) => `${organ}/${adopted.slice(0, 4)}.ndjson`);
  const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(inOrder.map(([path, own]) => [path, own.map(({ place }) => place)]));
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
