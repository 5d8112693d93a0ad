import { findQuotation } from "../text/anchor.ts";
import { inlineMarks, itemMark } from "../text/enumeration.ts";
import type { RecordRule } from "./rule.ts";

export const partsMarked: RecordRule = {
  code: "NUM003",
  name: "parts-marked",
  description:
    "The parts of a paragraph are marked (a), (b), … without gaps, in the order of the text, and every such enumeration in a text is listed in `parts`.",
  why: "Each part of an enumeration has its own id, so that it can be cited. List every mark that the text prints, in its order.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '"mark": "(b)"',
    wrong: '"mark": "(a)"',
  },
  scope: "record",
  types: ["paragraph"],
  *check({ type, file, pointer, value }) {
    if (type !== "paragraph" || !("text" in value)) return;
    const listed = value.parts?.length ?? 0;
    const printed = inlineMarks(value.text).length;
    if (printed > listed) {
      const message = `the text enumerates up to (${itemMark(1, printed)}), but ${listed === 0 ? "the paragraph lists no parts" : `the parts end at (${itemMark(1, listed)})`}`;
      yield {
        file,
        pointer: `${pointer}/${listed === 0 ? "text" : "parts"}`,
        message,
        hint: "add each mark to `parts`",
      };
    }
    let last = -1;
    for (const [index, { mark, occurrence }] of (value.parts ?? []).entries()) {
      const place = { file, pointer: `${pointer}/parts/${index}/mark` };
      const expected = `(${itemMark(1, index + 1)})`;
      const start = findQuotation(value.text, mark, occurrence)?.start ?? last + 1;
      if (mark !== expected) yield { ...place, message: `expected the mark ${expected} here, found ${mark}` };
      else if (start <= last)
        yield { ...place, message: `in the text, ${mark} occurs before the mark listed before it` };
      last = start;
    }
  },
};
