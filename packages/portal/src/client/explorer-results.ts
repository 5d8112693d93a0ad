import { documentAddress, paragraphLabel, parseParagraphId } from "@open-resolutions/core";
import { slugOf } from "@open-resolutions/symbols";
import type { Cell, ExplorerColumn } from "../explorer/explorer-table.ts";
import { csvText } from "../model/csv-text.ts";
import { thousands } from "../model/thousands.ts";
import { element } from "./element.ts";
import { type Names, plainWords, type Row } from "./explorer-rows.ts";
import type { ExplorerState } from "./explorer-state.ts";
import type { ListedTable } from "./listed-table.ts";
import { saveFile } from "./save-file.ts";

/** How many rows are shown at first, and how many more each time. */
const shownAtOnce = 50;

/** The folders of the pages of records, by type. */
const folders: Record<string, string> = {
  actor: "actors",
  capability: "capabilities",
  document: "documents",
  theme: "themes",
  verb: "verbs",
};

/** The table of the rows that match, and the buttons that save exactly these. */
export function resultElements(
  { name, title, columns }: ListedTable,
  rows: readonly Row[],
  state: ExplorerState,
  names: Names,
  go: (state: ExplorerState) => void,
): Node[] {
  const shown = columns.flatMap((column, at) => (column.isHidden ? [] : [{ column, at }]));
  const symbol = columns.findIndex(({ isSymbol }) => isSymbol);
  const symbolIn = (row: Row) => String(row[symbol] ?? "");
  const body = element("tbody");
  const more = element("button", { type: "button" });
  let filled = 0;
  const fill = () => {
    const next = rows.slice(filled, filled + shownAtOnce);
    body.append(
      ...next.map((row) =>
        element(
          "tr",
          {},
          ...shown.map(({ column, at }) => cellElement(row[at] ?? null, column, symbolIn(row), names)),
        ),
      ),
    );
    filled += next.length;
    more.hidden = filled >= rows.length;
    more.textContent = `Show ${Math.min(shownAtOnce, rows.length - filled)} more`;
  };
  more.addEventListener("click", fill);
  fill();
  const headers = shown.map(({ column }) => headerElement(column, state, go));
  const file = `open-resolutions-${name}`;
  const isEmpty = rows.length === 0;
  const save = element(
    "p",
    { class: "controls" },
    element(
      "button",
      {
        type: "button",
        disabled: isEmpty,
        onclick: () =>
          saveFile(`${file}.csv`, "text/csv;charset=utf-8", csvText(exportedRows(columns, rows))),
      },
      `Save ${thousands(rows.length)} rows as CSV`,
    ),
    element(
      "button",
      {
        type: "button",
        disabled: isEmpty,
        onclick: () => saveFile(`${file}.json`, "application/json", jsonText(columns, rows)),
      },
      "as JSON",
    ),
  );
  if (isEmpty)
    return [save, element("p", {}, "No row matches. Take a word or a filter away, or press Clear.")];
  const region = { class: "scroll", role: "region", "aria-label": title, tabindex: "0" };
  const table = element(
    "table",
    { class: "stack" },
    element("thead", {}, element("tr", {}, ...headers)),
    body,
  );
  return [save, element("div", region, table), more];
}

function headerElement(
  column: ExplorerColumn,
  state: ExplorerState,
  go: (state: ExplorerState) => void,
): Node {
  const isSorted = state.sort === column.name;
  const order = isSorted ? (state.isDescending ? "descending" : "ascending") : undefined;
  const next = { sort: column.name, isDescending: isSorted && !state.isDescending };
  const sign = order === undefined ? "" : order === "ascending" ? " ↑" : " ↓";
  const button = element(
    "button",
    { type: "button", "data-key": `sort ${column.name}`, onclick: () => go({ ...state, ...next }) },
    column.title + sign,
  );
  return element("th", { scope: "col", "aria-sort": order }, button);
}

function cellElement(cell: Cell, column: ExplorerColumn, symbol: string, names: Names): Node {
  const ids =
    cell === null || cell === ""
      ? [column.whenEmpty ?? ""]
      : typeof cell === "object"
        ? cell
        : [String(cell)];
  const children = ids.flatMap((id, at) => [...(at > 0 ? [", "] : []), reference(id, column, symbol, names)]);
  const isKey = column.type === "paragraph" || column.type === "indexed" || column.name === "adopted";
  const settings = { class: isKey ? "nowrap" : column.isWide ? "w" : undefined, "data-l": column.title };
  // A paragraph of a thousand words would hide the other rows; its own page and the saved file have all of it.
  return element(
    "td",
    settings,
    ...(column.isWide ? [element("span", { class: "clamp" }, ...children)] : children),
  );
}

/**
 * A link to the page of a record, or the value itself.
 *
 * @param symbol that of the resolution of the row, with which people cite its paragraphs.
 */
function reference(id: string, column: ExplorerColumn, symbol: string, names: Names): Node | string {
  const { type } = column;
  if (type === "paragraph" || type === "indexed") {
    const folder = type === "paragraph" ? "resolutions" : "index";
    const place = parseParagraphId(id);
    if (!place) return element("a", { href: `${folder}/${slugOf(id)}.html` }, id);
    const anchor = id.slice(place.slug.length + 1);
    return element(
      "a",
      { href: `${folder}/${place.slug}.html#${anchor}` },
      `${symbol} ${paragraphLabel(place)}`,
    );
  }
  if (type === undefined) return plainWords(id, column);
  const folder = folders[type];
  const [name = id, short = name] = names[type]?.[id] ?? [];
  return folder && names[type]?.[id] ? element("a", { href: `${folder}/${id}.html` }, short) : short;
}

/** The rows as they are saved, below the names of the columns, each with the address of the official document. */
function exportedRows(columns: readonly ExplorerColumn[], rows: readonly Row[]): Row[] {
  const names = columns.map(({ name }) => name);
  const symbol = columns.findIndex(({ isSymbol }) => isSymbol);
  if (symbol === -1) return [names, ...rows];
  return [
    [...names, "official_document"],
    ...rows.map((row) => [...row, documentAddress(String(row[symbol]))]),
  ];
}

function jsonText(columns: readonly ExplorerColumn[], rows: readonly Row[]): string {
  const [names = [], ...exported] = exportedRows(columns, rows);
  const objects = exported.map((row) =>
    JSON.stringify(Object.fromEntries(names.map((name, at) => [String(name), row[at] ?? null]))),
  );
  return `[\n${objects.join(",\n")}\n]\n`;
}
