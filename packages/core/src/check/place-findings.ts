import type { Finding, RuleFinding, UnplacedFinding } from "../model/finding.ts";
import { isRewritable } from "../read/exact-numbers.ts";
import { type Extent, type Line, type PlaceFinder, placeFinder } from "../read/positions.ts";
import type { ReadFile } from "../read/read-file.ts";

/**
 * Finds the line and column of each finding. A file without findings is not searched, and a file that was read only as
 * context has none. A fix is offered only where it can be made: see fixFile.
 */
export function placeFindings(found: readonly RuleFinding[]): Finding[] {
  // By text: the records of one line are in the same text.
  const finders = new Map<string, PlaceFinder>();
  const rewritable = new Map<ReadFile, boolean>();
  const finderOf = (file: ReadFile): PlaceFinder => {
    const finder = finders.get(file.text) ?? placeFinder(file.text);
    finders.set(file.text, finder);
    return finder;
  };
  const canFix = (file: ReadFile): boolean => {
    // A file that was not parsed is fixed in its text.
    const can = rewritable.get(file) ?? (file.value === undefined || isRewritable(file.text));
    rewritable.set(file, can);
    return can;
  };
  return found
    .filter(({ finding }) => !finding.file.context)
    .map(({ rule, finding }) => {
      const { code, name, severity = "error" } = rule;
      const { file, pointer = "", message, hint, fix } = finding;
      const finder = finderOf(file);
      const { offset, length } = extentOf(finding, finder);
      const line = finder.lineAt(offset);
      const column = offset - line.start + 1;
      const extract = excerptAt(file.text, offset, line);
      return {
        code,
        name,
        severity,
        file: file.path,
        pointer: `${file.at ?? ""}${pointer}`,
        line: file.firstLine + line.line - 1,
        column,
        length: Math.max(1, Math.min(length, extract.excerptColumn + extract.excerpt.length - column)),
        ...extract,
        message: message.length > longest ? `${message.slice(0, longest)}…` : message,
        ...(hint !== undefined && { hint }),
        ...(fix !== undefined && canFix(file) && { fix }),
      };
    });
}

function extentOf(
  { file, pointer = "", atKey, within, offset, length = 1 }: UnplacedFinding,
  { extentAt, offsetInString }: PlaceFinder,
): Extent {
  if (offset !== undefined || file.value === undefined) return { offset: offset ?? 0, length };
  const found = extentAt(`${file.at ?? ""}${pointer}`, atKey);
  if (!within) return found;
  const start = offsetInString(found, within.start);
  return { offset: start, length: offsetInString(found, within.end) - start };
}

/** Findings by file, line, column and code. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
}

/** The longest excerpt and message, so that a finding in a line of megabytes can still be read. */
const longest = 1000;

function excerptAt(
  text: string,
  offset: number,
  { start, end }: Line,
): { excerpt: string; excerptColumn: number } {
  if (end - start <= longest) return { excerpt: text.slice(start, end).replace(/\r$/, ""), excerptColumn: 1 };
  const from = Math.max(start, Math.min(offset - longest / 2, end - longest));
  return { excerpt: text.slice(from, from + longest), excerptColumn: from - start + 1 };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
