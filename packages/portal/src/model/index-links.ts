import { askedActors, groupBy } from "@open-resolutions/core";
import { slugOf } from "@open-resolutions/symbols";
import type { CitedDocument, IndexedResolution, IndexInput } from "../site-input.ts";

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
  /**
   * In how many resolutions of each year an actor or a capability is named, a document is cited or a verb is used, by
   * type and id: `actor:unodc`.
   */
  readonly yearsOf: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The actors that are asked to do something. */
  readonly asked: ReadonlySet<string>;
  /** The cited documents by id. */
  readonly documents: ReadonlyMap<string, CitedDocument>;
  /** The headings of subjects by id. */
  readonly headings: ReadonlyMap<string, string>;
}

/** Looks up once what the pages of the index need. */
export function indexLinks({ resolutions, subjects, documents }: IndexInput): IndexLinks {
  const citing = new Map<string, IndexedResolution[]>();
  const votesOf = new Map<string, CastVote[]>();
  const bySubject = new Map<string, IndexedResolution[]>();
  const yearsOf = new Map<string, Map<string, number>>();
  const asked = new Set<string>();
  const add = <Value>(map: Map<string, Value[]>, key: string, value: Value) => {
    const known = map.get(key);
    if (known) known.push(value);
    else map.set(key, [value]);
  };
  for (const resolution of resolutions) {
    const year = resolution.adopted.slice(0, 4);
    for (const key of keysOf(resolution)) {
      const years = yearsOf.get(key) ?? new Map<string, number>();
      yearsOf.set(key, years.set(year, (years.get(year) ?? 0) + 1));
    }
    for (const paragraph of resolution.paragraphs)
      for (const mandate of paragraph.mandates ?? [])
        for (const actor of askedActors(mandate, paragraph, resolution.paragraphs).actors) asked.add(actor);
    for (const document of citedBy(resolution)) add(citing, document, resolution);
    for (const { state, cast } of resolution.ballots) add(votesOf, state, { resolution, cast });
    for (const subject of resolution.subjects ?? []) add(bySubject, subject, resolution);
  }
  return {
    bySlug: new Map(resolutions.map((resolution) => [slugOf(resolution.id), resolution])),
    citing,
    votesOf,
    bySubject,
    yearsOf,
    asked,
    byOrganAndYear: groupBy(resolutions, ({ organ, adopted }) => `${organ}-${adopted.slice(0, 4)}`),
    documents: new Map(documents.map((document) => [document.id, document])),
    headings: new Map(subjects.map(({ id, heading }) => [id, heading])),
  };
}

/** The ids of the documents that a resolution cites, each once, in the order of the text. */
export function citedBy({ paragraphs }: IndexedResolution): string[] {
  const ids = paragraphs.flatMap(({ citations = [] }) => citations.flatMap(({ document }) => document ?? []));
  return [...new Set(ids)];
}

/** Type and id of everything that a resolution names, cites or does, each once. */
function keysOf({ paragraphs }: IndexedResolution): Set<string> {
  const keys = new Set<string>();
  for (const { acts = [], mentions = [], citations = [] } of paragraphs) {
    for (const { verb } of acts) keys.add(`verb:${verb}`);
    for (const { actor, capability } of mentions)
      keys.add(actor ? `actor:${actor}` : `capability:${capability}`);
    for (const { document } of citations) if (document) keys.add(`document:${document}`);
  }
  return keys;
}

/** What a resolution is about, in words. */
export function titleOf({ title, libraryTitle, id }: IndexedResolution): string {
  return title ?? libraryTitle ?? id;
}
