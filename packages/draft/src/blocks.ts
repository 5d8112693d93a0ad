// What a reader of a further form needs: the blocks that the drafter takes, and how words are put into them.
export {
  type Block,
  type BlockRole,
  dropStart,
  joinBlocks,
  type Marker,
  type Place,
  type Run,
} from "./block.ts";
export { isAdoptionNote, isMeetingAlone } from "./masthead/close-lines.ts";
export { isOrganFormula } from "./organ-names.ts";
export type { ReadInput } from "./read-input.ts";
export { findingAt, gathered, type ReaderFinding } from "./reader-finding.ts";
export { cleanText } from "./text/clean-text.ts";
export { isHyphenated } from "./text/hyphenated.ts";
export { raisedLetter } from "./text/raised-letters.ts";
export { addSpace, addText, endOf, finish, noWords, type Words } from "./text/words.ts";
export { windowsCharacter } from "./text/wrong-encoding.ts";
