import { styleText } from "node:util";
import {
  checkFiles,
  type Dataset,
  deriveDataset,
  deriveUnit,
  type Finding,
  type Records,
} from "@open-resolutions/core";
import { readFolder } from "@open-resolutions/core/files";
import { slugOf } from "@open-resolutions/symbols";
import { openIndex } from "../../inputs/open-index.ts";
import { publishedLists, publishedRecords } from "../../published.ts";
import { showFinding } from "../../terminal/print-finding.ts";
import { hasColors, widthOf } from "../../terminal/terminal.ts";
import { UsageError } from "../../usage-error.ts";
import type { ShowFlags } from "./flags.ts";
import type { MarkKind } from "./marks.ts";
import { showLegend, showParagraph, showResolution } from "./print-paragraph.ts";
import { selectParagraphs } from "./select-paragraphs.ts";
import { showIndexed } from "./show-indexed.ts";

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
 * @throws {UsageError} when there is no such paragraph, or the records of the folder have errors.
 */
export function show(asked: readonly string[], { data, index, color }: ShowFlags): void {
  const dataset = data === undefined ? (publishedLists() as Dataset) : load(data);
  const colors = hasColors(color, process.stdout);
  const options = {
    paint: (kind: MarkKind, text: string) =>
      colors ? styleText(styles[kind], text, { validateStream: false }) : text,
    width: widthOf(process.stdout),
  };
  const indexed = data === undefined ? asked.flatMap((what) => fromIndex(what, dataset, index)) : [];
  for (const { text } of indexed) process.stdout.write(text);
  const others = asked.filter((what) => !indexed.some((each) => each.what === what));
  if (asked.length > 0 && others.length === 0) return;
  const wanted = others.length > 0 ? others : dataset.resolutions.map(({ id }) => id);
  const heads = dataset.resolutions.filter(({ id, slug }) =>
    wanted.some((what) => what === id || what === slug),
  );
  const shown = wanted
    .flatMap((what) => select(what, dataset))
    .map((paragraph) => showParagraph(paragraph, dataset, options));
  process.stdout.write(`${[showLegend(options), "", ...heads.map(showResolution), ...shown].join("\n")}\n`);
}

/** What the index has about a resolution that the dataset does not have. */
function fromIndex(
  what: string,
  { resolutions }: Dataset,
  index: string | undefined,
): { what: string; text: string }[] {
  const slug = slugOf(what);
  if (!/(?:^|-)res-/.test(slug) || what.includes(".")) return [];
  if (resolutions.some((resolution) => resolution.slug === slug)) return [];
  const read = openIndex(index);
  const text = read && showIndexed(what, read);
  return text === undefined ? [] : [{ what, text }];
}

/** The records of a folder, together with published ones if they refer to these. Warnings do not matter here. */
function load(folder: string): Dataset {
  const files = [...readFolder(folder)];
  const alone = checkFiles(files);
  if (!alone.findings.some(isError)) return deriveDataset(alone.records);
  const { records, findings } = checkFiles(files, { published: publishedRecords() });
  const errors = findings.filter(isError);
  if (errors.length === 0) return besidePublished(records);
  const options = {
    paint: (_: string, text: string) => text,
    width: 110,
    folder: `${folder.replace(/\/$/, "")}/`,
  };
  throw new UsageError(
    `${errors.length} ${errors.length === 1 ? "error" : "errors"} in the dataset:\n\n${errors.map((error) => showFinding(error, options)).join("\n")}`,
  );
}

/** The resolutions of a folder, with the published registers. */
function besidePublished({ entries }: Records): Dataset {
  const paragraphs = entries.paragraph.filter(({ file }) => !file.context).map(({ value }) => value);
  const paragraphsOf = (slug: string) => paragraphs.filter(({ id }) => id.startsWith(`${slug}.`));
  const own = entries.resolution
    .filter(({ file }) => !file.context)
    .map(({ value }) => deriveUnit(value, paragraphsOf(slugOf(value.id))));
  return {
    ...(publishedLists() as Dataset),
    resolutions: own.map(({ resolution }) => resolution),
    paragraphs: own.flatMap((unit) => unit.paragraphs),
  };
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

function select(what: string, dataset: Dataset): ReturnType<typeof selectParagraphs> {
  try {
    return selectParagraphs(what, dataset);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
