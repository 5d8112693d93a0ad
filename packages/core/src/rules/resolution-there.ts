import { mayBeThere, type Records } from "../records.ts";
import { parseParagraphId } from "../text/paragraph-id.ts";
import { slugOf } from "../text/slug.ts";
import type { DatasetRule } from "./rule.ts";

export const resolutionThere: DatasetRule = {
  code: "REF003",
  name: "resolution-there",
  description: "Every paragraph belongs to a resolution of the dataset.",
  scope: "dataset",
  *check(records: Records) {
    const slugs = new Set([...records.byId.resolution.keys()].map(slugOf));
    for (const { file, pointer, value } of records.entries.paragraph) {
      const slug = parseParagraphId(value.id)?.slug ?? value.id;
      if (slugs.has(slug) || mayBeThere(records, "resolution", slug)) continue;
      slugs.add(slug);
      yield {
        file,
        pointer: `${pointer}/id`,
        message: `the dataset has no resolution "${slug}"`,
        hint: `add resolutions/${slug}/resolution.json, or correct the id`,
      };
    }
  },
};
