import type { AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";
import { findRecord, type Records } from "../model/records.ts";
import { agreesWithSymbol } from "../model/symbol-statements.ts";
import { sourcePathOf } from "../read/record-paths.ts";
import { findQuotation } from "../text/anchor.ts";
import { compareWithSource } from "../text/compare-with-source.ts";
import { printResolution } from "../text/printed-resolution.ts";
import type { ResolutionRule } from "./rule.ts";

export const sourceAccounted: ResolutionRule = {
  code: "TXT003",
  name: "source-accounted",
  description:
    "Every word of the source is in exactly one record, in order. Only page breaks and the places of footnote blocks may differ.",
  why: "The source is the official document as it was received. Printed again, the records must give the same words. Correct the records; correct the source only where it differs from the official document.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '"text": "Recalling also the lamp agreement',
    wrong: '"text": "Recalling also a lamp agreement',
  },
  scope: "resolution",
  *check({ slug, resolution, paragraphs, source, complete }, records) {
    // A footnote or a run of italics without a place cannot be printed; rules TXT001 and TXT005 report it.
    const texts = paragraphs.map(({ value }) => value);
    if (!complete || !resolution || !isAnchored(resolution.value, texts)) return;
    if (!source) {
      if (resolution.file.kind?.holds === "lines") return;
      // Rule IDS002 reports a resolution in the wrong folder, where its source is not.
      if (resolution.file.kind?.name !== slug) return;
      yield {
        file: resolution.file,
        message: `${sourcePathOf(slug)} is missing`,
        hint: "save the text of the official document there",
      };
      return;
    }
    // Rule IDS003 reports a masthead that does not agree with the symbol.
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
        hint: hasMore(source.text, offset, expected)
          ? "the source has more here than the records: delete the line from it if the official document does not print it, or add its words to the records"
          : isFixedForm
            ? "compare both with the official document: correct the record, or the source if words are missing in it"
            : "the source is right: correct the records",
      };
    }
  },
};

/**
 * Whether a source has lines that the records lack: a line begins at the difference, and a later one begins with the word
 * that the records print there, or they end.
 */
function hasMore(source: string, offset: number, expected: string | undefined): boolean {
  const isLine = source.slice(source.lastIndexOf("\n", offset - 1) + 1, offset).trim() === "";
  if (!isLine || offset >= source.length) return false;
  const word = expected?.replaceAll("*", "").normalize("NFC");
  return (
    word === undefined ||
    source
      .slice(offset)
      .split("\n")
      .slice(1)
      .some((line) => line.replaceAll("*", "").normalize("NFC").trim().split(/\s/, 1)[0] === word)
  );
}

/** Whether the records that the masthead names exist and match their schema. */
function isNamed({ organ, committee, drafts = [] }: AuthoredResolution, { byId }: Records): boolean {
  const actors = committee ? [organ, committee] : [organ];
  return (
    actors.every((id) => byId.actor.get(id)?.value.name !== undefined) &&
    drafts.every((id) => byId.document.get(id)?.value.kind !== undefined)
  );
}

/** Whether no paragraph occurs twice, every footnote is called once, and every call and run of italics is found in its text. */
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
