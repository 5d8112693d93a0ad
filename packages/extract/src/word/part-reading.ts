import type { OpenTable } from "../open-tables.ts";
import type { OpenParagraph } from "./open-paragraph.ts";
import type { NoteCall, WordContext, WordPart } from "./word-part.ts";
import { plainRun, type RunStyle } from "./word-runs.ts";

/** A part while it is read. */
export interface PartReading extends WordContext {
  part: WordPart;
  /** The paragraphs under way: one in a text box is inside another. */
  open: OpenParagraph[];
  tables: OpenTable[];
  /** The names of the elements that are open. */
  path: string[];
  /** How many of them, from the outermost that is skipped. */
  skipping: number;
  textBoxes: number;
  /** How many sections have begun to say how their pages are: the first one counts. */
  sections: number;
  footnote: string | undefined;
  run: RunStyle;
  isText: boolean;
  isDeletedText: boolean;
  /** The paragraph that ended last, when the next one goes on in it. */
  goesOn: OpenParagraph | undefined;
  /** The footnote whose mark the next words of the run are. */
  marked: NoteCall | undefined;
  /** The number of the next footnote that Word counts. */
  nextNote: number;
}

/** A reading of which nothing is read. */
export function beginReading(context: WordContext): PartReading {
  return {
    ...context,
    part: {
      paragraphs: [],
      calls: [],
      hasChanges: false,
      hasFormulas: false,
      hasEndnoteCalls: false,
      otherFiles: [],
      restartsNotes: false,
      hasOtherNoteNumbers: false,
      unknownNumbers: [],
      headersAndFooters: [],
      hasTitlePage: false,
    },
    open: [],
    tables: [],
    path: [],
    skipping: 0,
    textBoxes: 0,
    sections: 0,
    footnote: undefined,
    run: plainRun,
    isText: false,
    isDeletedText: false,
    goesOn: undefined,
    marked: undefined,
    nextNote: 1,
  };
}
