import type { Dataset } from "@open-resolutions/core";
import type { Changes, Mandate } from "@open-resolutions/schemas";

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

/** A file to download, as the list of downloads describes it. */
export interface DownloadFile {
  readonly path: string;
  readonly format: string;
  readonly rows: number;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** A resolution of the index: facts without its sentences, in the shape of `@open-resolutions/index`. */
export interface IndexedResolution {
  readonly id: string;
  readonly organ: string;
  /** Absent where the document prints none; then the library's title says what it is about. */
  readonly title?: string;
  readonly libraryTitle?: string;
  /** ISO 8601. */
  readonly adopted: string;
  readonly meeting?: { readonly number?: number; readonly record?: string };
  readonly agendaItems?: readonly { readonly number?: string; readonly title?: string }[];
  readonly vote?: { readonly method: string; readonly [count: string]: string | number };
  readonly sponsors?: readonly string[];
  readonly additionalSponsors?: readonly string[];
  readonly subjects?: readonly string[];
  readonly paragraphs: readonly IndexedParagraph[];
  /** The vote of each State, by the id of its actor. */
  readonly ballots: readonly { readonly state: string; readonly cast: string }[];
}

/** What a paragraph of the index does, whom it names, what it cites and what it asks for. */
export interface IndexedParagraph {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly acts?: readonly { readonly verb: string; readonly addressees?: readonly string[] }[];
  readonly mentions?: readonly { readonly actor?: string; readonly capability?: string }[];
  readonly citations?: readonly {
    readonly document?: string | null;
    readonly role: string;
    readonly pinpoint?: string;
  }[];
  readonly mandates?: readonly IndexedMandate[];
}

/** A mandate without its words. */
interface IndexedMandate {
  readonly type: string;
  readonly assignees?: readonly string[];
  /** The position, counted from 1, of the act that gives it. */
  readonly act?: number;
  /** The paragraph of that act; absent when it is the paragraph of the mandate. */
  readonly actParagraph?: string;
  readonly recipients?: readonly string[];
  readonly due?: Mandate["due"];
  readonly frequency?: NonNullable<Mandate["frequency"]>;
}

/** A subject heading of the library. */
export interface IndexedSubject {
  readonly id: string;
  readonly list: string;
  readonly heading: string;
}

/** A document that the index cites. */
export interface CitedDocument {
  readonly id: string;
  readonly symbol?: string;
}

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
