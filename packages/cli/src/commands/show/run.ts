import { styleText } from "node:util";
import {
  checkFiles,
  type Dataset,
  deriveDataset,
  deriveUnit,
  type Finding,
  groupBy,
  parseParagraphId,
  type Records,
  shellWord,
} from "@open-resolutions/core";
import { slugOf } from "@open-resolutions/symbols";
import { isFolder } from "../../files/folders.ts";
import { openIndex } from "../../inputs/open-index.ts";
import { publishedLists, publishedRecords } from "../../published.ts";
import { annotationStyles } from "../../terminal/annotation-styles.ts";
import { showFinding } from "../../terminal/print-finding.ts";
import { hasColors, widthOf } from "../../terminal/terminal.ts";
import { UsageError } from "../../usage-error.ts";
import { type AskedFor, isWhole, readAllAskedFor } from "./asked-for.ts";
import { entryFinder, factsOf } from "./facts-of.ts";
import { filesToShow } from "./files-to-show.ts";
import type { ShowFlags } from "./flags.ts";
import type { MarkKind } from "./marks.ts";
import { showLegend, showParagraph, showResolution } from "./print-paragraph.ts";
import { selectParagraphs, selectResolution } from "./select-paragraphs.ts";

/** Records of a folder that can be shown, and a text about what is wrong with them. */
interface Loaded {
  dataset: Dataset;
  /** The errors in the records, as a person reads them; undefined when there is none. */
  errors?: { count: number; text: string };
}

/**
 * Prints paragraphs with their annotations.
 *
 * @throws {UsageError} when there is no such paragraph, or it is in a resolution that cannot be read for its errors.
 */
export function show(asked: readonly string[], { data, index, color }: ShowFlags): void {
  const { dataset, errors } = data === undefined ? { dataset: publishedLists() as Dataset } : load(data);
  const colors = hasColors(color, process.stdout);
  const options = {
    paint: (kind: MarkKind, text: string) =>
      colors ? styleText(annotationStyles[kind], text, { validateStream: false }) : text,
    width: widthOf(process.stdout),
  };
  const wanted =
    asked.length > 0 ? readAllAskedFor(asked) : dataset.resolutions.map(({ id }) => ({ symbol: id }));
  if (wanted.length === 0)
    throw new UsageError(
      errors?.text ??
        `there is no resolution in ${data}: expected resolutions/<slug>/resolution.json in a dataset folder`,
    );
  const facts = data === undefined ? openIndex(index) : undefined;
  const findEntry = facts && entryFinder(facts);
  const fromDataset = (one: AskedFor) => {
    const head =
      isWhole(one) && one.symbol !== undefined && selectResolution(one.symbol, dataset.resolutions);
    const paragraphs = select(one, dataset, errors?.text, facts !== undefined);
    return [
      ...(head ? [showResolution(head)] : []),
      ...paragraphs.map((paragraph) => showParagraph(paragraph, dataset, options)),
    ];
  };
  const shown = wanted.map((one) => {
    const text = findEntry && factsOf(one, dataset, findEntry);
    return text === undefined ? { texts: fromDataset(one), isAnnotated: true } : { texts: [text] };
  });
  const legend = shown.some(({ isAnnotated }) => isAnnotated) ? [showLegend(options), ""] : [];
  process.stdout.write([...legend, ...shown.flatMap(({ texts }) => texts)].join("\n"));
  if (errors)
    console.error(
      `${errors.count} ${errors.count === 1 ? "error" : "errors"} in the records of ${data}: open-resolutions validate ${shellWord(data ?? "")} shows them`,
    );
}

/** The records of a folder, together with published ones if they refer to these. Warnings do not matter here. */
function load(folder: string): Loaded {
  if (!isFolder(folder))
    throw new UsageError(`--data: ${folder} is not a folder; name a dataset folder, such as data`);
  const { files, shown } = filesToShow(folder);
  const alone = checkFiles(files);
  if (!alone.findings.some(isError)) return { dataset: deriveDataset(alone.records) };
  const { records, findings } = checkFiles(files, { published: publishedRecords() });
  const errors = findings.filter(isError);
  const dataset = besidePublished(records);
  if (errors.length === 0) return { dataset };
  const options = {
    paint: (_: string, text: string) => text,
    width: 110,
    folder: "",
  };
  const count = errors.length;
  const text = `${count} ${count === 1 ? "error" : "errors"} in the dataset:\n\n${errors.map((error) => showFinding({ ...error, file: shown(error.file) }, options)).join("\n")}`;
  return { dataset, errors: { count, text } };
}

/** The resolutions of a folder that can be derived, with the published registers. */
function besidePublished({ entries, invalidResolutions }: Records): Dataset {
  const paragraphs = entries.paragraph.filter(({ file }) => !file.context).map(({ value }) => value);
  const paragraphsOf = groupBy(paragraphs, ({ id }) => parseParagraphId(id)?.slug ?? "");
  const own = entries.resolution
    .filter(({ file, value }) => !file.context && !invalidResolutions.has(slugOf(value.id)))
    .flatMap(({ value }) => derived(value, paragraphsOf.get(slugOf(value.id)) ?? []));
  return {
    ...(publishedLists() as Dataset),
    resolutions: own.map(({ resolution }) => resolution),
    paragraphs: own.flatMap((unit) => unit.paragraphs),
  };
}

/** A resolution as it is shown; nothing when its records have errors that make this impossible. */
function derived(...unit: Parameters<typeof deriveUnit>): ReturnType<typeof deriveUnit>[] {
  try {
    return [deriveUnit(...unit)];
  } catch {
    // A quotation that is not in its text, for example: its finding is among the errors.
    return [];
  }
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

/** @param errors what is wrong with the records, which can be why nothing is found. */
function select(
  what: AskedFor,
  dataset: Dataset,
  errors: string | undefined,
  hasIndex: boolean,
): ReturnType<typeof selectParagraphs> {
  try {
    return selectParagraphs(what, dataset, hasIndex);
  } catch (error) {
    throw new UsageError(errors ?? (error as Error).message);
  }
}
