import type { AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";
import { findRecord, type Records } from "../model/records.ts";
import { agreesWithSymbol } from "../model/symbol-statements.ts";
import { sourcePathOf } from "../read/record-paths.ts";
import { findQuotation } from "../text/anchor.ts";
import { printResolution } from "../text/printed-resolution.ts";
import { compareWithSource } from "../text/reassembly.ts";
import type { ResolutionRule } from "./rule.ts";

export const sourceAccounted: ResolutionRule = {
  code: "TXT003",
  name: "source-accounted",
  description:
    "Every word of the source is in exactly one record, in order; page breaks and the places of footnote blocks are all that is set aside.",
  why: "The source is the document as it was received, and the records must print it again to the last word. Correct the records. Correct the source only where the copy differs from the official document.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '"text": "Recalling also the lamp agreement',
    wrong: '"text": "Recalling also a lamp agreement',
  },
  scope: "resolution",
  *check({ slug, resolution, paragraphs, source, complete }, records) {
    // What is not anchored cannot be printed in its place; the rules of anchors say so.
    const texts = paragraphs.map(({ value }) => value);
    if (!complete || !resolution || !isAnchored(resolution.value, texts)) return;
    if (!source) {
      if (resolution.file.kind?.holds === "lines") return;
      // In the wrong folder it is not beside its source; that is a fault of its own.
      if (resolution.file.kind?.name !== slug) return;
      yield {
        file: resolution.file,
        message: `${sourcePathOf(slug)} is missing`,
        hint: "put the document as received beside its records",
      };
      return;
    }
    // A masthead that its own symbol contradicts is a fault of its own.
    if (!isNamed(resolution.value, records) || !agreesWithSymbol(resolution.value)) return;
    const printed = printResolution(resolution.value, texts, {
      actor: (id) => findRecord(records, "actor", id)?.name ?? id,
      symbol: (id) => findRecord(records, "document", id)?.symbol ?? id,
    });
    for (const { offset, found, expected, from, isFixedForm } of compareWithSource(source.text, printed)) {
      const expectation =
        expected === undefined ? "the records end here" : `the records have "${expected}" (${from})`;
      const message = `the source ${found === undefined ? "ends" : `has "${found}"`} where ${expectation}`;
      yield {
        file: source,
        offset,
        length: found?.length ?? 1,
        message,
        hint: isFixedForm
          ? "compare both with the official document: correct the record, or the source if the copy left something out"
          : "the source is right: correct the records",
      };
    }
  },
};

/** Whether the records that the masthead names are there and have the shape of their schema. */
function isNamed({ organ, committee, drafts = [] }: AuthoredResolution, { byId }: Records): boolean {
  const actors = committee ? [organ, committee] : [organ];
  return (
    actors.every((id) => byId.actor.get(id)?.value.name !== undefined) &&
    drafts.every((id) => byId.document.get(id)?.value.kind !== undefined)
  );
}

/** Whether every paragraph stands there once, every footnote is called once, and every call and run of italics stands in its text. */
function isAnchored(
  { footnotes = [] }: AuthoredResolution,
  paragraphs: readonly AuthoredParagraph[],
): boolean {
  if (new Set(paragraphs.map(({ id }) => id)).size < paragraphs.length) return false;
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
