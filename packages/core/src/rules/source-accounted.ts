import type { AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";
import { findRecord } from "../records.ts";
import { findQuotation } from "../text/anchor.ts";
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
    // What is not anchored cannot be printed in its place; the rules of anchors say so.
    const texts = paragraphs.map(({ value }) => value);
    if (!complete || !isAnchored(resolution.value, texts)) return;
    if (!source) {
      yield {
        file: resolution.file,
        message: `resolutions/${slug}/source.txt is missing`,
        hint: "put the document as received beside its records",
      };
      return;
    }
    const printed = printResolution(resolution.value, texts, {
      actor: (id) => findRecord(records, "actor", id)?.name ?? id,
      symbol: (id) => findRecord(records, "document", id)?.symbol ?? id,
    });
    for (const { offset, found, expected, from } of compareWithSource(source.text, printed)) {
      const expectation =
        expected === undefined ? "the records end here" : `the records have "${expected}" (${from})`;
      const message = `the source ${found === undefined ? "ends" : `has "${found}"`} where ${expectation}`;
      yield {
        file: source,
        offset,
        length: found?.length ?? 1,
        message,
        hint: "the source is right: correct the records",
      };
    }
  },
};

/** Whether every footnote is called once, and every call and run of italics stands in its text. */
function isAnchored(
  { footnotes = [] }: AuthoredResolution,
  paragraphs: readonly AuthoredParagraph[],
): boolean {
  const called = paragraphs.flatMap((paragraph) => paragraph.footnotes ?? []).map(({ number }) => number);
  const known = footnotes.map(({ number }) => number);
  if (called.length !== known.length || !known.every((number) => called.includes(number))) return false;
  return [
    ...footnotes.flatMap(({ text, emphasis = [] }) =>
      emphasis.map((run) => findQuotation(text, run.quote, run.occurrence)),
    ),
    ...paragraphs.flatMap(({ text, emphasis = [], footnotes = [] }) => [
      ...emphasis.map((run) => findQuotation(text, run.quote, run.occurrence)),
      ...footnotes.map((call) => findQuotation(text, call.after, call.occurrence)),
    ]),
  ].every((span) => span !== undefined);
}
