import type { Dataset, Row, Table } from "@open-resolutions/core";

/** What a dataset says about itself. It holds no time of a build, so that two builds are the same. */
export interface DatasetDescription {
  /** Short name, such as `open-resolutions`. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** Major version of the schemas. */
  readonly schemaVersion: string;
  /** SPDX identifier of the licence; `NOASSERTION` where only the owner of the records can say it. */
  readonly license: string;
  /** Who published the texts. */
  readonly source: string;
  /** The newest day on which a resolution of the dataset was published (ISO 8601); absent when none says it. */
  readonly sourceDate?: string;
}

/** Some records in their published view, and the rows that they are in each table: the registers, or one resolution. */
export interface Batch {
  readonly records: Partial<Dataset>;
  readonly rows: ReadonlyMap<Table, readonly Row[]>;
}

/** What an export says about itself to every format. */
export interface ExportContext {
  /** The folder into which the format writes its files; it exists and is empty. */
  readonly folder: string;
  /** Every table that is written there, in order. */
  readonly tables: readonly Table[];
  /** Name, title, version, licence and source of the dataset. */
  readonly dataset: DatasetDescription;
}

/** A file that was written. */
export interface WrittenFile {
  /** Path inside the folder, with forward slashes. */
  readonly path: string;
  /** How many rows it holds; 0 for metadata. */
  readonly rows: number;
}

/** A file that was written, and what proves that it is whole. */
export interface ListedFile extends WrittenFile {
  readonly bytes: number;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** Takes batches one after the other, in constant memory, and writes the files of one format. */
export interface FormatWriter {
  write(batch: Batch): void | Promise<void>;
  /** Closes every file. */
  close(): Promise<readonly WrittenFile[]>;
  /** Closes what is open after an error; the folder is removed by the caller. */
  abort(): void | Promise<void>;
}

/** A format: how it is called, and how it is opened. */
export interface Format {
  /** The name that a user types, such as `csv` or `parquet`. */
  readonly name: string;
  /** It may be opened once for each partition, each time in a folder such as `organ=security-council/year=2023`. */
  readonly canPartition?: true;
  /** Why the Node in use cannot write it, and what it needs; undefined when it can. */
  readonly unavailable?: () => string | undefined;
  open(context: ExportContext): FormatWriter | Promise<FormatWriter>;
  /**
   * The metadata about all files of the format, by their paths in its folder. It is asked for once, when every file is
   * closed; files of partitions have their folder in their path.
   */
  readonly describe?: (
    context: Omit<ExportContext, "folder">,
    files: readonly ListedFile[],
  ) => ReadonlyMap<string, string>;
}
