import { mayBeThere } from "../records.ts";
import { parseParagraphId } from "../text/paragraph-id.ts";
import { slugOf } from "../text/slug.ts";
import type { DatasetRule } from "./rule.ts";

export const resolutionWhole: DatasetRule = {
  code: "REF003",
  name: "resolution-whole",
  description: "A resolution has its paragraphs, and every paragraph and every source has its resolution.",
  scope: "dataset",
  *check(records) {
    const { entries, byId, sources } = records;
    const slugs = new Set([...byId.resolution.keys()].map(slugOf));
    const orphans = new Set<string>();
    for (const { file, pointer, value } of entries.paragraph) {
      const slug = parseParagraphId(value.id)?.slug ?? value.id;
      if (slugs.has(slug) || orphans.has(slug) || mayBeThere(records, "resolution", slug)) continue;
      orphans.add(slug);
      const hint = `add resolutions/${slug}/resolution.json, or correct the id`;
      yield { file, pointer: `${pointer}/id`, message: `the dataset has no resolution "${slug}"`, hint };
    }
    for (const [slug, file] of sources) {
      if (slugs.has(slug) || orphans.has(slug) || mayBeThere(records, "resolution", slug)) continue;
      yield {
        file,
        message: `the dataset has no resolution "${slug}"`,
        hint: `add resolutions/${slug}/resolution.json`,
      };
    }
    const withParagraphs = new Set([...byId.paragraph.keys()].map((id) => parseParagraphId(id)?.slug));
    for (const { file, value } of entries.resolution) {
      const slug = slugOf(value.id);
      if (withParagraphs.has(slug) || mayBeThere(records, "paragraph", "")) continue;
      yield {
        file,
        pointer: "/id",
        message: `${value.id} has no paragraphs`,
        hint: `add resolutions/${slug}/paragraphs.json`,
      };
    }
  },
};
