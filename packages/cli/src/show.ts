import { styleText } from "node:util";
import {
  type Dataset,
  type MarkKind,
  selectParagraphs,
  showLegend,
  showParagraph,
  showResolution,
} from "@open-resolutions/core";
import { loadDataset } from "@open-resolutions/core/files";
import type { ShowFlags } from "./commands/show.ts";
import { publishedLists } from "./published.ts";
import { hasColors, widthOf } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

const styles: Record<MarkKind, Parameters<typeof styleText>[0]> = {
  act: ["bold", "yellow"],
  actor: "cyan",
  capability: "green",
  citation: "magenta",
  mandate: "underline",
};

/**
 * Prints paragraphs with their annotations.
 *
 * @throws {UsageError} when there is no such paragraph, or the folder holds no dataset without findings.
 */
export function show(asked: readonly string[], { data, color }: ShowFlags): void {
  const dataset = data === undefined ? (publishedLists() as Dataset) : load(data);
  const colors = hasColors(color, process.stdout);
  const options = {
    paint: (kind: MarkKind, text: string) =>
      colors ? styleText(styles[kind], text, { validateStream: false }) : text,
    width: widthOf(process.stdout),
  };
  const wanted = asked.length > 0 ? asked : dataset.resolutions.map(({ id }) => id);
  const heads = dataset.resolutions.filter(({ id, slug }) =>
    wanted.some((what) => what === id || what === slug),
  );
  const shown = wanted
    .flatMap((what) => select(what, dataset))
    .map((paragraph) => showParagraph(paragraph, dataset, options));
  process.stdout.write(`${[showLegend(options), "", ...heads.map(showResolution), ...shown].join("\n")}\n`);
}

function load(folder: string): Dataset {
  try {
    return loadDataset(folder);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function select(what: string, dataset: Dataset): ReturnType<typeof selectParagraphs> {
  try {
    return selectParagraphs(what, dataset);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
