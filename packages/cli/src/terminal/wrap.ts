import type { Span } from "@open-resolutions/core";

/** Breaks a text into lines of at most so many characters, at white space; a longer word stands alone. */
export function wrap(text: string, width: number): Span[] {
  const lines: Span[] = [];
  let line: Span | undefined;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const end = index + word.length;
    if (line && end - line.start <= width) line.end = end;
    else {
      line = { start: index, end };
      lines.push(line);
    }
  }
  return lines;
}
