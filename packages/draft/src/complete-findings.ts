import type { Finding } from "@open-resolutions/core";
import { onPage } from "./pages.ts";
import type { ReaderFinding } from "./reader-finding.ts";
import { draftRules } from "./rules.ts";
import { countedLineEnd } from "./text/line-end.ts";

/** The longest part of a line that a finding shows. */
const longest = 1000;

/** What a person corrects instead of a PDF, Word or HTML file. */
const readText = "source.txt, which --out writes (then draft that file)";

/** Where a hint names what to correct; "a page may be in the input twice" only says what is wrong. */
const toCorrect = /(?<!may be in |one line of )\bthe input\b/;

const rulesByCode = new Map(draftRules.map((rule) => [rule.code, rule]));

/**
 * Adds rule, severity and excerpt to what the reader found, in the order of the input.
 * @param file the input's name
 * @param pages the first line of each page, when the input has pages: a finding then has its line on the page, and the
 *   page as the fragment of a PDF address (RFC 8118, section 3: `#page=3`)
 * @param isCorrectable whether a person can correct the input: of a PDF or Word file the text that was read of it is corrected
 */
export function completeFindings(
  findings: readonly ReaderFinding[],
  file: string,
  content: string,
  pages: readonly number[] = [],
  isCorrectable = true,
): Finding[] {
  if (findings.length === 0) return [];
  const lines = content.split(countedLineEnd);
  return findings
    .toSorted(
      (a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
    )
    .map(({ code, line, column, length = 1, message, hint, also = [] }) => {
      const rule = rulesByCode.get(code);
      const on = onPage(line, pages);
      const text = lines[line - 1] ?? "";
      const pageBreaks = /^\f*/.exec(text)?.[0].length ?? 0;
      const from =
        text.length <= longest
          ? pageBreaks
          : Math.max(0, Math.min(column - longest / 2, text.length - longest));
      return {
        code,
        name: rule?.name ?? "",
        severity: rule?.severity ?? "error",
        file: on.page === undefined ? file : `${file}#page=${on.page}`,
        pointer: "",
        line: on.line,
        column,
        length: Math.max(1, Math.min(length, from + longest - column, text.length - column + 1)),
        excerpt: text.slice(from, from + longest),
        excerptColumn: from + 1,
        message: message + placesOf([line, ...also.map((place) => place.line)], pages),
        ...(hint !== undefined && { hint: isCorrectable ? hint : hint.replace(toCorrect, readText) }),
      };
    });
}

/** A finding that speaks of several places names so many of them. */
const mostNamed = 30;

/** The places of a finding that speaks of several: their lines, or their pages. */
function placesOf(lines: readonly number[], pages: readonly number[]): string {
  if (lines.length === 1) return "";
  const named = [
    ...new Set(
      lines.map((line) => (pages.length > 0 ? (onPage(line, pages).page ?? 1) : line)).sort((a, b) => a - b),
    ),
  ];
  const count = `${lines.length} places`;
  // The lines of some files are long: all places may be on one of them.
  if (named.length === 1) return ` (${count})`;
  const shown = [...named.slice(0, mostNamed), ...(named.length > mostNamed ? ["…"] : [])].join(", ");
  return ` (${count}: ${pages.length > 0 ? "pages" : "lines"} ${shown})`;
}
