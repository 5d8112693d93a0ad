import {
  checkFiles,
  counted,
  type Dataset,
  deriveDataset,
  deriveUnit,
  type Finding,
  groupBy,
  parseParagraphId,
  type Records,
} from "@open-resolutions/core";
import { slugOf } from "@open-resolutions/symbols";
import { publishedLists, publishedRecords } from "../../published.ts";
import { showFinding } from "../../terminal/print-finding.ts";
import { filesToShow } from "./files-to-show.ts";

/** Records of a folder that can be shown, and a text about what is wrong with them. */
export interface LoadedDataset {
  dataset: Dataset;
  /** The errors in the records, as a person reads them; undefined when there is none. */
  errors?: { count: number; text: string };
}

/** The records of a folder, together with published ones if they refer to these. Warnings do not matter here. */
export function loadDataset(folder: string): LoadedDataset {
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
  const text = `${counted(count, "error")} in the dataset:\n\n${errors.map((error) => showFinding({ ...error, file: shown(error.file) }, options)).join("\n")}`;
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
