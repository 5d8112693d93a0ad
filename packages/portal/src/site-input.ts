import type { Dataset } from "@open-resolutions/core";
import type { Changes } from "@open-resolutions/schemas";
import type * as facts from "@open-resolutions/schemas/facts";

/** What the pages say about the whole dataset. */
export interface SiteDescription {
  readonly title: string;
  readonly version: string;
  /** How the files of an export are called that are no tables, without their ending; absent for the published files. */
  readonly name?: string;
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

/** A file to download, as the list of downloads describes it. */
export interface DownloadFile {
  readonly path: string;
  readonly format: string;
  readonly rows: number;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** A resolution of the index: facts without its sentences, with the vote of each State. */
export type IndexedResolution = Pick<
  facts.IndexedResolution,
  | "id"
  | "organ"
  | "title"
  | "libraryTitle"
  | "adopted"
  | "meeting"
  | "agendaItems"
  | "vote"
  | "sponsors"
  | "additionalSponsors"
  | "subjects"
> & {
  readonly paragraphs: readonly IndexedParagraph[];
  readonly ballots: readonly Pick<facts.Ballot, "state" | "cast">[];
};

/** What a paragraph of the index does, whom it names, what it cites and what it asks for. */
export type IndexedParagraph = Pick<
  facts.IndexedParagraph,
  "id" | "label" | "kind" | "acts" | "mentions" | "citations" | "mandates"
>;

/** A subject heading of the library. */
export type IndexedSubject = Pick<facts.Subject, "id" | "list" | "heading">;

/** A document that the index cites. */
export type CitedDocument = Pick<facts.CitedDocument, "id" | "symbol" | "title">;

/** The index: facts of many resolutions, read by a program. */
export interface IndexInput {
  /** In the order of organs and days. */
  readonly resolutions: readonly IndexedResolution[];
  readonly subjects: readonly IndexedSubject[];
  /** The documents that the resolutions cite. */
  readonly documents: readonly CitedDocument[];
}

/** What pages are made of. */
export interface SiteInput {
  readonly dataset: Dataset;
  readonly description: SiteDescription;
  /**
   * They are the dataset that the project publishes. Without it the pages are called by the title in `description`, and say
   * nothing of the project's releases.
   */
  readonly isPublished?: boolean;
  /** The records with which the page for your own text drafts, where these are more than those that have pages. */
  readonly registers?: Dataset;
  /** What changed since the version before; absent for records that were never published. */
  readonly changes?: Changes;
  /** The packed files, and what to say about each; absent when there are none. */
  readonly downloads?: {
    readonly files: ReadonlyMap<string, Uint8Array>;
    readonly index: readonly DownloadFile[];
  };
  readonly guides?: readonly Guide[];
  /**
   * Where the pages will be, with a slash at its end. Only the page for missing addresses needs it: a server shows that
   * page at every depth, where relative links would lead astray.
   */
  readonly address?: string;
  readonly index?: IndexInput;
}
