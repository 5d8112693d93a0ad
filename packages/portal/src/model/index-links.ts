import { groupBy } from "@open-resolutions/core";
import { slugOf } from "@open-resolutions/symbols";
import type { IndexedResolution, IndexInput } from "../site-input.ts";

/** A vote of a State. */
export interface CastVote {
  readonly resolution: IndexedResolution;
  readonly cast: string;
}

/** The index with what every page looks up. */
export interface IndexLinks {
  readonly bySlug: ReadonlyMap<string, IndexedResolution>;
  /** The resolutions that cite a document, by its id: of a resolution, its slug. */
  readonly citing: ReadonlyMap<string, readonly IndexedResolution[]>;
  /** By the id of the State's actor, in the order of days. */
  readonly votesOf: ReadonlyMap<string, readonly CastVote[]>;
  readonly bySubject: ReadonlyMap<string, readonly IndexedResolution[]>;
  /** The resolutions of an organ in a year: `general-assembly-2022`. */
  readonly byOrganAndYear: ReadonlyMap<string, readonly IndexedResolution[]>;
  /** The headings of subjects by id. */
  readonly headings: ReadonlyMap<string, string>;
}

/** Looks up once what the pages of the index need. */
export function indexLinks({ resolutions, subjects }: IndexInput): IndexLinks {
  const citing = new Map<string, IndexedResolution[]>();
  const votesOf = new Map<string, CastVote[]>();
  const bySubject = new Map<string, IndexedResolution[]>();
  const add = <Value>(map: Map<string, Value[]>, key: string, value: Value) => {
    const known = map.get(key);
    if (known) known.push(value);
    else map.set(key, [value]);
  };
  for (const resolution of resolutions) {
    for (const document of citedBy(resolution)) add(citing, document, resolution);
    for (const { state, cast } of resolution.ballots) add(votesOf, state, { resolution, cast });
    for (const subject of resolution.subjects ?? []) add(bySubject, subject, resolution);
  }
  return {
    bySlug: new Map(resolutions.map((resolution) => [slugOf(resolution.id), resolution])),
    citing,
    votesOf,
    bySubject,
    byOrganAndYear: groupBy(resolutions, ({ organ, adopted }) => `${organ}-${adopted.slice(0, 4)}`),
    headings: new Map(subjects.map(({ id, heading }) => [id, heading])),
  };
}

/** The ids of the documents that a resolution cites, each once, in the order of the text. */
export function citedBy({ paragraphs }: IndexedResolution): string[] {
  const ids = paragraphs.flatMap(({ citations = [] }) => citations.flatMap(({ document }) => document ?? []));
  return [...new Set(ids)];
}

/** What a resolution is about, in words. */
export function titleOf({ title, libraryTitle, id }: IndexedResolution): string {
  return title ?? libraryTitle ?? id;
}
