import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Table } from "@open-resolutions/core";
import { measureFile } from "@open-resolutions/core/files";
import { expectArgument, hasFields } from "@open-resolutions/symbols/arguments";
import {
  emptyRange,
  joinRanges,
  type Manifest,
  manifestName,
  manifestOf,
  manifestText,
  type ResolutionRange,
} from "./manifest.ts";
import { openOutput } from "./output-folder.ts";
import type { Batch, DatasetDescription, Format, FormatWriter, ListedFile } from "./writer.ts";

/** Batches whose files go into one folder: the whole export, or one partition. */
export interface ExportPart {
  /** Path inside the folder of each format, such as `organ=security-council/year=2023`; empty for its root. */
  readonly folder: string;
  /** The tables that these batches have rows for. */
  readonly tables: readonly Table[];
  readonly batches: Iterable<Batch>;
}

/** Where an export goes, and what it holds. */
export interface ExportOptions {
  /** The output folder: missing, empty, or holding an earlier export, which is replaced. */
  readonly out: string;
  readonly formats: readonly Format[];
  readonly dataset: DatasetDescription;
}

/**
 * Writes batches in one or several formats, each in a folder of its name, and lists all files in `manifest.json`.
 * Everything is made in a folder aside, which takes the place of the output folder at the end: a failure or an
 * interruption leaves the files that were there before. Parts are written one after the other, so that memory grows
 * neither with the number of batches nor with that of partitions.
 *
 * @throws what the file system or a format throws, and an error when the output folder must not be replaced, when the Node
 * in use cannot write a format, or when a format that makes one file is given partitions.
 */
export async function exportBatches(parts: Iterable<ExportPart>, options: ExportOptions): Promise<Manifest> {
  expectArgument(hasFields(options, "out", "formats", "dataset"), "{out, formats, dataset}", options);
  const { out, formats, dataset } = options;
  requireDescription(dataset);
  requireFormats(formats);
  const output = openOutput(out);
  try {
    const written = new Map<Format, ListedFile[]>(formats.map((format) => [format, []]));
    const tables = new Set<Table>();
    let range = emptyRange;
    for (const part of parts) {
      for (const table of part.tables) tables.add(table);
      const own = await writePart(part, output.aside, { formats, dataset });
      for (const [format, files] of own.files) written.get(format)?.push(...files);
      range = joinRanges([range, own.range]);
    }
    for (const [format, files] of written) {
      const about = format.describe?.({ tables: [...tables], dataset }, files) ?? [];
      for (const [path, text] of about) {
        writeFileSync(join(output.aside, format.name, path), text);
        files.push({ path, rows: 0, ...measureFile(join(output.aside, format.name, path)) });
      }
    }
    const files = [...written].flatMap(([{ name }, own]) =>
      own.map((file) => ({ ...file, path: `${name}/${file.path}` })),
    );
    const manifest = manifestOf(dataset, range, files);
    writeFileSync(join(output.aside, manifestName), manifestText(manifest));
    output.commit();
    return manifest;
  } catch (error) {
    output.discard();
    throw error;
  }
}

/** Checks what a dataset says about itself: a program in plain JavaScript can forget what a reader needs to cite it. */
function requireDescription(dataset: DatasetDescription): void {
  for (const field of ["name", "title", "version", "schemaVersion", "license", "source"] as const)
    expectArgument(isFilled(dataset?.[field]), `a text as ${field} of the dataset`, dataset?.[field]);
}

function isFilled(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

/** @throws when one is no format, or the Node in use cannot write it, with what it needs. */
function requireFormats(formats: readonly Format[]): void {
  expectArgument(Array.isArray(formats), "a list of formats such as [csv]", formats);
  for (const format of formats) {
    expectArgument(hasFields(format, "open"), "formats such as csv, not names", format);
    const missing = format.unavailable?.();
    if (missing !== undefined) throw new Error(missing);
  }
}

/** Writes one part in every format. @returns its resolutions, and the files with their paths in the folder of their format. */
async function writePart(
  { folder, tables, batches }: ExportPart,
  aside: string,
  { formats, dataset }: Pick<ExportOptions, "formats" | "dataset">,
): Promise<{ files: Map<Format, ListedFile[]>; range: ResolutionRange }> {
  const writers = new Map<Format, FormatWriter>();
  const written = new Map<Format, ListedFile[]>();
  let range = emptyRange;
  try {
    for (const format of formats) {
      if (folder !== "" && !format.canPartition) throw new Error(`${format.name} cannot be partitioned`);
      const own = join(aside, format.name, folder);
      mkdirSync(own, { recursive: true });
      writers.set(format, await format.open({ folder: own, tables, dataset }));
    }
    for (const batch of batches) {
      for (const writer of writers.values()) await writer.write(batch);
      const ids = (batch.records.resolutions ?? []).map(({ id }) => id);
      range = joinRanges([range, { count: ids.length, first: ids[0] ?? null, last: ids.at(-1) ?? null }]);
    }
    for (const [format, writer] of writers) {
      const files = await writer.close();
      const listed = files.map(({ path, rows }) => {
        const inside = folder === "" ? path : `${folder}/${path}`;
        return { path: inside, rows, ...measureFile(join(aside, format.name, inside)) };
      });
      written.set(format, listed);
    }
    return { files: written, range };
  } catch (error) {
    for (const writer of writers.values()) await writer.abort();
    throw error;
  }
}
