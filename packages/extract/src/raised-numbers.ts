import { endOf, findingAt, type Place, type ReaderFinding, type Words } from "@open-resolutions/draft/blocks";

/** Raised characters that call footnotes: `3`, `[3]`, `3, 4`; also with the mark of the sentence raised by mistake: `3,`. */
const raised = /^\s*[[(]?([0-9]{1,3}(?:[,\s]+[0-9]{1,3})*)[\])]?([,;.])?\s*$/;

/** The numbers that raised characters call, and a mark of the sentence after them; undefined when they are no numbers. */
export function raisedNumbers(text: string): { numbers: number[]; mark: string } | undefined {
  const [, numbers, mark = ""] = raised.exec(text.slice(0, 60)) ?? [];
  return numbers === undefined || text.length > 60
    ? undefined
    : { numbers: numbers.split(/[,\s]+/).map(Number), mark };
}

/** Other raised characters that call a note: a letter, a Roman number, a sign. Not `th`, `st`, nor the `o` of `Nᵒ`. */
const otherCall = /^\s*(?:[a-np-z]|[ivx]{2,5}|[†‡§#])\s*$/;

export function mayBeCall(text: string): boolean {
  return text.length < 10 && otherCall.test(text);
}

/** A finding on such characters, which the text keeps. */
export function raisedDoubt(text: string, place: Place): ReaderFinding {
  return findingAt(
    place,
    "DRF044",
    `"${text.trim()}" is raised here and may call a footnote, but is kept in the text`,
    "compare with the official document",
  );
}

/** What is raised between two calls: `¹,²`. */
const between = /^\s*[,;]\s*$/;

/** Whether raised characters only separate a call of a footnote from the next one, if one follows. */
export function maySeparate(words: Words, text: string): boolean {
  return between.test(text) && words.markers.at(-1)?.offset === endOf(words) && endOf(words) > 0;
}

/** Takes away what was written after an offset. @returns it */
export function cutBack(words: Words, to: number): string {
  let taken = "";
  while (words.length > to) {
    const piece = words.pieces.pop() ?? "";
    words.length = piece === "" ? to : words.length - piece.length;
    taken = piece + taken;
  }
  words.endsWithSpace = words.pieces.at(-1) === " ";
  return taken.trim();
}
