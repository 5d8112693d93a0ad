import { columnsOf, lineText, type PageLine } from "./page-lines.ts";

/** A line with its place in the document. */
export interface PlacedLine extends PageLine {
  /** The page, counted from 1. */
  page: number;
  /** The line of the extracted text, counted from 1. */
  line: number;
  text: string;
  /** The texts of its columns, from left to right. */
  columns: string[];
}

/** A page of placed lines. */
export interface PlacedPage {
  page: number;
  width: number;
  height: number;
  lines: PlacedLine[];
  /** What is printed across it. */
  turned: readonly string[];
}

/** A line with its place. */
export function placeLine(made: PageLine, page: number, line: number): PlacedLine {
  return { ...made, page, line, text: lineText(made.words), columns: columnsOf(made).map(lineText) };
}
