import { slugOf } from "@open-resolutions/symbols";
import { parseParagraphId } from "../model/paragraph-id.ts";
import { mayExist } from "../model/records.ts";
import { recordPath } from "../read/record-paths.ts";
import type { ResolutionRule } from "./rule.ts";

export const resolutionWhole: ResolutionRule = {
  code: "REF003",
  name: "resolution-whole",
  description: "A resolution has its paragraphs, and every paragraph and every source has its resolution.",
  why: "A resolution is its own record together with its paragraphs. Add the missing file, or correct the id.",
  scope: "resolution",
  *check({ slug, resolution, paragraphs, source }, records) {
    const [first] = paragraphs;
    // An NDJSON file holds one record type: the other records are in other files.
    const { kind, at } = (first ?? resolution)?.file ?? {};
    if (kind?.holds === "lines" && at === undefined) return;
    if (resolution) {
      // An invalid paragraph still counts as present.
      if (paragraphs.length > 0 || mayExist(records, "paragraph", "")) return;
      if ([...records.byId.paragraph.keys()].some((id) => parseParagraphId(id)?.slug === slug)) return;
      yield {
        file: resolution.file,
        pointer: "/id",
        message: `${resolution.value.id} has no paragraphs`,
        hint: `add ${recordPath("paragraph", slug)}`,
      };
    } else {
      const file = first?.file ?? source;
      if (!file || mayExist(records, "resolution", slug)) return;
      if ([...records.byId.resolution.keys()].some((id) => slugOf(id) === slug)) return;
      const place = first ? { file, pointer: `${first.pointer}/id` } : { file };
      const hint = first
        ? `add ${recordPath("resolution", slug)}, or correct the id`
        : `add ${recordPath("resolution", slug)}`;
      yield { ...place, message: `the dataset has no resolution "${slug}"`, hint };
    }
  },
};
