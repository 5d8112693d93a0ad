import { type WordRun, wordRuns } from "@open-resolutions/core";
import type { Paragraph, Resolution } from "@open-resolutions/schemas";
import { expectArgument, hasFields } from "@open-resolutions/symbols/arguments";
import { compareMandates, type MandateChanges } from "./mandates.ts";
import { matchParagraphs } from "./match-paragraphs.ts";
import { movedParagraphs } from "./moved-paragraphs.ts";
import { compareNames, type NameChanges } from "./names.ts";

/** A resolution and all its paragraphs in the order of the text, in the published view. */
export interface WholeResolution {
  resolution: Resolution;
  paragraphs: readonly Paragraph[];
}

/** A paragraph as a comparison names it. */
export interface ParagraphName {
  id: string;
  label: string;
}

/** The paragraph of the older resolution that a newer one repeats or revises, and whether it moved among the others. */
interface Descent {
  older: ParagraphName;
  moved: boolean;
}

/** A paragraph of the newer resolution: its words are exactly the same, were revised, or are new. */
export type ComparedParagraph =
  | (ParagraphName & Descent & { change: "same"; text: string })
  | (ParagraphName & Descent & { change: "revised"; runs: WordRun[] })
  | (ParagraphName & { change: "new"; text: string });

/** A paragraph of the older resolution that no newer one repeats or revises. */
export type DroppedParagraph = ParagraphName & { change: "dropped"; text: string };

/** How two resolutions differ. */
export interface Comparison {
  older: Pick<Resolution, "id" | "slug" | "adopted">;
  newer: Pick<Resolution, "id" | "slug" | "adopted">;
  /** How many paragraphs; those that moved are also counted as same or revised. */
  counts: { same: number; revised: number; new: number; dropped: number; moved: number };
  /** The paragraphs of the newer resolution in its order. */
  paragraphs: ComparedParagraph[];
  /** The dropped paragraphs of the older resolution, in its order. */
  dropped: DroppedParagraph[];
  actors: NameChanges;
  capabilities: NameChanges;
  mandates: MandateChanges;
}

/**
 * Compares two resolutions: paragraph by paragraph and word by word, the actors and capabilities that only one of them
 * names, and the mandates that were renewed. Paragraphs are matched by the similarity of their words, preambular with
 * preambular, operative with operative, items with items, even if numbers and openers change. Footnotes are not
 * compared. The same input always gives the same comparison.
 *
 * @throws TypeError when a paragraph has no text, as in the index.
 */
export function compareResolutions(older: WholeResolution, newer: WholeResolution): Comparison {
  for (const whole of [older, newer]) requireWhole(whole);
  const matches = matchParagraphs(older.paragraphs, newer.paragraphs);
  const moved = movedParagraphs(older.paragraphs, newer.paragraphs, matches);
  const paragraphs = newer.paragraphs.map((paragraph, at) =>
    comparedParagraph(paragraph, older.paragraphs[matches.get(at) ?? -1], moved.has(at)),
  );
  const kept = new Set(matches.values());
  const dropped = older.paragraphs
    .filter((_, place) => !kept.has(place))
    .map(({ id, label, text }): DroppedParagraph => ({ id, label, change: "dropped", text }));
  const countOf = (change: ComparedParagraph["change"]) =>
    paragraphs.filter((paragraph) => paragraph.change === change).length;
  return {
    older: headOf(older),
    newer: headOf(newer),
    counts: {
      same: countOf("same"),
      revised: countOf("revised"),
      new: countOf("new"),
      dropped: dropped.length,
      moved: moved.size,
    },
    paragraphs,
    dropped,
    actors: compareNames(older.paragraphs, newer.paragraphs, ({ mentions }) =>
      mentions.flatMap(({ actor }) => actor ?? []),
    ),
    capabilities: compareNames(older.paragraphs, newer.paragraphs, ({ mentions }) =>
      mentions.flatMap(({ capability }) => capability ?? []),
    ),
    mandates: compareMandates(older.paragraphs, newer.paragraphs, matches),
  };
}

function comparedParagraph(
  { id, label, text }: Paragraph,
  was: Paragraph | undefined,
  moved: boolean,
): ComparedParagraph {
  if (!was) return { id, label, change: "new", text };
  const descent = { older: { id: was.id, label: was.label }, moved };
  if (was.text === text) return { id, label, change: "same", ...descent, text };
  return { id, label, change: "revised", ...descent, runs: wordRuns(was.text, text) };
}

function headOf({ resolution: { id, slug, adopted } }: WholeResolution): Comparison["older"] {
  return { id, slug, adopted };
}

function requireWhole(given: WholeResolution): void {
  const isWhole = hasFields(given, "resolution", "paragraphs") && Array.isArray(given.paragraphs);
  expectArgument(isWhole, "{resolution, paragraphs}", given);
  // Paragraphs of an index have hashes, and no words to compare.
  const bare = given.paragraphs.find((paragraph) => typeof paragraph?.text !== "string");
  expectArgument(
    bare === undefined,
    "paragraphs with their texts; those of @open-resolutions/index have none, and the command `open-resolutions compare` compares them by their hashes",
    bare,
  );
}
