import {
  checkFiles,
  deriveUnit,
  type Finding,
  groupBy,
  parseParagraphId,
  printable,
  type Records,
  shellWord,
} from "@open-resolutions/core";
import { slugOf } from "@open-resolutions/symbols";
import { findInputs } from "../../inputs/inputs.ts";
import { readSources } from "../../inputs/read-inputs.ts";
import { UsageError } from "../../usage-error.ts";
import { addProblem, noProblems } from "./problems.ts";
import type { ReadUnit, Source } from "./source.ts";
import { validRecords } from "./valid-records.ts";

/**
 * The resolutions and registers in a folder, in the shape of a dataset or as loose files that name their schema.
 *
 * @throws {UsageError} when there is no record, when there are several datasets, and when a file cannot be read.
 */
export async function sourceOfFolder(folder: string, published: Records): Promise<Source> {
  const { datasets } = await findInputs([folder], [], process.cwd(), false);
  const [dataset, other] = datasets;
  if (!dataset) throw new UsageError(`no records in ${folder}; ${expected}`);
  if (other) {
    const names = datasets.map(({ root, files }) => root ?? files[0]?.shown);
    throw new UsageError(`${folder} holds several datasets: ${names.join(", ")}. Export one at a time.`);
  }
  const reading = { failures: [], onRead: () => {} };
  const check = checkFiles(readSources(dataset.files, new Map(), reading), { published });
  if (reading.failures.length > 0) throw new UsageError(reading.failures.join("\n"));
  const errors = check.findings.filter(({ severity }) => severity === "error");
  const invalid = noProblems();
  const shown = new Map(dataset.files.map((file) => [file.path, file.shown]));
  for (const error of errors) addProblem(invalid, () => findingText(error, shown));
  const records = errors.length > 0 ? validRecords(check.records, errors) : check.records;
  return {
    registers: records,
    holdsRegisters: true,
    invalid,
    undrafted: noProblems(),
    expected,
    advice: `open-resolutions validate ${shellWord(folder)} shows what to do`,
    units: () => unitsOf(records),
  };
}

const expected =
  'expected files such as actors/<id>.json or resolutions/<slug>/resolution.json, or a file that names its schema in "$schema"';

function* unitsOf({ entries }: Records): Generator<ReadUnit> {
  const paragraphs = groupBy(
    entries.paragraph.map(({ value }) => value),
    ({ id }) => parseParagraphId(id)?.slug ?? "",
  );
  for (const { value } of entries.resolution) {
    const again = () => deriveUnit(value, paragraphs.get(slugOf(value.id)) ?? []);
    yield { unit: again(), documents: [], again };
  }
}

function findingText(
  { file, line, column, code, message }: Finding,
  shown: ReadonlyMap<string, string>,
): string {
  return printable(`${shown.get(file) ?? file}:${line}:${column} ${code} ${message}`);
}
