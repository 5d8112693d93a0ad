import type { Block } from "../../block.ts";
import { callsIn, noteStarts } from "./plain-footnote-forms.ts";

const numberAlone = /^[1-9][0-9]{0,2}$/;
/** How a footnote begins. */
const noteWords = /^(?:[\p{Lu}“"‘(]|https?:|www\.|[0-9]{4} \p{Lu})/u;

/**
 * Joins the number of a footnote that is alone on its line to the words on the next one, as `pdftotext` prints raised
 * numbers. It is such a number when the text before it calls it, and no other is due. Calls with a space before them
 * count where another footnote has a call without one.
 */
export function joinNoteNumbers(blocks: readonly Block[]): readonly Block[] {
  const candidates = blocks.filter(({ text, role }) => role === undefined && numberAlone.test(text));
  if (candidates.length === 0 || blocks.some(({ markers }) => markers.length > 0)) return blocks;
  const sure = joinCalled(blocks, false);
  return sure.length === blocks.length ? blocks : joinCalled(blocks, true);
}

function joinCalled(blocks: readonly Block[], withSpaced: boolean): readonly Block[] {
  const made: Block[] = [];
  const called = new Set<number>();
  let last = 0;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    const next = blocks[at + 1];
    if (!block) break;
    const number = block.role === undefined && numberAlone.test(block.text) ? Number(block.text) : 0;
    const isDue = number === last + 1 || number === 1 || last === 0;
    if (next && !next.startsPage && called.has(number) && isDue && noteWords.test(next.text)) {
      made.push({
        ...next,
        line: block.line,
        column: block.column,
        text: `${number} ${next.text}`,
        apart: true,
      });
      last = number;
      at += 1;
      continue;
    }
    made.push(block);
    // A footnote that is whole answers its call: the same number below it is that of a page.
    const own = Number(noteStarts.digits.exec(block.text)?.[1]);
    if (called.delete(own)) last = own;
    else
      for (const [each, { isSpaced }] of callsIn(block, at, "digits"))
        if (withSpaced || !isSpaced) called.add(each);
  }
  return made;
}
