import type { Place } from "@open-resolutions/draft/blocks";
import { columnsOf, lineText, type PageLine } from "./page-lines.ts";

/** A line with its place in the document. */
export interface PlacedLine extends PageLine, Place {
  /** The page, counted from 1. */
  page: number;
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
export function placeLine(made: PageLine, page: number, { line, column }: Place): PlacedLine {
  return { ...made, page, line, column, text: lineText(made.words), columns: columnsOf(made).map(lineText) };
}
