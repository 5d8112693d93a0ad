import type { AuthoredDocument, AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";

/** The records that a text gives, as an author writes them. */
export interface DraftedRecords {
  resolution: AuthoredResolution;
  paragraphs: AuthoredParagraph[];
  /** The documents that it cites by symbol and that the registers lack. */
  documents: AuthoredDocument[];
}
