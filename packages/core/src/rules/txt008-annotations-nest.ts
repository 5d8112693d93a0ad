import { pointer as pointerTo } from "../read/json-pointer.ts";
import { findQuotation } from "../text/anchor.ts";
import type { ResolutionRule } from "./rule.ts";

export const annotationsNest: ResolutionRule = {
  code: "TXT008",
  name: "annotations-nest",
  description: "Two mentions or citations share no words, or one contains the other.",
  why: "Two names share words only if one is part of the other. Where annotations overlap, one of them quotes too much or too little: quote whole names.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '{"quote": "all other lamp agreements", "document": null, "role": "recalls"}',
    wrong: '{"quote": "WLO and all other lamp agreements", "document": null, "role": "recalls"}',
  },
  scope: "resolution",
  *check({ paragraphs, footnotes }) {
    for (const { file, pointer, value } of paragraphs) {
      const placed = (["mentions", "citations"] as const).flatMap((list) =>
        (value[list] ?? []).flatMap(({ quote, occurrence, footnote }, index) => {
          const text = footnote === undefined ? value.text : (footnotes.get(footnote) ?? "");
          const span = findQuotation(text, quote, occurrence);
          return span
            ? [{ start: span.start, end: span.end, quote, footnote: footnote ?? 0, list, index }]
            : [];
        }),
      );
      placed.sort((a, b) => a.footnote - b.footnote || a.start - b.start || b.end - a.end);
      // The annotations that contain this place, the innermost last.
      const open: typeof placed = [];
      for (const annotation of placed) {
        for (let last = open.at(-1); last && isOver(last, annotation); last = open.at(-1)) open.pop();
        const container = open.at(-1);
        if (container && container.end < annotation.end) {
          yield {
            file,
            pointer: pointer + pointerTo(annotation.list, annotation.index, "quote"),
            message: `"${annotation.quote}" overlaps "${container.quote}" without being inside it`,
            hint: "quote whole names",
          };
        }
        open.push(annotation);
      }
    }
  },
};

/** Whether an open annotation ends before the next one starts, or is in another text. */
function isOver(last: { footnote: number; end: number }, next: { footnote: number; start: number }): boolean {
  return last.footnote !== next.footnote || last.end <= next.start;
}
