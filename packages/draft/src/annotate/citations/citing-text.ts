import type { AuthoredDocument } from "@open-resolutions/schemas";
import type { Doubt } from "../doubt.ts";
import type { Statement } from "../spans.ts";
import type { Cited } from "./citations.ts";

/** The text of a paragraph, and what it cites so far: readers add what they find. */
export interface CitingText {
  text: string;
  annotations: { citations: Statement<Cited>[] };
}

/** A text to which readers also add the records of documents that have none, and doubts. */
export interface ProposingText {
  text: string;
  annotations: CitingText["annotations"] & { proposed: AuthoredDocument[]; doubts: Doubt[] };
}
