import {
  type Dataset,
  groupBy,
  type RecordType,
  typesByPlural,
  visitReferences,
} from "@open-resolutions/core";
import type { Paragraph, PublishedRecords, Resolution } from "@open-resolutions/schemas";
import type { SiteInput } from "../site-input.ts";
import { type IndexLinks, indexLinks } from "./index-links.ts";

/** A record, and the field of it, that refers to another record. */
export interface Backlink {
  readonly type: RecordType;
  /** The id of the record that refers. */
  readonly id: string;
  /** The steps to the reference: `mentions.3.actor`. */
  readonly steps: readonly string[];
}

/** The input with what every page looks up. */
export interface Site extends SiteInput {
  readonly byId: { readonly [Type in RecordType]: ReadonlyMap<string, PublishedRecords[Type]> };
  /** The paragraphs of a resolution in the order of the text, by its slug. */
  readonly paragraphsOf: ReadonlyMap<string, readonly Paragraph[]>;
  /** The resolutions by their slugs. */
  readonly bySlug: ReadonlyMap<string, Resolution>;
  /** Every reference in the dataset, by type and id of the record to which it leads: `actor:unodc`. */
  readonly backlinks: ReadonlyMap<string, readonly Backlink[]>;
  /** What belongs together in the index; absent without an index. */
  readonly indexed?: IndexLinks;
}

/** Looks everything up once, so that a page costs the same in a large dataset. */
export function siteOf(input: SiteInput): Site {
  const { dataset } = input;
  const byId = Object.fromEntries(
    Object.entries(typesByPlural).map(([plural, type]) => [
      type,
      new Map(dataset[plural as keyof Dataset].map((record) => [record.id, record])),
    ]),
  ) as unknown as Site["byId"];
  const bySlug = new Map(dataset.resolutions.map((resolution) => [resolution.slug as string, resolution]));
  const slugs = new Map(dataset.resolutions.map(({ id, slug }) => [id as string, slug as string]));
  const paragraphsOf = groupBy(dataset.paragraphs, ({ resolution }) => slugs.get(resolution) ?? "");
  const site = { ...input, byId, bySlug, paragraphsOf, backlinks: backlinksOf(dataset) };
  return input.index ? { ...site, indexed: indexLinks(input.index) } : site;
}

function backlinksOf(dataset: Dataset): Map<string, Backlink[]> {
  const backlinks = new Map<string, Backlink[]>();
  for (const [plural, type] of Object.entries(typesByPlural)) {
    for (const record of dataset[plural as keyof Dataset]) {
      visitReferences(type, record, (target, id, pointer) => {
        const key = `${target}:${id}`;
        const link = { type, id: record.id, steps: pointer().slice(1).split("/") };
        const known = backlinks.get(key);
        if (known) known.push(link);
        else backlinks.set(key, [link]);
      });
    }
  }
  return backlinks;
}
