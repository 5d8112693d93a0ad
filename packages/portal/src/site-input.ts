import type { Dataset } from "@open-resolutions/core";
import type { Changes } from "@open-resolutions/schemas";

/** What the pages say about the whole dataset. */
export interface SiteDescription {
  readonly title: string;
  readonly version: string;
  /** SPDX expression, or `NOASSERTION`. */
  readonly license: string;
}

/** A guide as HTML that we wrote ourselves: it is not escaped. */
export interface Guide {
  /** The name of its page, without folder and extension. */
  readonly name: string;
  readonly title: string;
  readonly html: string;
}

/** A file to download, as the index of downloads describes it. */
export interface DownloadFile {
  readonly path: string;
  readonly format: string;
  readonly rows: number;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** What pages are made of. */
export interface SiteInput {
  readonly dataset: Dataset;
  readonly description: SiteDescription;
  /** What changed since the version before; absent for records that were never published. */
  readonly changes?: Changes;
  /** The packed files, and what to say about each; absent when there are none. */
  readonly downloads?: {
    readonly files: ReadonlyMap<string, Uint8Array>;
    readonly index: readonly DownloadFile[];
  };
  readonly guides?: readonly Guide[];
}
