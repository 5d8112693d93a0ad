import type { AuthoredResolution } from "@open-resolutions/schemas";
import type { Organ } from "@open-resolutions/symbols";
import { type Block, dropStart, joinBlocks } from "../block.ts";
import type { Note } from "../notes.ts";
import type { SetAside } from "../set-aside.ts";
import { lineReaders, type ReadLine } from "./line-readers.ts";

/** What the masthead of a resolution says. What it does not print is absent. */
export interface Masthead {
  symbol?: string;
  /** The number before the title, such as `77/20` or `2743 (2024)`. */
  number?: string;
  /** The organ that a line says has adopted the resolution. */
  organ?: Organ;
  /** The last organ that is named alone on its line. */
  named?: Organ;
  session?: AuthoredResolution["session"];
  agendaItem?: { number: string; title?: Block };
  title?: Block;
  adopted?: string;
  published?: string;
  distribution?: AuthoredResolution["distribution"];
  meeting?: number;
  /** The words in square brackets under the adoption. */
  origin?: Block;
  notes: Note[];
  setAside: SetAside[];
}

/** Titles of agenda items have some hundreds of characters; what is longer belongs to no masthead. */
const longestTitle = 3000;

/** Reads the blocks before the enacting formula. */
export function readMasthead(blocks: readonly Block[]): Masthead {
  const masthead: Masthead = { notes: [], setAside: [] };
  let into: "agendaItem" | "title" | "origin" | undefined;
  for (const block of blocks) {
    const isOrigin = into === "origin" || (!masthead.origin && block.text.startsWith("["));
    if (isOrigin && addWords(masthead, "origin", block)) {
      into = block.text.endsWith("]") ? undefined : "origin";
      continue;
    }
    const read = readLine(block.text, masthead);
    if (read) into = take(masthead, block, read);
    else if (into !== undefined && addWords(masthead, into, block)) continue;
    else if (block.role !== "title" || !addWords(masthead, "title", block)) {
      into = undefined;
      masthead.setAside.push({ line: block.line, text: block.text, reason: "not understood" });
      const message = "this line of the masthead was not understood, and is in no record";
      masthead.notes.push(note(block, "DRF009", message, "compare with the official document"));
    }
  }
  if (!masthead.organ && masthead.named) {
    masthead.organ = masthead.named;
    const first = blocks[0];
    const message = `organ taken from the masthead: ${masthead.named}`;
    if (first) masthead.notes.push(note(first, "DRF010", message, "no line says who adopted the resolution"));
  }
  return masthead;
}

function readLine(text: string, known: Masthead): ReadLine | undefined {
  for (const read of lineReaders) {
    const found = read(text, known);
    if (found) return found;
  }
  return undefined;
}

/** Takes what a line says into the masthead. @returns the field with which the next lines go on */
function take(
  masthead: Masthead,
  block: Block,
  { said, reason, rest = "", into, doubt }: ReadLine,
): ReadLine["into"] {
  Object.assign(masthead, said);
  const own = block.text.slice(0, block.text.length - rest.length).trim();
  masthead.setAside.push({ line: block.line, text: own, reason });
  if (rest !== "" && into) addWords(masthead, into, dropStart(block, block.text.length - rest.length));
  if (doubt) masthead.notes.push(note(block, "DRF009", doubt.message, doubt.hint));
  return into;
}

/** Adds a line to a field of words; false when it is too long for one. */
function addWords(masthead: Masthead, field: "agendaItem" | "title" | "origin", block: Block): boolean {
  const { agendaItem } = masthead;
  const before = field === "agendaItem" ? agendaItem?.title : masthead[field];
  const words = before ? joinBlocks(before, block) : block;
  if (words.text.length > longestTitle) return false;
  if (field !== "agendaItem") masthead[field] = words;
  else if (agendaItem) agendaItem.title = words;
  return true;
}

function note({ line, column }: Block, code: Note["code"], message: string, hint: string): Note {
  return { code, line, column, message, hint };
}
