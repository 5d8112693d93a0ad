import { compareResolutions, lineageOf } from "@open-resolutions/compare";
import { deriveUnit, type Records } from "@open-resolutions/core";
import type { AuthoredDocument, AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";
import { parseSymbol } from "@open-resolutions/symbols";
import { documentRecord } from "../annotate/citations/document-record.ts";
import { carryAnnotations } from "./carry-annotations.ts";
import { themeKeeper } from "./kept-themes.ts";
import { isConfirmed, predecessorFinder } from "./predecessor.ts";

/** Drafted paragraphs with what an earlier resolution gives them. */
interface CarriedOver {
  paragraphs: AuthoredParagraph[];
  /** The record of the earlier resolution, when the registers lack it. */
  documents: AuthoredDocument[];
}

/** Carries confirmed annotations over to the paragraphs of a drafted resolution. */
export type CarryOver = (
  resolution: AuthoredResolution,
  paragraphs: readonly AuthoredParagraph[],
) => CarriedOver;

/**
 * Makes what carries confirmed work over. When a drafted resolution continues one that people have confirmed, its
 * paragraphs get the annotations of the paragraphs that they repeat or revise, as proposals, and their `lineage` says
 * from where.
 */
export function carryingOver(records: Records): CarryOver {
  const findPredecessor = predecessorFinder(records);
  const { actor, document } = records.byId;
  const actors = new Set(actor.keys());
  const keepsTheme = themeKeeper(records.entries.theme.map(({ value }) => value));

  return (resolution, paragraphs) => {
    const earlier = findPredecessor(resolution, paragraphs);
    const published = earlier?.published();
    if (!earlier || !published) return { paragraphs: [...paragraphs], documents: [] };
    const comparison = compareResolutions(published, deriveUnit(resolution, paragraphs));
    const lineage = lineageOf(comparison);
    const from = new Map(
      comparison.paragraphs.flatMap((one) => ("older" in one ? [[one.id, one.older.id] as const] : [])),
    );
    const confirmed = new Map(earlier.paragraphs.filter(isConfirmed).map((one) => [one.id, one]));
    const [before, now] = [notesOf(earlier.resolution), notesOf(resolution)];
    const symbol = parseSymbol(earlier.resolution.id);
    return {
      paragraphs: paragraphs.map((paragraph) => {
        const older = confirmed.get(from.get(paragraph.id) ?? "");
        const carried = older
          ? carryAnnotations(
              { paragraph: older, footnotes: before },
              { paragraph, footnotes: now },
              keepsTheme,
            )
          : paragraph;
        const own = lineage.get(paragraph.id);
        return own ? { ...carried, lineage: own } : carried;
      }),
      documents: symbol && !document.has(comparison.older.slug) ? [documentRecord(symbol, actors)] : [],
    };
  };
}

function notesOf({ footnotes = [] }: AuthoredResolution): Map<number, string> {
  return new Map(footnotes.map(({ number, text }) => [number, text]));
}
