import { inlineMarks, isOpeningPhrase, parseParagraphId } from "@open-resolutions/core";
import type { AnnotationFinding } from "./annotate/doubt.ts";
import type { Block } from "./block.ts";
import type { ReadInput } from "./read-input.ts";
import { findingAt, type ReaderFinding } from "./reader-finding.ts";
import type { DraftedParagraph } from "./records/make-paragraphs.ts";
import type { LiftedFootnote } from "./structure/footnotes/footnotes.ts";
import type { Structure } from "./structure/read-structure.ts";

/** Why a text gives no records: broken markup, and the form of what was read before it, else what is missing. */
export function nothingMade({ blocks, findings }: ReadInput, structure: Structure): ReaderFinding[] {
  if (findings.some(({ code }) => code === "DRF013")) return [...findings, ...structure.refusal];
  if (structure.refusal.length > 0) return structure.refusal;
  const known = [...findings, ...structure.findings];
  const missing = (message: string) => findingAt({ line: 1, column: 1 }, "DRF001", message, wholeText);
  if (blocks.length === 0) return [...findings, missing("the text is empty")];
  return structure.outline.paragraphs.length > 0 ? known : [...known, missing("this text has no paragraphs")];
}

/** A finding on a committee that the masthead names and no actor is named after. */
export function unknownCommittee(origin: Block | undefined, name: string | undefined): ReaderFinding[] {
  if (!origin || name === undefined) return [];
  const message = `no actor is named "${name}", so the record names no committee`;
  const hint = "add the actor (open-resolutions new actor), then write its id in `committee`";
  return [findingAt(origin, "DRF016", message, hint)];
}

const wholeText =
  'give the text of a resolution as the official document prints it, with "The General Assembly," or the name of its organ';

/** A finding on a preambular or operative paragraph that opens with an unknown phrase. */
export function unknownOpening({ record: { id, acts = [] }, block }: DraftedParagraph): ReaderFinding[] {
  const place = parseParagraphId(id);
  if (!place || place.items.length > 0) return [];
  if (place.section !== "preambular" && place.section !== "operative") return [];
  const [act] = acts;
  const isFirst = (act?.occurrence ?? 1) === 1;
  if (act && isFirst && isOpeningPhrase(block.text, block.text.indexOf(act.quote))) return [];
  if (block.text.trim() === "")
    return [
      findingAt(
        block,
        "DRF005",
        "this paragraph has a number and no words",
        "add its words to the input, as the official document prints them",
      ),
    ];
  const message = "the vocabulary has no verb for the words with which this paragraph opens";
  const hint =
    "add the verb to the vocabulary; or this is a heading, or the rest of the paragraph above: correct the input";
  return [findingAt(block, "DRF005", message, hint)];
}

/** Verbs in the form of the other part: "Requests" in the preamble. "Acting under Chapter VII" is operative too. */
const formsOfOthers = new Map([
  ["preambular", { verb: /^(?:(?:Also|Further|\p{L}+ly),? )?\p{L}+(?<!ou)s(?!\p{L})/u, other: "operative" }],
  ["operative", { verb: /^(?!Acting(?!\p{L}))(?:\p{L}+ly )?\p{L}+ing(?!\p{L})/u, other: "preambular" }],
]);

/** A finding on a paragraph in the form of the other part: "1. Requesting". A preamble may begin with an act. */
export function formOfOtherPart({ record: { id, acts = [] }, block }: DraftedParagraph): ReaderFinding[] {
  const place = parseParagraphId(id);
  const form = formsOfOthers.get(place?.section ?? "");
  const [first] = acts;
  if (!place || !form || !first || place.items.length > 0 || !block.text.startsWith(first.quote)) return [];
  const isOther =
    place.section === "preambular"
      ? place.number > 1 && form.verb.test(first.quote)
      : acts.every(({ quote }) => form.verb.test(quote));
  if (!isOther) return [];
  const message = `"${first.quote}" is the form of ${form.other} paragraphs, but this paragraph is ${place.section}`;
  const hint =
    "compare with the official document: the paragraph is in the wrong part, or the verb is misprinted";
  return [findingAt(block, "DRF005", message, hint)];
}

/** A finding on a paragraph with a mark in its text that one of its items has too: both would have the same id. */
export function markedTwice(paragraphs: readonly DraftedParagraph[]): ReaderFinding[] {
  const ids = new Set(paragraphs.map(({ record }) => record.id));
  return paragraphs.flatMap(({ record: { id, text }, block }) => {
    const twice = inlineMarks(text).find(({ mark }) => ids.has(`${id}.${mark.replace(/[()]/g, "")}`));
    if (!twice) return [];
    const message = `${twice.mark} marks a part of this paragraph and an item below it`;
    const hint = "the record lists the items and no parts: compare with the official document";
    return [findingAt(block, "DRF002", message, hint)];
  });
}

/** Findings at their footnotes, or at their paragraphs. */
export function placeFindings(
  findings: readonly AnnotationFinding[],
  paragraphs: readonly DraftedParagraph[],
  footnotes: readonly LiftedFootnote[],
): ReaderFinding[] {
  const footnoteBlocks = new Map(footnotes.map(({ number, block }) => [number, block]));
  const texts = new Map(paragraphs.map(({ record, block }): [string, Block] => [record.id, block]));
  return findings.map(({ code = "DRF012", paragraph, footnote, message, hint }) => {
    const block = (footnote === undefined ? undefined : footnoteBlocks.get(footnote)) ?? texts.get(paragraph);
    return findingAt(block ?? { line: 1, column: 1 }, code, message, hint);
  });
}
