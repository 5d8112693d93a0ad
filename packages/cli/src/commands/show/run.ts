import { styleText } from "node:util";
import { counted, type Dataset, shellWord } from "@open-resolutions/core";
import type { Paragraph } from "@open-resolutions/schemas";
import { type IndexHead, openIndex } from "../../inputs/open-index.ts";
import { annotationStyles } from "../../terminal/annotation-styles.ts";
import { hasColors, widthOf } from "../../terminal/terminal.ts";
import { UsageError } from "../../usage-error.ts";
import { type AskedFor, byResolution, isWhole, readAllAskedFor } from "./asked-for.ts";
import { datasetsToShow } from "./datasets-to-show.ts";
import { entryFinder, factsOf } from "./facts-of.ts";
import type { ShowFlags } from "./flags.ts";
import type { MarkKind } from "./marks.ts";
import { showLegend, showParagraph, showResolution } from "./print-paragraph.ts";
import { selectParagraphs, selectResolution } from "./select-paragraphs.ts";
import { showVotes } from "./show-votes.ts";

/**
 * Prints paragraphs with their annotations.
 *
 * @throws {UsageError} when there is no such paragraph, or it is in a resolution that cannot be read for its errors.
 */
export function show(asked: readonly string[], { data, index, color, votes }: ShowFlags): void {
  const { all, meant, folder } = datasetsToShow(data);
  const colors = hasColors(color, process.stdout);
  const options = {
    paint: (kind: MarkKind, text: string) =>
      colors ? styleText(annotationStyles[kind], text, { validateStream: false }) : text,
    width: widthOf(process.stdout),
  };
  const wanted =
    asked.length > 0 ? readAllAskedFor(asked) : meant.resolutions.map(({ id }) => ({ symbol: id }));
  if (wanted.length === 0)
    throw new UsageError(
      folder?.errors?.text ??
        `there is no resolution in ${folder?.path}: expected resolutions/<slug>/resolution.json in a dataset folder`,
    );
  const facts = data === undefined ? openIndex(index) : undefined;
  const findEntry = facts && entryFinder(facts);
  const isSoughtInIndex = (one: AskedFor) => findEntry !== undefined && !folder?.isAsked(one);
  const otherPlaces = (one: AskedFor) => {
    if (data !== undefined)
      return "or leave out --data: the published records and the index are searched then";
    return isSoughtInIndex(one) ? "the index does not have it either" : undefined;
  };
  const fromDataset = (one: AskedFor) => {
    const dataset = one.symbol === undefined ? meant : all;
    const head =
      (isWhole(one) || votes) &&
      one.symbol !== undefined &&
      selectResolution(one.symbol, dataset.resolutions);
    const errors =
      folder?.errors && folder.isAsked(one) ? { path: folder.path, ...folder.errors } : undefined;
    const elsewhere = all.paragraphs.find(
      ({ label }) => dataset === meant && label === one.label?.toUpperCase(),
    );
    const paragraphs = select(one, dataset, { errors, elsewhere, otherPlaces: otherPlaces(one) });
    return [
      ...(head ? [showResolution(head, votes ? showVotes(head.ballots, head.vote?.method) : [])] : []),
      ...paragraphs.map((paragraph) => showParagraph(paragraph, dataset, options)),
    ];
  };
  const votesOf = (head: IndexHead) =>
    votes && facts ? showVotes(facts.ballots(head), head.vote?.method) : [];
  const shown = byResolution(wanted).map((places) => {
    const isIndexed = findEntry !== undefined && places.every(isSoughtInIndex);
    const text = isIndexed ? factsOf(places, all, findEntry, votesOf) : undefined;
    return text === undefined ? { texts: places.flatMap(fromDataset), isAnnotated: true } : { texts: [text] };
  });
  const legend = shown.some(({ isAnnotated }) => isAnnotated) ? [showLegend(options), ""] : [];
  process.stdout.write([...legend, ...shown.flatMap(({ texts }) => texts)].join("\n"));
  if (folder?.errors && wanted.some(folder.isAsked))
    console.error(errorsIn(folder.path, folder.errors.count));
}

function errorsIn(path: string, count: number): string {
  return `${counted(count, "error")} in the records of ${path}: open-resolutions validate ${shellWord(path)} shows them`;
}

/** Why nothing may be found. */
interface Reasons {
  /** What is wrong with the records of a folder. */
  errors: { path: string; count: number; text: string } | undefined;
  /** A paragraph with the label that was asked for, in a dataset that a label alone does not mean. */
  elsewhere: Paragraph | undefined;
  /** What to say about the places beside the dataset; undefined when there is no index. */
  otherPlaces: string | undefined;
}

function select(what: AskedFor, dataset: Dataset, { errors, elsewhere, otherPlaces }: Reasons): Paragraph[] {
  try {
    return selectParagraphs(what, dataset, otherPlaces);
  } catch (error) {
    // Where the resolution can be read, its errors are no reason.
    if (errors && !isReadable(what, dataset)) throw new UsageError(errors.text);
    const lines = [
      (error as Error).message,
      ...(elsewhere
        ? [
            `of the published records, give the symbol too: open-resolutions show ${shellWord(elsewhere.resolution)} ${shellWord(elsewhere.label)}`,
          ]
        : []),
      ...(errors ? [errorsIn(errors.path, errors.count)] : []),
    ];
    throw new UsageError(lines.join("\n"));
  }
}

function isReadable({ symbol }: AskedFor, { resolutions, paragraphs }: Dataset): boolean {
  return symbol === undefined ? paragraphs.length > 0 : selectResolution(symbol, resolutions) !== undefined;
}
