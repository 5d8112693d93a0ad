import type { BlockRole, Place } from "../block.ts";
import type { ReadInput } from "../read-input.ts";
import { noWords, type Words } from "../text/words.ts";
import { type Components, collectComponents } from "./components.ts";

/** The words of an element under way, and where it starts. */
export interface OpenWords extends Words, Place {
  /** Of a footnote, its number. */
  footnote?: number;
  /** What the block is, where an attribute says it. */
  role?: BlockRole;
}

/** The state of reading a document: what was read so far, and what is open. */
export interface Reading {
  made: ReadInput;
  /** The elements that are open, and how many of them are in italics. */
  path: string[];
  italics: number;
  /** How many of the open elements are skipped. */
  skipping: number;
  /** The words under way: the last are the innermost, of a footnote inside a paragraph. */
  words: OpenWords[];
  /** The number that waits for the words after it. */
  number: string;
  /** The next block is the first of an annex. */
  opensAnnex: boolean;
  isBroken: boolean;
  components: Components;
  /** Where the parser is. */
  place(): Place;
}

/** The state before anything was read. @param place where the parser is */
export function beginReading(place: () => Place): Reading {
  return {
    made: { blocks: [], findings: [], setAside: [] },
    path: [],
    italics: 0,
    skipping: 0,
    words: [],
    number: "",
    opensAnnex: false,
    isBroken: false,
    components: collectComponents(),
    place,
  };
}

/** The words of an element that begins here. */
export function newWords({ place }: Reading): OpenWords {
  const { line, column } = place();
  return { ...noWords(), line, column: Math.max(1, column - 1) };
}

/** Stops the reading at the first fault of the markup. */
export function fail(reading: Reading, message: string): void {
  if (reading.isBroken) return;
  reading.isBroken = true;
  const hint =
    "only the words before this place were read: fix the markup, or download the official file again";
  reading.made.findings.push({ code: "DRF013", ...reading.place(), message, hint });
}
