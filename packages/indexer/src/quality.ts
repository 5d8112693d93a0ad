import type { IndexedResolution } from "@open-resolutions/schemas/facts";
import type { Duplicate } from "./choose-documents.ts";
import { type Disagreement, decisions } from "./disagreements.ts";
import type { DocumentFacts } from "./document-facts.ts";

/** Numbers of one organ. What a source lacks is counted as such, never as 0 of something. */
interface OrganCounts {
  resolutions: number;
  paragraphs: number;
  /** Resolutions of which the folder has metadata. */
  withMetadata: number;
  /** Resolutions of which it is known whether and how they were put to the vote. */
  withVote: number;
  recordedVotes: number;
  /** Recorded votes with the name of every State that voted. */
  withBallots: number;
  /** Recorded votes with the name of every member that did not vote. */
  withAbsent: number;
}

/** Doubts of the reading of documents, by decade of adoption and code of the finding. */
type Doubts = Record<string, { documents: number; withoutDoubt: number; byCode: Record<string, number> }>;

/** What the index knows about itself: `quality.json`. */
export interface QualityReport {
  organs: Record<string, OrganCounts>;
  years: Record<string, Record<string, { resolutions: number; paragraphs: number }>>;
  doubts: Record<string, Doubts>;
  notRead: { file: string; code: string; line: number }[];
  otherLanguages: { file: string; language: string }[];
  duplicates: Duplicate[];
  metadataFaults: { file: string; line: number; message: string }[];
  metadataTwice: { resolution: string; file: string; line: number }[];
  metadataWithoutDocument: Record<string, string[]>;
  unknownSponsors: number;
  /** How good each kind of fact is, as measured: `docs/measured.json`. */
  measured: unknown[];
  decisions: typeof decisions;
  disagreementCounts: Record<string, number>;
  disagreements: Disagreement[];
}

/** An empty report. */
export function emptyQuality(): QualityReport {
  return {
    organs: {},
    years: {},
    doubts: {},
    notRead: [],
    otherLanguages: [],
    duplicates: [],
    metadataFaults: [],
    metadataTwice: [],
    metadataWithoutDocument: {},
    unknownSponsors: 0,
    measured: [],
    decisions,
    disagreementCounts: {},
    disagreements: [],
  };
}

/** Adds a line to the counts of a report. */
export function addToQuality(
  report: QualityReport,
  line: IndexedResolution,
  doubts: DocumentFacts["doubts"],
): void {
  const { organ, adopted, paragraphs, vote, ballots, source } = line;
  const counts = report.organs[organ] ?? {
    resolutions: 0,
    paragraphs: 0,
    withMetadata: 0,
    withVote: 0,
    recordedVotes: 0,
    withBallots: 0,
    withAbsent: 0,
  };
  report.organs[organ] = counts;
  counts.resolutions += 1;
  counts.paragraphs += paragraphs.length;
  if (source.metadata !== undefined) counts.withMetadata += 1;
  if (vote) counts.withVote += 1;
  if (vote?.method === "recorded") counts.recordedVotes += 1;
  if (ballots) counts.withBallots += 1;
  if (ballots && (ballots.absent?.length ?? 0) === vote?.absent) counts.withAbsent += 1;

  const ofOrgan = report.years[organ] ?? {};
  report.years[organ] = ofOrgan;
  const ofYear = ofOrgan[adopted.slice(0, 4)] ?? { resolutions: 0, paragraphs: 0 };
  ofOrgan[adopted.slice(0, 4)] = ofYear;
  ofYear.resolutions += 1;
  ofYear.paragraphs += paragraphs.length;

  const decades = report.doubts[organ] ?? {};
  report.doubts[organ] = decades;
  const name = `${adopted.slice(0, 3)}0s`;
  const decade = decades[name] ?? { documents: 0, withoutDoubt: 0, byCode: {} };
  decades[name] = decade;
  decade.documents += 1;
  if (Object.keys(doubts).length === 0) decade.withoutDoubt += 1;
  for (const [code, count] of Object.entries(doubts))
    decade.byCode[code] = (decade.byCode[code] ?? 0) + count;
}

/** The report as text, its lists and keys in order, so that a change is a change of few lines. */
export function qualityText(report: QualityReport): string {
  const counts: Record<string, number> = {};
  for (const { field } of report.disagreements) counts[field] = (counts[field] ?? 0) + 1;
  const value = { ...report, disagreementCounts: counts };
  const rows = Object.entries(value).map(([name, part]) => {
    if (!Array.isArray(part)) return `${JSON.stringify(name)}: ${JSON.stringify(part, sortKeys, 1)}`;
    const lines = part.map((item) => `\n  ${JSON.stringify(item)}`);
    return `${JSON.stringify(name)}: [${lines.join(",")}${part.length > 0 ? "\n" : ""}]`;
  });
  return `{\n${rows.join(",\n")}\n}\n`;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
