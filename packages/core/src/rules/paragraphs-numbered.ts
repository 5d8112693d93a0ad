import { itemMark } from "../text/enumeration.ts";
import { type ParagraphPlace, paragraphLabel, parseParagraphId } from "../text/paragraph-id.ts";
import type { ResolutionRule } from "./rule.ts";

export const paragraphsNumbered: ResolutionRule = {
  code: "NUM001",
  name: "paragraphs-numbered",
  description:
    "Paragraphs stand in order, preambular before operative, numbered from 1 without gaps; so do the items under each.",
  why: "The id of a paragraph says its place, as the resolution prints it. A gap means that a paragraph is missing, or that an id is wrong.",
  example: {
    file: "resolutions/a-res-77-20/paragraphs.json",
    right: '"id": "a-res-77-20.pp25"',
    wrong: '"id": "a-res-77-20.pp26"',
  },
  scope: "resolution",
  *check({ paragraphs, complete }) {
    if (!complete) return;
    let previous: ParagraphPlace | undefined;
    const seen = new Set<string>();
    for (const { file, pointer, value } of paragraphs) {
      const place = parseParagraphId(value.id);
      // An id that stands twice is a fault of its own.
      if (!place || seen.has(value.id)) continue;
      seen.add(value.id);
      const allowed = followers(previous).map(paragraphLabel);
      if (!allowed.includes(paragraphLabel(place))) {
        const after = previous ? ` after ${paragraphLabel(previous)}` : "";
        yield {
          file,
          pointer: `${pointer}/id`,
          message: `${paragraphLabel(place)} cannot follow here: expected ${allowed.join(" or ")}${after}`,
        };
      }
      previous = place;
    }
  },
};

/** The places that may follow a paragraph. */
function followers(previous: ParagraphPlace | undefined): ParagraphPlace[] {
  const first = (section: ParagraphPlace["section"]): ParagraphPlace => ({
    slug: "",
    section,
    number: 1,
    items: [],
  });
  if (!previous) return [first("preambular"), first("operative")];
  const next: ParagraphPlace[] = [{ ...previous, number: previous.number + 1, items: [] }];
  for (let degree = previous.items.length; degree > 0; degree -= 1) {
    const above = previous.items.slice(0, degree - 1);
    next.push({ ...previous, items: [...above, markAfter(degree, previous.items[degree - 1] ?? "")] });
  }
  next.push({ ...previous, items: [...previous.items, itemMark(previous.items.length + 1, 1)] });
  if (previous.section === "preambular") next.push(first("operative"));
  return next;
}

function markAfter(degree: number, mark: string): string {
  let place = 1;
  while (itemMark(degree, place) !== mark && place < 1000) place += 1;
  return itemMark(degree, place + 1);
}
