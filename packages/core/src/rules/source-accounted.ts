import { findRecord } from "../records.ts";
import { printResolution } from "../text/printed-resolution.ts";
import { compareWithSource } from "../text/reassembly.ts";
import type { ResolutionRule } from "./rule.ts";

export const sourceAccounted: ResolutionRule = {
  code: "TXT003",
  name: "source-accounted",
  description:
    "Every word of the source is in exactly one record, in order; page breaks and the places of footnote blocks are all that is set aside.",
  scope: "resolution",
  *check({ slug, resolution, paragraphs, source, complete }, records) {
    if (!complete) return;
    if (!source) {
      yield {
        file: resolution.file,
        message: `resolutions/${slug}/source.txt is missing`,
        hint: "put the document as received beside its records",
      };
      return;
    }
    const printed = printResolution(
      resolution.value,
      paragraphs.map(({ value }) => value),
      {
        actor: (id) => findRecord(records, "actor", id)?.name ?? id,
        symbol: (id) => findRecord(records, "document", id)?.symbol ?? id,
      },
    );
    for (const { offset, found, expected, from } of compareWithSource(source.text, printed)) {
      const expectation =
        expected === undefined ? "the records end here" : `the records have "${expected}" (${from})`;
      const message = `the source ${found === undefined ? "ends" : `has "${found}"`} where ${expectation}`;
      yield { file: source, offset, message, hint: "the source is right: correct the records" };
    }
  },
};
