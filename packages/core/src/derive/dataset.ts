import type {
  AuthoredParagraph,
  AuthoredResolution,
  Paragraph,
  PublishedRecords,
  Resolution,
  typesByPlural,
} from "@open-resolutions/schemas";
import { expectArgument, hasFields } from "@open-resolutions/symbols/arguments";
import { paragraphsAbove } from "../model/paragraphs-above.ts";
import type { Records } from "../model/records.ts";
import { resolutionUnits } from "../text/resolution-unit.ts";
import { addMentions, emptyMentionIndex } from "./mention-index.ts";
import { deriveParagraph } from "./paragraph.ts";
import { deriveRegisters } from "./registers.ts";
import { deriveResolution, resolutionIri } from "./resolution.ts";

/** The published dataset: a list of each record type, in the order of their files; paragraphs in the order of the text. */
export type Dataset = {
  [Plural in keyof typeof typesByPlural]: PublishedRecords[(typeof typesByPlural)[Plural]][];
};

/**
 * Computes every derived field of checked records.
 * @throws when the records do not pass the check.
 */
export function deriveDataset(records: Records): Dataset {
  expectArgument(hasFields(records, "entries", "byId"), "the `records` that checkFiles gives", records);
  const resolutions: Resolution[] = [];
  const paragraphs: Paragraph[] = [];
  for (const unit of resolutionUnits(records)) {
    if (!unit.resolution) continue;
    const own = deriveUnit(
      unit.resolution.value,
      unit.paragraphs.map(({ value }) => value),
    );
    resolutions.push(own.resolution);
    paragraphs.push(...own.paragraphs);
  }

  const mentions = emptyMentionIndex();
  for (const paragraph of paragraphs) addMentions(mentions, paragraph);
  const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
  const registers = deriveRegisters(records, { mentions, paragraphText: (id) => texts.get(id) ?? "" });
  return { resolutions, paragraphs, ...registers };
}

/**
 * The published view of a resolution and its paragraphs. The paragraphs must be in the order of the text.
 * @throws when the records do not pass the check.
 */
export function deriveUnit(
  resolution: AuthoredResolution,
  paragraphs: readonly AuthoredParagraph[],
): { resolution: Resolution; paragraphs: Paragraph[] } {
  const texts = new Map(resolution.footnotes?.map(({ number, text }) => [number, text]));
  const context = {
    id: resolution.id,
    iri: resolutionIri(resolution),
    footnoteText: (number: number) => texts.get(number) ?? "",
  };
  const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const own = paragraphs.map((paragraph, index) =>
    deriveParagraph(paragraph, {
      ...context,
      ordinal: index + 1,
      above: paragraphsAbove(paragraph.id, byId),
    }),
  );
  return { resolution: deriveResolution(resolution, own), paragraphs: own };
}

/** The latest day on which a resolution of the dataset was published (YYYY-MM-DD); empty when there is none. */
export function sourceDateOf({ resolutions }: Dataset): string {
  return (
    resolutions
      .flatMap(({ published }) => published ?? [])
      .sort()
      .at(-1) ?? ""
  );
}
