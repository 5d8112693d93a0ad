import type { RecordType, Tombstone } from "@open-resolutions/schemas";
import type { ParsedRecord } from "./pair-lines.ts";

/** What the newer edition knows of an id that is no longer where it was. */
export interface NewPlaces {
  /** Its tombstones, by their ids. */
  tombstones: ReadonlyMap<string, Tombstone>;
  /** The type of what a tombstone leads to or led to, in either edition; parts are of the type of what they stand in. */
  typeOf: (id: string) => RecordType | undefined;
  /** Whether a record of the newer edition has the id, and a tombstone leads there. */
  isTarget: (id: string) => boolean;
  /** Whether a part of a paragraph of the newer edition has the id. */
  isPart: (id: string) => boolean;
}

/** How a tombstone ends the record of which it has the id. */
export const endings = {
  moved: "record-merged",
  split: "record-split",
  withdrawn: "record-withdrawn",
} as const;

/**
 * The tombstones of an edition by their ids.
 *
 * @throws {SyntaxError} when a line is none.
 */
export function tombstonesIn(lines: Iterable<string>): Map<string, Tombstone> {
  return new Map(
    Array.from(lines, (line) => {
      const tombstone: Tombstone = JSON.parse(line);
      const isWhole = Object.hasOwn(endings, tombstone.kind) && Array.isArray(tombstone.to ?? []);
      if (!isWhole)
        throw new SyntaxError(`expected a tombstone with a kind and a list of ids: ${line.slice(0, 80)}`);
      return [tombstone.id, tombstone];
    }),
  );
}

/** The tombstone of an id, if it leads to what is there; one that leads nowhere is none. */
export function tombstoneOf(id: string, { tombstones, isTarget, isPart }: NewPlaces): Tombstone | undefined {
  const tombstone = tombstones.get(id);
  const leads =
    tombstone?.kind === "withdrawn" || tombstone?.to?.some((target) => isTarget(target) || isPart(target));
  return leads ? tombstone : undefined;
}

/** Tells the ids of the parts of paragraphs. They are read when somebody first asks, for mostly nobody does. */
export function partsIn(paragraphs: Iterable<string>): (id: string) => boolean {
  let parts: Set<string> | undefined;
  return (id) => {
    parts ??= new Set(
      // Most paragraphs have no parts, and need not be parsed.
      Array.from(paragraphs, (line) => (line.includes('"parts"') ? partIds(JSON.parse(line)) : [])).flat(),
    );
    return parts.has(id);
  };
}

/** The ids of the parts of a paragraph. */
export function partIds({ parts }: ParsedRecord): string[] {
  return Array.isArray(parts) ? parts.flatMap((part) => (typeof part?.id === "string" ? [part.id] : [])) : [];
}
