import { dateWords } from "@open-resolutions/core";
import type { Resolution } from "@open-resolutions/schemas";
import { organOf } from "@open-resolutions/symbols";
import type { Site } from "./site.ts";

/**
 * What a resolution is about, for headings and lists. Those of the Security Council print no title: they are called by the
 * library's title where there is an index that has it, else by their organ and day.
 */
export function resolutionTitle(site: Site, { slug, title, organ, adopted }: Resolution): string {
  const indexed = site.indexed?.bySlug.get(slug);
  return (
    title ??
    indexed?.title ??
    indexed?.libraryTitle ??
    `Resolution of the ${organOf(organ)?.name ?? organ}, ${dateWords(adopted)}`
  );
}
