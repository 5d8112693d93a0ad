import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { groupBy } from "@open-resolutions/core";
import type {
  CitedDocument,
  IndexedParagraph,
  IndexedResolution,
  IndexedSubject,
  IndexInput,
} from "@open-resolutions/portal";

type Ballot = IndexedResolution["ballots"][number] & { resolution: string };
type Paragraph = IndexedParagraph & { resolution: string };

/** The published index; nothing when the package is not there or has no resolution. */
export function readIndex(): { index?: IndexInput } {
  const resolutions = table<Omit<IndexedResolution, "paragraphs" | "ballots">>("resolutions");
  if (resolutions.length === 0) return {};
  const paragraphs = groupBy(table<Paragraph>("paragraphs"), ({ resolution }) => resolution);
  const ballots = groupBy(table<Ballot>("ballots"), ({ resolution }) => resolution);
  return {
    index: {
      resolutions: resolutions.map((head) => ({
        ...head,
        paragraphs: paragraphs.get(head.id) ?? [],
        ballots: ballots.get(head.id) ?? [],
      })),
      subjects: table<IndexedSubject>("subjects"),
      documents: table<CitedDocument>("documents"),
    },
  };
}

function table<Record>(name: string): Record[] {
  const file = fileOf(`${name}.ndjson.gz`);
  if (file === undefined || !existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file)).toString().split("\n");
  return lines.flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Record]));
}

function fileOf(name: string): string | undefined {
  try {
    return fileURLToPath(import.meta.resolve(`@open-resolutions/index/${name}`));
  } catch {
    return undefined;
  }
}
