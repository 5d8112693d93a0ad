/** A line of an input, counted from 1: on its page, when the input has pages. */
interface PlaceOnPage {
  line: number;
  page?: number;
}

/** The page of a line, and the line on it. @param pages the first line of each page; none for an input without pages */
export function onPage(line: number, pages: readonly number[]): PlaceOnPage {
  const page = pages.findLastIndex((first) => first <= line);
  return page === -1 ? { line } : { line: line - (pages[page] ?? 1) + 1, page: page + 1 };
}

/** Values with a line, each with its page and its line there. */
export function placeOnPages<T extends PlaceOnPage>(values: readonly T[], pages: readonly number[]): T[] {
  return values.map((value) => ({ ...value, ...onPage(value.line, pages) }));
}
