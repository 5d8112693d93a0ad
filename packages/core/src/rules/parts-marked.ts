import { findQuotation } from "../text/anchor.ts";
import { itemMark } from "../text/enumeration.ts";
import type { RecordRule } from "./rule.ts";

export const partsMarked: RecordRule = {
  code: "NUM003",
  name: "parts-marked",
  description: "The parts of a paragraph are marked (a), (b), … without gaps, in the order of the text.",
  scope: "record",
  *check({ type, file, pointer, value }) {
    if (type !== "paragraph" || !("parts" in value)) return;
    let last = -1;
    for (const [index, { mark, occurrence }] of (value.parts ?? []).entries()) {
      const place = { file, pointer: `${pointer}/parts/${index}/mark` };
      const expected = `(${itemMark(1, index + 1)})`;
      const start = findQuotation(value.text, mark, occurrence)?.start ?? last + 1;
      if (mark !== expected) yield { ...place, message: `expected the mark ${expected} here, found ${mark}` };
      else if (start <= last)
        yield { ...place, message: `the mark ${mark} stands before the one listed before it` };
      last = start;
    }
  },
};
