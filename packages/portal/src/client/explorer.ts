import type { Cell, ExplorerColumn } from "../explorer/explorer-table.ts";
import { csvText } from "../model/csv-text.ts";
import { thousands } from "../model/thousands.ts";
import { element } from "./element.ts";
import { chosenRows, facetOf, type LoadedTable, loadedTable, type Names, type Row } from "./explorer-rows.ts";
import { type ExplorerState, hashOf, stateOf } from "./explorer-state.ts";
import { load } from "./page-data.ts";
import { saveFile } from "./save-file.ts";

// The explorer: one table at a time, searched, filtered, sorted and saved. Its whole state is in the address.

interface ListedTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ExplorerColumn[];
  readonly count: number;
  readonly parts: number;
}

/** How many rows are shown at first, and how many more each time. */
const shownAtOnce = 100;

const folders: Record<string, string> = {
  actor: "actors",
  capability: "capabilities",
  document: "documents",
  theme: "themes",
  verb: "verbs",
};

const place = document.querySelector("#explorer");
const status = element("p", { class: "status", role: "status" });
const loadedTables = new Map<string, Promise<LoadedTable>>();
if (place) start(place).catch(report);

async function start(root: Element): Promise<void> {
  const { tables, names } = await load<{ tables: ListedTable[]; names: Names }>("tables");
  const read = () =>
    stateOf(
      new URL(location.href),
      tables.map(({ name }) => name),
    );
  const go = (state: ExplorerState) => {
    // Replaced, not pushed: the way back leads to the page before, not to each letter that was typed.
    location.replace(hashOf(state));
  };
  let controlsOf = "";
  const controls = element("div", { class: "controls" });
  const output = element("div");
  const tabs = element("div", { class: "tabs", role: "group", "aria-label": "Table" });
  root.replaceChildren(tabs, controls, status, output);

  const show = async () => {
    const state = read();
    const listed = tables.find(({ name }) => name === state.table);
    if (!listed) return;
    tabs.replaceChildren(
      ...tables.map(({ name, title }) =>
        element(
          "button",
          {
            type: "button",
            "aria-pressed": String(name === state.table),
            onclick: () => go({ ...state, table: name, chosen: new Map(), sort: "", isDescending: false }),
          },
          title,
        ),
      ),
    );
    const table = await loadTable(listed, names);
    if (read().table !== state.table) return;
    if (controlsOf !== state.table) {
      controls.replaceChildren(...controlElements(listed, table, names, read, go));
      controlsOf = state.table;
    }
    fillControls(controls, state);
    const rows = chosenRows(table, state, names);
    status.textContent = `${thousands(rows.length)} of ${thousands(table.rows.length)} rows`;
    output.replaceChildren(...resultElements(listed, rows, state, names, go));
  };
  addEventListener("hashchange", () => show().catch(report));
  await show();
}

function report(error: unknown): void {
  status.textContent = (error as Error).message;
}

function loadTable(listed: ListedTable, names: Names): Promise<LoadedTable> {
  const known = loadedTables.get(listed.name);
  if (known) return known;
  const loading = loadParts(listed, names);
  loadedTables.set(listed.name, loading);
  // A reader may try again when the connection is back.
  loading.catch(() => loadedTables.delete(listed.name));
  return loading;
}

async function loadParts({ name, parts, count, columns }: ListedTable, names: Names): Promise<LoadedTable> {
  const rows: Row[] = [];
  for (let part = 1; part <= parts; part += 1) {
    if (parts > 1) status.textContent = `Loading: ${thousands(rows.length)} of ${thousands(count)} rows`;
    for (const row of await load<Row[]>(`${name}-${part}`)) rows.push(row);
  }
  return loadedTable(columns, rows, names);
}

