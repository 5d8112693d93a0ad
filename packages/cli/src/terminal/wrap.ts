import type { Span } from "@open-resolutions/core";

/** Breaks a text at white space into lines of at most this width; a longer word gets its own line. */
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
