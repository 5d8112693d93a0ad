/** A cell of a table: the text of its paragraphs. */
type Cell = readonly string[];

/** The number or the mark of a paragraph, alone in a cell. */
const mark = /^(?:[0-9]{1,3}\.|\([a-z]{1,5}\))$/;

/** So many columns can be a number, a mark below it, and the text. */
const mostColumns = 3;

/**
 * Whether a table only places paragraphs on the page: in each row one cell has text, after cells with a number or a mark
 * alone. Its paragraphs are then those of the document.
 */
export function placesParagraphs(rows: readonly (readonly Cell[])[]): boolean {
  return rows.every((cells) => {
    const texts = cells.map((cell) => cell.filter((text) => text !== "")).filter((cell) => cell.length > 0);
    return (
      cells.length <= mostColumns &&
      texts.slice(0, -1).every((cell) => cell.length === 1 && mark.test(cell[0] ?? ""))
    );
  });
}
