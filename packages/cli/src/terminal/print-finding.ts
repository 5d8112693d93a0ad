import type { Finding } from "@open-resolutions/core";
import { printable } from "@open-resolutions/core";

/** The parts of a finding that are shown in different colours. */
export type FindingPart = "place" | "rule" | "frame" | "fault" | "warning" | "hint";

/** How findings are shown. */
export interface ShowFindingOptions {
  /** Prints a part of a finding: in a colour on a terminal, unchanged elsewhere. */
  paint: (part: FindingPart, text: string) => string;
  /** Columns of the terminal. */
  width: number;
  /** What is written before the path of each file. */
  folder: string;
}

/**
 * A finding as a person reads it: place and rule, the line of the file with carets under the very words, what is wrong,
 * and what to do. A line that is wider than the terminal is shown around the fault.
 */
export function showFinding(finding: Finding, { paint, width, folder }: ShowFindingOptions): string {
  const { file, line, column, code, name, severity, message, hint, fix } = finding;
  const number = String(line);
  const margin = " ".repeat(number.length);
  const { text, start, length } = cut(finding, width - number.length - 4);
  const part = severity === "warning" ? "warning" : "fault";
  const carets = " ".repeat(start) + paint(part, "^".repeat(length));
  return [
    `${paint("place", printable(`${folder}${file}:${line}:${column}`))} ${paint(part, severity)} ${paint("rule", `${code} ${name}`)}`,
    `${paint("frame", `${number} │`)} ${text}`,
    `${paint("frame", `${margin} │`)} ${carets}`,
    `${margin} ${printable(message)}`,
    ...(hint === undefined ? [] : [paint("hint", `${margin} ${printable(hint)}`)]),
    ...(fix === undefined ? [] : [paint("hint", `${margin} --fix: ${printable(fix.description)}`)]),
    "",
  ].join("\n");
}

/** The part of the line that fits, and where the fault is in it. */
function cut(
  { excerpt, excerptColumn, column, length }: Finding,
  room: number,
): { text: string; start: number; length: number } {
  const text = printable(excerpt);
  const start = column - excerptColumn;
  if (text.length <= room) return { text, start, length };
  const shown = Math.min(length, room - 2);
  const from = Math.max(0, Math.min(start - Math.floor((room - shown) / 2), text.length - room));
  const before = from > 0 ? "…" : "";
  const after = from + room < text.length ? "…" : "";
  const middle = text.slice(from + before.length, from + room - after.length);
  return {
    text: before + middle + after,
    start: start - from,
    length: Math.min(shown, room - (start - from)),
  };
}
