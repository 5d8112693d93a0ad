import type { Extracted, FileFailure } from "../extracted.ts";
import type { Styles } from "./font-styles.ts";
import { explainPdfError, openPdf, type PdfDocument } from "./open-pdf.ts";
import { type PrintedPage, readPageWords } from "./page-words.ts";
import { readPrintedPages } from "./read-printed-pages.ts";

/** A longer document is not a resolution. */
const mostPages = 2000;

/** A text with a larger share of characters without a meaning is not readable; fewer of them may be signs of lists. */
const unreadableShare = 0.3;

/**
 * Reads a PDF file: what is a footnote, a running head or a paragraph is told by place and size. A finding has the page,
 * and the line on it.
 */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  const document = await openPdf(bytes);
  if ("code" in document) return { failure: document };
  try {
    const printed = await readPages(document);
    return "code" in printed ? { failure: printed } : readPrintedPages(printed);
  } catch (error) {
    return { failure: explainPdfError(error) };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function readPages(document: PdfDocument): Promise<PrintedPage[] | FileFailure> {
  if (document.numPages > mostPages)
    return {
      code: "DRF045",
      message: `this PDF file has ${document.numPages} pages: no resolution has more than ${mostPages}`,
      hint: "give each resolution as a file of its own",
    };
  const printed: PrintedPage[] = [];
  const styles: Styles = new Map();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    printed.push(await readPageWords(page, styles));
    page.cleanup();
  }
  if (printed.every(({ words }) => words.length === 0))
    return {
      code: "DRF046",
      message: `this PDF file has no text: its ${printed.length === 1 ? "page is a picture" : `${printed.length} pages are pictures`}, as a scanner makes them`,
      hint: "make a text of it with a program for text recognition, compare it with the pages, and draft the text",
    };
  if (isUnreadable(printed))
    return {
      code: "DRF046",
      message:
        "the fonts of this PDF file do not say which characters they print, so its text cannot be read",
      hint: "make a text of its pages with a program for text recognition, compare it with them, and draft the text",
    };
  return printed;
}

/** Whether many characters are codes without a meaning: control characters, and those that each font may define. */
function isUnreadable(pages: readonly PrintedPage[]): boolean {
  const text = pages.flatMap(({ words }) => words.map((word) => word.text.replace(/\s/g, ""))).join("");
  return text.replace(/[^\p{Cc}\p{Co}]/gu, "").length > unreadableShare * text.length;
}
