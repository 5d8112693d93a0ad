import { organs } from "@open-resolutions/symbols";
import { type Block, dropStart, joinBlocks } from "../block.ts";
import { organOfFormula } from "../organ-names.ts";
import { findingAt, gathered, type ReaderFinding } from "../reader-finding.ts";
import { unrealDateIn } from "./dates.ts";
import { isSponsorLine } from "./drafts.ts";
import { carrierIn } from "./form-lines.ts";
import { lineReaders, type ReadLine } from "./line-readers.ts";
import type { Masthead } from "./masthead.ts";
import { isFactInBrackets } from "./number-lines.ts";
import { paragraphsInTitle } from "./paragraphs-in-title.ts";

/** Titles of agenda items have some hundreds of characters; what is longer belongs to no masthead. */
const longestTitle = 3000;

/** Reads the blocks before the enacting formula. @param formula names the organ where the masthead does not */
export function readMasthead(blocks: readonly Block[], formula?: Block): Masthead {
  const masthead: Masthead = {
    findings: [],
    setAside: [],
    oldForms: new Map(),
    goesOn: new Set(),
    unread: new Set(),
  };
  let into: WordField | undefined;
  let agendaLine: Block | undefined;
  const title: Block[] = [];
  for (const block of blocks) {
    const isOrigin = into === "origin" || (!masthead.origin && beginsOrigin(block.text));
    if (isOrigin && addWords(masthead, "origin", block)) {
      into = block.text.endsWith("]") ? undefined : "origin";
      continue;
    }
    const isOpen = into !== undefined && block.role === undefined && endsInside(wordsOf(masthead, into));
    const read = isOpen ? undefined : readLine(block.text, masthead);
    if (read) {
      if (read.endsAdoption) dropLast(masthead.oldForms);
      into = take(masthead, block, read);
      if (into === "agendaItem") agendaLine = block;
    } else if (into !== undefined && addWords(masthead, into, block)) {
      if (into === "title") title.push(block);
    } else if (block.role !== "title" || !addWords(masthead, "title", block)) {
      into = undefined;
      masthead.unread.add(block);
      masthead.setAside.push({ line: block.line, text: block.text, reason: "not understood" });
    }
  }
  masthead.findings.push(...notUnderstood([...masthead.unread]), ...paragraphsInTitle(title));
  if (masthead.agendaItem && agendaLine && !masthead.agendaItem.title) {
    const message = `agenda item ${masthead.agendaItem.number} has no title, so no record holds it`;
    // The source of the records does not have this line.
    const hint = `write two lines below the session in the input, as the official document prints them: "Agenda item ${masthead.agendaItem.number}", and the title of the item`;
    masthead.findings.push(findingAt(agendaLine, "DRF011", message, hint));
    masthead.oldForms.set(agendaLine, "");
  }
  if (!masthead.organ && masthead.named) {
    masthead.organ = masthead.named;
    const first = blocks[0];
    const message = `no line says which organ adopted the resolution; the masthead names ${organs[masthead.named].name}`;
    if (first)
      masthead.findings.push(findingAt(first, "DRF010", message, "confirm it with the official document"));
  }
  // A symbol names its organ; a number alone does not.
  const needsOrgan = !masthead.organ && masthead.symbol === undefined && masthead.number !== undefined;
  const speaking = needsOrgan && formula ? organOfFormula(formula.text) : undefined;
  if (speaking && formula) {
    masthead.organ = speaking;
    const message = `no line names the organ that adopted the resolution; ${organs[speaking].name} is taken from the enacting formula`;
    masthead.findings.push(findingAt(formula, "DRF010", message, "confirm it with the official document"));
  }
  return masthead;
}

/** A finding on the letter above a resolution; else on each line that is not understood. */
function notUnderstood(unread: readonly Block[]): ReaderFinding[] {
  const letter = unread.length > 1 ? carrierIn(unread) : undefined;
  if (letter) {
    const message = `${letter.name} is above the resolution, and no record holds its ${unread.length} lines`;
    return [
      findingAt(letter.place, "DRF009", message, "give the resolution alone: delete the lines above it"),
    ];
  }
  const message = "this line of the masthead is not understood, and no record holds it";
  const hint =
    "compare with the official document: if it does not print this line, delete the line from the input";
  return gathered(unread.map((block) => findingAt(block, "DRF009", message, hint)));
}

/** Whether a line begins the words in brackets that say where a resolution comes from. */
function beginsOrigin(text: string): boolean {
  return text.startsWith("[") && !isFactInBrackets(text);
}

type WordField = "agendaItem" | "title" | "origin";

/** The words of a field so far. */
function wordsOf({ agendaItem, title, origin }: Masthead, field: WordField): string {
  return (field === "agendaItem" ? agendaItem?.title : field === "title" ? title : origin)?.text ?? "";
}

/** Whether the words of a title go on in the next line, whatever that line looks like: "of the" before "United Nations". */
function endsInside(words: string): boolean {
  return /(?:^|\s)(?:and|of|the|to|in|by|for|with|on|at|from|a|an|or)$/.test(words);
}

/** Forgets the line that was added last. */
function dropLast(lines: Map<Block, string>): void {
  const last = [...lines.keys()].at(-1);
  if (last) lines.delete(last);
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
  { said, reason, rest = "", into, finding, printed }: ReadLine,
): ReadLine["into"] {
  Object.assign(masthead, said);
  if (printed !== undefined) masthead.oldForms.set(block, printed);
  const own = block.text.slice(0, block.text.length - rest.length).trim();
  masthead.setAside.push({ line: block.line, text: own, reason });
  if (rest !== "" && into) addWords(masthead, into, dropStart(block, block.text.length - rest.length));
  if (finding) masthead.findings.push(findingAt(block, finding.code, finding.message, finding.hint));
  const unreal = unrealDateIn(own);
  if (unreal !== undefined) {
    const message = `${unreal} is not a real date, and no record holds it`;
    masthead.findings.push(
      findingAt(block, "DRF009", message, "correct the day in the input, as the official document prints it"),
    );
  }
  return into;
}

/** Adds a line to a field of words; false when it is too long for one, or names the sponsors of a draft. */
function addWords(masthead: Masthead, field: WordField, block: Block): boolean {
  if (isSponsorLine(block.text)) return false;
  const { agendaItem } = masthead;
  const before = field === "agendaItem" ? agendaItem?.title : masthead[field];
  const words = before ? joinBlocks(before, block) : block;
  if (words.text.length > longestTitle) return false;
  if (before) masthead.goesOn.add(block);
  if (field !== "agendaItem") masthead[field] = words;
  else if (agendaItem) agendaItem.title = words;
  return true;
}
