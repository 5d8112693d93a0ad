import { months } from "@open-resolutions/symbols";
import { type Block, replaceWords } from "../block.ts";
import { findingAt, type ReaderFinding } from "../reader-finding.ts";
import type { SetAside } from "../set-aside.ts";

/** How a conversion prints the number of a footnote: `1 Text`, `[1] Text`, `1/ Text`. */
type NoteStyle = "digits" | "brackets" | "slash";

/** A number in the text that may call a footnote: its block and its place there, in UTF-16 code units. */
interface PlainCall {
  block: number;
  start: number;
  end: number;
  printed: string;
}

/** Where a footnote begins. */
const noteStarts: Record<NoteStyle, RegExp> = {
  digits: new RegExp(
    `^([1-9][0-9]{0,2})\\s+(?!(?:${months.join("|")})\\b)(?=[\\p{Lu}“"‘(]|https?:|[0-9]{4} \\p{Lu})`,
    "u",
  ),
  brackets: /^\[([1-9][0-9]{0,2})\]:?\s*(?=\S)/,
  slash: /^([1-9][0-9]{0,2})\/\s+(?=\S)/,
};

/** Where a footnote is called: a number right after a word or its punctuation. */
const callForms: Record<NoteStyle, RegExp> = {
  digits:
    /(?<!\b(?:Add|Rev|Corr|Amend|No|Nos|L|vol|para|art)\.)(?<=\p{L}|[\p{L})][,.;:]|[”’»)][,.;:]?|(?:[0-9])[,;]|(?:[0-9]{4}|[0-9]\/[0-9]{1,4})[.:]|(?<![0-9])(?:19|20)[0-9]{2})([1-9][0-9]{0,2})(?=[\s,.;:)\]”’]|$)/gu,
  brackets: /(?<=\S)\s?\[([1-9][0-9]{0,2})\](?=[\s,.;:)]|$)/g,
  slash: /(?<=[^\s0-9])\s?(?<![0-9])([1-9][0-9]{0,2})\/(?=[\s,.;:)]|$)/g,
};

const styles = Object.keys(noteStarts) as NoteStyle[];

/** The blocks of a text in which footnotes with plain numbers are footnotes, and their calls are markers. */
interface PlainNotes {
  blocks: readonly Block[];
  findings: ReaderFinding[];
  setAside: SetAside[];
  isRepaired: boolean;
}

/**
 * Finds footnotes whose superscript numbers became plain characters: a line begins with a number that the text before it
 * calls. Numbers that start again on each page go on counting. A text with superscript numbers keeps its plain ones.
 */
export function findPlainFootnotes(blocks: readonly Block[]): PlainNotes {
  const none = { blocks, findings: [], setAside: [], isRepaired: false };
  const hasMarks = blocks.some(
    ({ footnote, markers, role }) => footnote !== undefined || markers.length > 0 || role !== undefined,
  );
  if (hasMarks) return none;
  const style = styles.find((each) => blocks.some(({ text }) => noteStarts[each].test(text)));
  if (!style) return none;
  const made: PlainNotes = { blocks: [], findings: [], setAside: [], isRepaired: false };
  const next = [...blocks];
  /** The calls that have no footnote yet, by their number. */
  const open = new Map<number, PlainCall[]>();
  const called = new Map<number, { call: PlainCall; number: number }[]>();
  let last = 0;
  let base = 0;
  /** The call of the footnote before: footnotes are called in their order. */
  let latest: PlainCall | undefined;
  for (const [index, block] of blocks.entries()) {
    const start = noteStarts[style].exec(block.text);
    const number = Number(start?.[1]);
    const call = start ? nextCall(open.get(number), latest) : undefined;
    const previous = next[index - 1];
    if (
      !start ||
      !call ||
      !(number > last || number === 1) ||
      (previous?.footnote === undefined && !block.apart && !endsPage(previous))
    ) {
      if (call) open.get(number)?.unshift(call);
      collectCalls(block, index, style, open);
      continue;
    }
    if (number <= last) base += last;
    last = number;
    latest = call;
    const own = base + number;
    next[index] = { ...replaceWords(block, 0, start[0].length, ""), footnote: own };
    called.set(call.block, [...(called.get(call.block) ?? []), { call, number: own }]);
    if (!made.isRepaired) made.findings.push(plainNumber(block, start[0].trim()));
    else if (own !== number && number === 1) made.findings.push(countedOn(block, own));
    if (own !== number)
      made.setAside.push({
        line: block.line,
        text: String(number),
        reason: `footnote ${own} of the records`,
      });
    made.isRepaired = true;
  }
  for (const [index, calls] of called) {
    let block = next[index];
    for (const { call, number } of calls.toSorted((a, b) => b.call.start - a.call.start)) {
      if (!block) break;
      block = replaceWords(block, call.start, call.end, "");
      block = {
        ...block,
        markers: [{ number, offset: call.start, printed: call.printed }, ...block.markers],
      };
    }
    if (block) next[index] = block;
  }
  return { ...made, blocks: next };
}

/** Takes the first of some calls that comes after another one. */
function nextCall(calls: PlainCall[] | undefined, latest: PlainCall | undefined): PlainCall | undefined {
  let call = calls?.shift();
  while (
    call &&
    latest &&
    (call.block < latest.block || (call.block === latest.block && call.start < latest.start))
  )
    call = calls?.shift();
  return call;
}

/** Whether a line leaves room at its end: the footnotes of a page come after it without a blank line. */
function endsPage(block: Block | undefined): boolean {
  return block !== undefined && /[,;:.]$/.test(block.text);
}

function collectCalls(
  { text, apart }: Block,
  block: number,
  style: NoteStyle,
  open: Map<number, PlainCall[]>,
): void {
  // A line that was wrapped just before a call starts with it.
  const wrapped = apart || style === "digits" ? null : noteStarts[style].exec(text);
  for (const match of [...(wrapped ? [wrapped] : []), ...text.matchAll(callForms[style])]) {
    const number = Number(match[1]);
    const call = { block, start: match.index, end: match.index + match[0].length, printed: match[0] };
    const known = open.get(number);
    if (known) known.push(call);
    else open.set(number, [call]);
  }
}

function plainNumber(block: Block, printed: string): ReaderFinding {
  return findingAt(
    block,
    "DRF044",
    `footnotes are recognized by plain numbers; the first is "${printed}"`,
    "compare the footnotes and the places where they are called with the official document",
  );
}

function countedOn(block: Block, own: number): ReaderFinding {
  return findingAt(
    block,
    "DRF044",
    `the numbers of the footnotes start again from 1; this one is drafted as footnote ${own}`,
    "compare the numbers with the official document",
  );
}
