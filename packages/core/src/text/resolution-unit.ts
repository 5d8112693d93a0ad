import { slugOf } from "@open-resolutions/symbols";
import { parseParagraphId } from "../model/paragraph-id.ts";
import type { Records } from "../model/records.ts";
import { groupBy } from "../read/group-by.ts";
import type { Entry, ReadFile } from "../read/read-file.ts";
import { type PlacedQuotation, quotationsIn } from "./quotations.ts";

/** A resolution with its paragraphs in order and its source. */
export interface ResolutionUnit {
  slug: string;
  /** Its own record; undefined when it is missing or does not match its schema. */
  resolution: Entry<"resolution"> | undefined;
  paragraphs: Entry<"paragraph">[];
  source: ReadFile | undefined;
  /** The texts of its footnotes by their numbers. */
  footnotes: ReadonlyMap<number, string>;
  /** Every quotation of its records, each with the number of its occurrences in its text. */
  quotations: readonly PlacedQuotation[];
  /** Some of its paragraphs came before those of another resolution: only the rest is checked here. */
  isContinued: boolean;
  /** All its records match their schemas. If not, a record that seems missing may only be invalid. */
  complete: boolean;
}

/** Each resolution with what belongs to it, in the order of their records. */
export function resolutionUnits(records: Records): ResolutionUnit[] {
  const paragraphs = groupBy(
    records.entries.paragraph,
    ({ value }) => parseParagraphId(value.id)?.slug ?? "",
  );
  return records.entries.resolution.map((resolution) => {
    const slug = slugOf(resolution.value.id);
    return resolutionUnit(records, slug, resolution, paragraphs.get(slug) ?? []);
  });
}

/** A resolution put together from its records. */
export function resolutionUnit(
  { sources, invalidResolutions }: Records,
  slug: string,
  resolution: Entry<"resolution"> | undefined,
  paragraphs: Entry<"paragraph">[],
): ResolutionUnit {
  const footnotes = new Map(resolution?.value.footnotes?.map(({ number, text }) => [number, text]));
  return {
    slug,
    resolution,
    paragraphs,
    source: sources.get(slug),
    footnotes,
    quotations: [...quotationsIn(resolution, paragraphs, footnotes)],
    isContinued: false,
    complete: !invalidResolutions.has(slug),
  };
}
