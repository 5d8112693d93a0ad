import type { SetAside } from "../set-aside.ts";
import { type InputLine, lineFrom, type ReadLines } from "./input-line.ts";

/** A line end as JSON, CSV exports and program code write it. */
const escapedEnd = /(?:\\{1,2}r)?\\{1,2}n|\\{1,2}r/g;

/** A text has this many of them, or they are not line ends. */
const fewest = 3;

/** Another character as JSON escapes it. (RFC 8259, section 7.) */
const escaped = /\\{1,2}(?:u([0-9a-fA-F]{4})|(["'/])|(t))/g;

/** What a string of JSON, or the fields before it, has around the text. */
const opening =
  /^\s*(?:\{\s*(?:"[^"]{1,60}"\s*:\s*(?:"[^"]{0,200}"|[^",]{1,40}),\s*){0,20}"[^"]{1,60}"\s*:\s*)?["'](?=\S)/;
const closing = /["']\s*[},]*\s*$/;

/** Reads a text whose line ends and quotation marks are escaped, as a string of JSON or of a program holds them. */
export function readEscapes(lines: readonly InputLine[]): ReadLines {
  const count = lines.reduce((sum, { text }) => sum + (text.match(escapedEnd)?.length ?? 0), 0);
  if (count < fewest) return { lines, setAside: [] };
  const setAside: SetAside[] = [];
  const read = lines.flatMap((line) => {
    const ends = [...line.text.matchAll(escapedEnd)];
    if (ends.length === 0) return [{ ...line, text: withoutEscapes(line.text) }];
    setAside.push({ line: line.line, text: ends[0]?.[0] ?? "", reason: "line end as programs write it" });
    const starts = [0, ...ends.map(({ index, 0: end }) => index + end.length)];
    return starts.map((from, at) => {
      const rest = lineFrom(line, from);
      return {
        ...rest,
        text: withoutEscapes(rest.text.slice(0, (ends[at]?.index ?? line.text.length) - from)),
      };
    });
  });
  const [first, last] = [read[0], read.findLast(({ text }) => text.trim() !== "")];
  if (first) first.text = first.text.replace(opening, "");
  if (last) last.text = last.text.replace(closing, "");
  return { lines: read, setAside };
}

function withoutEscapes(text: string): string {
  return text.replace(escaped, (_, code: string | undefined, quote: string | undefined) =>
    code !== undefined ? String.fromCharCode(Number.parseInt(code, 16)) : (quote ?? "\t"),
  );
}