/** The fields by which rows are chosen. Each writes the address, from which everything is shown. */
function controlElements(
  { columns }: ListedTable,
  table: LoadedTable,
  names: Names,
  read: () => ExplorerState,
  go: (state: ExplorerState) => void,
): Node[] {
  const typed = (event: Event) => (event.target as HTMLInputElement).value;
  const search = element("input", {
    type: "search",
    name: "q",
    autocomplete: "off",
    oninput: (event) => go({ ...read(), words: typed(event) }),
  });
  const year = (name: "from" | "to", title: string) =>
    element(
      "label",
      {},
      title,
      element("input", {
        name,
        inputmode: "numeric",
        size: "5",
        maxlength: "4",
        placeholder: "year",
        onchange: (event) => go({ ...read(), [name]: typed(event) }),
      }),
    );
  const facets = columns.flatMap((column, at) => {
    if (!column.isFacet) return [];
    const values = facetOf(table, at, names);
    if (values.length < 2) return [];
    const select = element(
      "select",
      {
        name: column.name,
        onchange: (event) => {
          const state = read();
          const chosen = new Map(state.chosen);
          chosen.delete(column.name);
          if (typed(event) !== "") chosen.set(column.name, typed(event));
          go({ ...state, chosen });
        },
      },
      element("option", { value: "" }, "all"),
      ...values.map(({ value, name, count }) => element("option", { value }, `${name} (${count})`)),
    );
    return [element("label", {}, column.title, select)];
  });
  const clear = element(
    "button",
    {
      type: "button",
      onclick: () =>
        go({ ...read(), words: "", chosen: new Map(), from: "", to: "", sort: "", isDescending: false }),
    },
    "Clear",
  );
  return [
    element("label", {}, "Search", search),
    ...facets,
    year("from", "Adopted from"),
    year("to", "Adopted to"),
    clear,
  ];
}

/** Puts the state into the fields, but not into the one in which somebody types. */
function fillControls(controls: HTMLElement, state: ExplorerState): void {
  for (const field of controls.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")) {
    if (field === document.activeElement && field.type === "search") continue;
    const values: Record<string, string> = { q: state.words, from: state.from, to: state.to };
    field.value = values[field.name] ?? state.chosen.get(field.name) ?? "";
  }
}

function resultElements(
  { name, title, columns }: ListedTable,
  rows: readonly Row[],
  state: ExplorerState,
  names: Names,
  go: (state: ExplorerState) => void,
): Node[] {
  const shown = columns.flatMap((column, at) => (column.isHidden ? [] : [{ column, at }]));
  const body = element("tbody");
  const more = element("button", { type: "button" });
  let filled = 0;
  const fill = () => {
    const next = rows.slice(filled, filled + shownAtOnce);
    body.append(
      ...next.map((row) =>
        element("tr", {}, ...shown.map(({ column, at }) => cellElement(row[at] ?? null, column, names))),
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
          saveFile(
            `${file}.csv`,
            "text/csv;charset=utf-8",
            csvText([columns.map((column) => column.name), ...rows]),
          ),
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
  const table = element("table", {}, element("thead", {}, element("tr", {}, ...headers)), body);
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
    { type: "button", onclick: () => go({ ...state, ...next }) },
    column.title + sign,
  );
  return element("th", { scope: "col", "aria-sort": order }, button);
}

function cellElement(cell: Cell, column: ExplorerColumn, names: Names): Node {
  const ids = cell === null ? [] : typeof cell === "object" ? cell : [String(cell)];
  const children = ids.flatMap((id, at) => [...(at > 0 ? [", "] : []), reference(id, column, names)]);
  const isKey = column.type === "paragraph" || column.name === "adopted";
  return element("td", { class: isKey ? "nowrap" : column.isWide ? "w" : undefined }, ...children);
}

/** A link to the page of a record, or the value itself. */
function reference(id: string, column: ExplorerColumn, names: Names): Node | string {
  const { type } = column;
  if (type === "paragraph") {
    const [slug = "", ...anchor] = id.split(".");
    return element("a", { href: `resolutions/${slug}.html#${anchor.join(".")}` }, id);
  }
  if (type === "indexed") return element("a", { href: `index/${id.split(".", 1)[0]}.html` }, id);
  const folder = folders[type ?? ""];
  const [name = id, short = name] = names[type ?? ""]?.[id] ?? [];
  return folder && names[type ?? ""]?.[id] ? element("a", { href: `${folder}/${id}.html` }, short) : short;
}

function jsonText(columns: readonly ExplorerColumn[], rows: readonly Row[]): string {
  const objects = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]))),
  );
  return `[\n${objects.join(",\n")}\n]\n`;
}
