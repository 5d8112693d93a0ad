import { statSync } from "node:fs";
import { counted, indexBatchBesideTexts, indexTablesBesideTexts, tables } from "@open-resolutions/core";
import {
  type Batch,
  batchOf,
  type DatasetDescription,
  type ExportPart,
  exportBatches,
  type Manifest,
  registerTables,
  resolutionTables,
  whyNotReplace,
} from "@open-resolutions/export";
import { joinedRegisters, registersHere } from "../../inputs/joined-registers.ts";
import { howToGetIndex, type OpenIndex, openIndex } from "../../inputs/open-index.ts";
import { progressOn } from "../../terminal/progress.ts";
import { UsageError } from "../../usage-error.ts";
import { version } from "../../version.ts";
import { chosenFormats } from "./chosen-formats.ts";
import type { ExportFlags } from "./flags.ts";
import { type IndexedUnit, indexUnits, type UnitIndex } from "./index-units.ts";
import { partitionBy } from "./partition.ts";
import { problemsText } from "./problems.ts";
import type { Source } from "./source.ts";
import { sourceOfFolder } from "./source-of-folder.ts";
import { sourceOfLines } from "./source-of-lines.ts";

/**
 * Exports what the input holds.
 *
 * @returns the exit code: 0 everything was exported, 1 something was not.
 * @throws {UsageError} when nothing can be exported, and what the file system throws.
 */
export async function exportRecords(input: string, flags: ExportFlags): Promise<number> {
  const isPartitioned = flags.partition !== undefined;
  const formats = chosenFormats(flags.to, isPartitioned);
  if (flags.title?.trim() === "")
    throw new UsageError("--title is empty: give the export a name, or leave it out");
  const partition = flags.partition === undefined ? () => "" : partitionBy(flags.partition);
  const facts = flags.index === undefined ? undefined : indexToJoin(flags);
  const reason = whyNotReplace(flags.out);
  if (reason !== undefined) throw new UsageError(reason);
  const source = await openSource(input, flags.registers);
  const reading = progressOn(process.stderr, flags.quiet ? 0 : 1);
  const index = indexUnits(source, {
    partition,
    isConfirmedOnly: flags.confirmed ?? false,
    onMegabyte: reading.step,
  });
  reading.done();
  process.stderr.write(problemsText(source.undrafted) + problemsText(source.invalid));
  if (source.invalid.count > 0 && !flags.includeInvalid) {
    const isNothingValid = index.units.length === 0 && !source.holdsRegisters;
    const advice = isNothingValid
      ? source.expected
      : `${source.advice}, or export the others with --include-invalid`;
    console.error(`nothing was exported: ${advice}`);
    return 1;
  }
  if (index.units.length === 0 && source.invalid.count + source.undrafted.count > 0) {
    console.error("nothing was exported: no resolution is left");
    return 1;
  }
  if (index.units.length === 0 && !source.holdsRegisters)
    throw new UsageError(`no records in ${input === "-" ? "standard input" : input}; ${source.expected}`);
  const progress = progressOn(process.stderr, flags.quiet ? 0 : index.units.length, "resolutions");
  const parts = isPartitioned ? partsOf(index, facts, progress.step) : [wholeOf(index, facts, progress.step)];
  const manifest = await exportBatches(parts, {
    out: flags.out,
    formats,
    dataset: describe(index, flags.title),
  });
  progress.done();
  if (!flags.quiet) for (const line of index.otherWords) console.error(line);
  if (!flags.quiet) console.error(summary(manifest, flags.out, index, source));
  return source.invalid.count + source.undrafted.count > 0 ? 1 : 0;
}

async function openSource(input: string, registers: string | undefined): Promise<Source> {
  const found = input === "-" ? undefined : statSync(input, { throwIfNoEntry: false });
  if (input !== "-" && !found) throw new UsageError(`${input}: there is no such file or folder`);
  return found?.isDirectory()
    ? await sourceOfFolder(input, joinedRegisters(registers))
    : sourceOfLines(input, registersHere(registers));
}

/** The index whose tables are written beside those of the texts. */
function indexToJoin({ index, to, confirmed }: ExportFlags): OpenIndex {
  if (confirmed)
    throw new UsageError("no person has confirmed the facts of the index: leave out --confirmed or --index");
  const without = to.split(",").filter((name) => ["akn", "site"].includes(name.trim()));
  if (without.length > 0)
    throw new UsageError(`${without.join(" and ")} cannot have the tables of the index: leave out --index`);
  const opened = openIndex(index === true ? undefined : index);
  if (!opened) throw new UsageError(`there is no index to join: ${howToGetIndex}`);
  return opened;
}

/** Everything in one folder: the registers, the resolutions, the index. */
function wholeOf(
  { units, registers }: UnitIndex,
  facts: OpenIndex | undefined,
  onWritten: () => void,
): ExportPart {
  return {
    folder: "",
    tables: [...tables, ...(facts ? indexTablesBesideTexts : [])],
    batches: (function* () {
      yield batchOf(registers);
      yield* batchesOf(units, onWritten);
      yield* indexBatches(facts);
    })(),
  };
}

/**
 * The registers and the index, then each partition: only one is open at a time, so that memory does not grow with their
 * number.
 */
function* partsOf(
  { units, registers }: UnitIndex,
  facts: OpenIndex | undefined,
  onWritten: () => void,
): Generator<ExportPart> {
  yield {
    folder: "",
    tables: [...registerTables, ...(facts ? indexTablesBesideTexts : [])],
    batches: (function* () {
      yield batchOf(registers);
      yield* indexBatches(facts);
    })(),
  };
  for (const folder of [...new Set(units.map(({ partition }) => partition))].sort()) {
    const own = units.filter(({ partition }) => partition === folder);
    yield { folder, tables: resolutionTables, batches: batchesOf(own, onWritten) };
  }
}

function* indexBatches(facts: OpenIndex | undefined): Generator<Batch> {
  for (const records of facts?.records() ?? []) yield indexBatchBesideTexts(records);
}

function* batchesOf(units: readonly IndexedUnit[], onWritten: () => void): Generator<Batch> {
  for (const { read } of units) {
    const { resolution, paragraphs } = read();
    yield batchOf({ resolutions: [resolution], paragraphs: [...paragraphs] });
    onWritten();
  }
}

function describe(
  { sourceDate }: UnitIndex,
  title = "United Nations resolutions, recorded with Open Resolutions (unofficial)",
): DatasetDescription {
  return {
    name: "open-resolutions-export",
    title,
    version,
    schemaVersion: version.split(".")[0] ?? "",
    license: "NOASSERTION",
    source: "United Nations",
    ...(sourceDate !== undefined && { sourceDate }),
  };
}

function summary(
  { files, resolutions }: Manifest,
  out: string,
  { paragraphCount }: UnitIndex,
  { invalid, undrafted }: Source,
): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const missing = [
    ...(invalid.count > 0 ? [`${counted(invalid.count, "problem")} left out`] : []),
    ...(undrafted.count > 0 ? [`${counted(undrafted.count, "document")} without records`] : []),
  ];
  const wrote = `wrote ${out}: ${counted(resolutions.count, "resolution")}, ${counted(paragraphCount, "paragraph")}, ${counted(files.length, "file")}, ${(bytes / 1e6).toFixed(1)} MB`;
  return [wrote, ...missing].join("; ");
}
