import { isOrganFormula } from "../organ-names.ts";
import { findingAt, type ReaderFinding } from "../reader-finding.ts";
import type { SetAside } from "../set-aside.ts";
import { withoutMessageMarks } from "./chat-messages.ts";
import { alignHalves } from "./column-separators.ts";
import { readCopiedCells } from "./copied-cells.ts";
import { readEscapes } from "./escaped-lines.ts";
import { markIndents } from "./indents.ts";
import { type InputLine, linesOf } from "./input-line.ts";
import { foldJustified } from "./justified-lines.ts";
import { withoutMailHeaders } from "./mail-headers.ts";
import { withoutMarginNumbers } from "./margin-numbers.ts";
import { readMarkdownRows } from "./markdown-rows.ts";
import { numbersFarRight } from "./numbers-far-right.ts";
import { withoutQuoteMarks } from "./quoted-lines.ts";
import { decodeQuotedPrintable } from "./quoted-printable.ts";
import { markTables } from "./tables.ts";
import { unfoldColumns } from "./two-columns.ts";
import { splitAtGaps } from "./wide-gaps.ts";

/** The lines of a text in the order in which people read them. */
interface Layout {
  lines: readonly InputLine[];
  findings: ReaderFinding[];
  setAside: SetAside[];
  /** The lines are not those of the input: records print other lines than it has. */
  isRepaired: boolean;
}

const compareOrder = "compare the order of the paragraphs with the official document";

/** The longest masthead, in lines. */
const longestMasthead = 80;

/**
 * Reads what the places of words on their lines say, as `pdftotext -layout` keeps them: numbers in the margin, the left
 * and right half of a masthead, columns, tables.
 */
export function readLayout(content: string): Layout {
  const escapes = readEscapes(linesOf(content));
  const mail = decodeQuotedPrintable(escapes.lines);
  const quoted = withoutQuoteMarks(mail.lines);
  const messages = withoutMessageMarks(quoted.lines);
  const cells = readCopiedCells(messages.lines);
  const rows = readMarkdownRows(cells.lines);
  const numbered = withoutMarginNumbers(rows.lines);
  const isFormula = ({ text }: InputLine) => isOrganFormula(text.trim());
  const formula = numbered.lines.slice(0, longestMasthead).findIndex(isFormula);
  const margin = withoutMailHeaders(numbered.lines, formula === -1 ? 0 : formula);
  const masthead = formula === -1 ? [] : margin.lines.slice(0, formula);
  const body = unfoldColumns(
    alignHalves(foldJustified(formula === -1 ? margin.lines : margin.lines.slice(formula))),
  );
  const halves = masthead.flatMap(splitAtGaps);
  const setAside = [
    ...escapes.setAside,
    ...mail.setAside,
    ...quoted.setAside,
    ...messages.setAside,
    ...numbered.setAside,
    ...margin.setAside,
  ];
  const lines = [...halves, ...markTables(markIndents(body.lines))];
  return {
    lines,
    findings: [
      ...margin.findings,
      ...numbersFarRight(formula === -1 ? [] : margin.lines.slice(formula)),
      ...body.regions.map((line) =>
        findingAt(
          line,
          "DRF043",
          "the text is in two columns from here on; the left one is drafted first, then the right one",
          compareOrder,
        ),
      ),
      ...body.turns.map((line) =>
        findingAt(
          line,
          "DRF043",
          "the left column ends here, and the right column is drafted after it",
          compareOrder,
        ),
      ),
      ...body.ends.map((line) =>
        findingAt(
          line,
          "DRF043",
          "the text in two columns ends above this line; it is drafted after both columns",
          compareOrder,
        ),
      ),
    ],
    setAside,
    isRepaired:
      halves.length > masthead.length ||
      setAside.length > 0 ||
      cells.isRepaired ||
      rows.isRepaired ||
      body.regions.length > 0,
  };
}
