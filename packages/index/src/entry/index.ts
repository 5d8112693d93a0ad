export type {
  Ballot,
  CitedDocument,
  IndexedParagraph,
  IndexedResolution,
  Subject,
} from "@open-resolutions/schemas/facts";
export { type FoundMandate, type FoundMention, mandatesOf, mentionsOf, votesOf } from "./actors.ts";
export { citedBy, citing, type FoundCitation } from "./citations.ts";
export { getIndexed, type ResolutionOfIndex } from "./get-indexed.ts";
export { identify } from "./identify.ts";
export {
  documents,
  type ParagraphOfIndex,
  type ResolutionHead,
  resolutions,
  subjects,
} from "./records.ts";
