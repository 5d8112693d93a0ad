import type { ComponentChildren } from "preact";

interface DataTableProps {
  /** What the table holds. */
  caption: string;
  /** Its name for assistive technology, where the caption alone would not tell it from the others of the page. */
  label?: string;
  columns: readonly string[];
  /** Each row has a cell for each column. */
  rows: readonly (readonly ComponentChildren[])[];
  /** Positions of the columns that hold numbers. */
  numbers?: readonly number[];
  /** Position of the column with the longest texts, which gets the most room. */
  wide?: number;
  /** The anchors of the rows. */
  ids?: readonly string[];
  /** On a narrow screen each row becomes a block with the names of the columns beside its cells. */
  isStacked?: boolean;
}

/** A table that scrolls by itself where the page is narrow. */
export function DataTable({
  caption,
  label = caption,
  columns,
  rows,
  numbers = [],
  wide,
  ids = [],
  isStacked,
}: DataTableProps) {
  const classOf = (at: number, cell?: ComponentChildren) =>
    numbers.includes(at) ? "n" : at === wide ? "w" : isDate(cell) ? "nowrap" : undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="scroll" aria-label={label} tabIndex={0}>
      <table class={isStacked ? "stack" : undefined}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th scope="col" class={classOf(at)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, position) => (
            <tr id={ids[position]}>
              {row.map((cell, at) => (
                <td class={classOf(at, cell)} data-l={isStacked ? columns[at] : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function isDate(cell: ComponentChildren): boolean {
  return typeof cell === "string" && /^\d{4}-\d{2}-\d{2}$/.test(cell);
}
