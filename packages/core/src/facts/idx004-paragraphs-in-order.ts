import { slugOf } from "@open-resolutions/symbols";
import { paragraphLabel, parentParagraphId, parseParagraphId } from "../model/paragraph-id.ts";
import { type IndexRule, makeAgain } from "./index-rule.ts";

export const paragraphsInOrder: IndexRule = {
  code: "IDX004",
  name: "paragraphs-in-order",
  description:
    "The paragraphs of a resolution are counted from 1, each id begins with its resolution and is used once, its label follows from it, and the parent of an item is the paragraph above it, if that comes before it.",
  why: "The ids of paragraphs are permanent, and other data refer to them. An item has no parent where the program did not find the paragraph above it.",
  *check({ id: resolution, paragraphs }) {
    const slug = slugOf(resolution);
    const seen = new Set<string>();
    for (const [index, { id, label, parent, order }] of paragraphs.entries()) {
      const at = (field: string) => `/paragraphs/${index}/${field}`;
      const fault = (field: string, message: string) => ({
        pointer: at(field),
        message: `${id}: ${message}`,
        hint: makeAgain,
      });
      const place = parseParagraphId(id);
      if (!place || place.slug !== slug) yield fault("id", `the id does not belong to ${resolution}`);
      if (seen.has(id)) yield fault("id", "the id is used twice");
      seen.add(id);
      if (order !== index + 1) yield fault("order", `the order is ${order}, but its place is ${index + 1}`);
      if (!place) continue;
      if (label !== paragraphLabel(place))
        yield fault("label", `the label is not "${paragraphLabel(place)}"`);
      const above = parentParagraphId(id, place) ?? undefined;
      const expected = above !== undefined && seen.has(above) ? above : undefined;
      if (parent !== expected)
        yield fault(parent === undefined ? "id" : "parent", `the parent is not ${expected ?? "absent"}`);
    }
  },
};
