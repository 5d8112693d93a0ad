import { type InputLine, lineFrom } from "./input-line.ts";

const gap = /\S(\s{3,}|\t\s*)(?=\S)/g;
const narrowGap = /\S(\s{2,}|\t\s*)(?=\S)/g;

/** The places of the wide gaps between the words of a line, as UTF-16 offsets; those after the mark of an item or a number do not count. @param isNarrow two spaces are a gap too */
export function wideGaps({ text }: InputLine, isNarrow = false): { start: number; end: number }[] {
  const gaps: { start: number; end: number }[] = [];
  const lead = text.length - text.trimStart().length;
  for (const match of text.matchAll(isNarrow ? narrowGap : gap)) {
    const start = match.index + 1;
    const before = text.slice(lead, start);
    if (/^[“"]?(?:[0-9]{1,3}\.|\(?[a-zA-Z0-9]{1,5}[).]|[–—•*-]|[0-9]{1,3})$/.test(before)) continue;
    gaps.push({ start, end: start + (match[1] ?? "").length });
  }
  return gaps;
}

/** A line of a masthead in pieces: left and right on one line are two facts. */
export function splitAtGaps(line: InputLine): InputLine[] {
  const pieces: InputLine[] = [];
  let from = 0;
  for (const { start, end } of wideGaps(line)) {
    pieces.push({ ...lineFrom(line, from), text: line.text.slice(from, start) });
    from = end;
  }
  return [...pieces, lineFrom(line, from)];
}
