import type { Words } from "@open-resolutions/draft/blocks";
import type { WordNumbers } from "./word-numbers.ts";
import type { WordStyle } from "./word-styles.ts";

/** A paragraph of a Word file. A line break inside it begins another row. */
export interface WordParagraph {
  rows: Words[];
  /** The id of the footnote that it belongs to. */
  footnote?: string;
  isBold: boolean;
  isHeading: boolean;
  /** It is in a cell of a table with data. */
  inTable: boolean;
  /** It is the number or the mark of the next one, in a cell of its own. */
  isMark: boolean;
  /** It is in a text box: the paragraph that the box is placed by. */
  anchor?: WordParagraph;
  /** A picture is in it. */
  hasPicture: boolean;
  /** Words that a reader does not see. */
  hidden: string;
  /** Words that a tracked change deletes. */
  deleted: string;
  /** Words that are struck out, and letters in a font of signs: both are drafted as they are. */
  struck: string;
  signs: string;
  /** Raised characters that may call a footnote and are no number. */
  raised: string;
  /** Commas between two calls. */
  separators: string;
  /** Words in it are printed from right to left, letter by letter. */
  isReversed: boolean;
}

/** A call of a footnote. */
export interface NoteCall {
  /** The id of the footnote. */
  id: string;
  /** Absent when a person gave it a mark that is not a number, such as an asterisk. */
  number?: number;
  /** The mark that a person gave it, as the footnote begins with it too. */
  typed?: string;
}

/** A relation to a header or a footer, and on which pages it is: `first`, `default`, `even`. */
interface AroundPage {
  id: string;
  pages: string;
  isHeader: boolean;
}

/** What a part says beside its paragraphs. */
export interface WordPart {
  paragraphs: WordParagraph[];
  /** The calls of footnotes, in order. */
  calls: NoteCall[];
  hasChanges: boolean;
  hasFormulas: boolean;
  hasEndnoteCalls: boolean;
  /** The text of another file is printed in or after these paragraphs; undefined: before the first one. */
  otherFiles: (WordParagraph | undefined)[];
  /** The numbers of footnotes begin again on each page or in each section. */
  restartsNotes: boolean;
  /** Footnotes have letters, Roman numbers or signs. */
  hasOtherNoteNumbers: boolean;
  /** Lists with a format of numbers that is not known: the paragraphs that they number. */
  unknownNumbers: WordParagraph[];
  headersAndFooters: AroundPage[];
  /** The first page has a header and a footer of its own. */
  hasTitlePage: boolean;
}

/** What paragraphs need from the other parts. */
export interface WordContext {
  styles: ReadonlyMap<string, WordStyle>;
  numbers: WordNumbers;
  /** The notes that are drafted as footnotes: the endnotes of a file that has no footnotes. */
  notes: "footnote" | "endnote";
}
