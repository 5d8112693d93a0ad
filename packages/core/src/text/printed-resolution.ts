import type { AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";
import { organOf } from "@open-resolutions/symbols";
import { parseParagraphId } from "../model/paragraph-id.ts";
import { findQuotation, type Span } from "./anchor.ts";
import { printMarkup } from "./markup.ts";
import { longDate, superscript } from "./numerals.ts";
import { printClose, printMasthead } from "./printed-masthead.ts";
import type { PrintedNames, PrintedRun } from "./printed-run.ts";

/** A resolution as the source prints it, from its records alone. */
export interface PrintedResolution {
  symbol: string;
  /** Its organ is a subsidiary one: the masthead also names the organ above it and the days of the session. */
  isSubsidiary: boolean;
  /** The day of adoption as printed at the close, where the records have no meeting to print with it. */
  closingDate: string | undefined;
  /** How it was adopted is known. */
  hasVote: boolean;
  body: PrintedRun[];
  /** The body in the other forms that documents have. */
  otherBodies: PrintedRun[][];
  footnotes: PrintedRun[];
}

/**
 * Prints a resolution from its records: masthead, title, paragraphs with numbers, italics and footnote markers, the
 * headings of its divisions, closing. (UN Editorial Manual, "Resolutions and decisions: format".)
 */
export function printResolution(
  resolution: AuthoredResolution,
  paragraphs: readonly AuthoredParagraph[],
  names: PrintedNames,
): PrintedResolution {
  return {
    symbol: resolution.id,
    isSubsidiary: organOf(resolution.organ)?.isSubsidiary ?? false,
    closingDate: resolution.meeting ? undefined : longDate(resolution.adopted),
    hasVote: resolution.vote !== undefined,
    body: [...printMasthead(resolution, names), ...printBody(resolution, paragraphs)],
    otherBodies: otherFormsOf(resolution).map(({ hasLetter, annexesBeforeClose }) => [
      ...printMasthead(resolution, names, hasLetter),
      ...printBody(resolution, paragraphs, annexesBeforeClose),
    ]),
    footnotes: (resolution.footnotes ?? []).map(({ number, text, emphasis = [] }) => ({
      text: `${superscript(number)} ${printMarkup(text, spansOf(text, emphasis))}`,
      from: `footnote ${number}`,
    })),
  };
}

/** How documents differ: in the letter of a part after its number, and in the place of the close. */
interface OtherForm {
  /** "98/3 B. Lamps" instead of "98/3. Lamps". */
  hasLetter: boolean;
  /** How many annexes come before the close: those that are the text which the resolution adopts. */
  annexesBeforeClose: number;
}

function otherFormsOf({ id, divisions = [] }: AuthoredResolution): OtherForm[] {
  const letters = / [A-Z]$/.test(id) ? [false, true] : [false];
  const annexes = divisions.filter(({ kind }) => kind === "annex").length;
  const places = new Set([0, Math.min(1, annexes), annexes]);
  const forms = letters.flatMap((hasLetter) =>
    [...places].map((annexesBeforeClose) => ({ hasLetter, annexesBeforeClose })),
  );
  return forms.slice(1);
}

/** The paragraphs with the headings between them. The close comes before the annexes, or after some, and after each part. */
function printBody(
  resolution: AuthoredResolution,
  paragraphs: readonly AuthoredParagraph[],
  annexesBeforeClose = 0,
): PrintedRun[] {
  const { divisions = [] } = resolution;
  const printed: PrintedRun[] = [];
  let isClosed = false;
  let annexes = 0;
  const close = () => {
    if (!isClosed) printed.push(...printClose(resolution));
    isClosed = true;
  };
  const printDivisions = (before: string | null) => {
    for (const { kind, heading, formula, ...division } of divisions) {
      if (division.before !== before) continue;
      // The annex of a draft that is recommended comes before the close.
      const isOwnAnnex = kind === "annex" && division.path?.startsWith("draft") !== true;
      const isAfterClose = isOwnAnnex && annexes >= annexesBeforeClose;
      if (isAfterClose || (kind === "part" && printed.length > 0)) close();
      if (kind === "part") isClosed = false;
      if (isOwnAnnex) annexes += 1;
      const from = `division ${division.path ?? heading}`;
      for (const text of [heading, formula]) if (text !== undefined) printed.push({ text, from });
    }
  };
  for (const paragraph of paragraphs) {
    printDivisions(paragraph.id);
    printed.push(printParagraph(paragraph));
  }
  if (annexesBeforeClose === 0) close();
  printDivisions(null);
  close();
  return printed;
}

function printParagraph({ id, text, mark, emphasis = [], footnotes = [] }: AuthoredParagraph): PrintedRun {
  const markers = footnotes.flatMap(({ number, after, occurrence }) => {
    const span = findQuotation(text, after, occurrence);
    return span ? [{ number, offset: span.end }] : [];
  });
  return { text: printFront(id, mark) + printMarkup(text, spansOf(text, emphasis), markers), from: id };
}

/** The number before a paragraph, or the mark before an item. */
function printFront(id: string, mark: string | undefined): string {
  if (mark !== undefined) return mark === "none" ? "" : `${mark} `;
  const place = parseParagraphId(id);
  const item = place?.items.at(-1);
  if (item !== undefined) return `(${item}) `;
  return place?.section === "operative" || place?.section === "numbered" ? `${place.number}. ` : "";
}

function spansOf(text: string, quotes: readonly { quote: string; occurrence?: number }[]): Span[] {
  return quotes.flatMap(({ quote, occurrence }) => findQuotation(text, quote, occurrence) ?? []);
}
