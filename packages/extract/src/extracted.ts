import type { DraftFailure, ReadInput } from "@open-resolutions/draft";

/** Why a file gives no text. */
export type FileFailure = DraftFailure;

/** The text of a file, as a drafter takes it. */
export interface ExtractedText {
  /** Its lines as the file has them, with those around the text: what findings show. */
  content: string;
  /** The paragraphs. Their places are lines of `content`. */
  read: ReadInput;
}

/** What a file gives. */
export type Extracted = ExtractedText | { failure: FileFailure };
