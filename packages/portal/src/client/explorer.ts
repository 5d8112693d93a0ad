import { thousands } from "../model/thousands.ts";
import { element } from "./element.ts";
import { resultElements } from "./explorer-results.ts";
import {
  cellText,
  facetOf,
  type LoadedTable,
  loadedTable,
  type Names,
  type Row,
  type RowFinder,
  rowFinder,
} from "./explorer-rows.ts";
import { type ExplorerState, hashOf, stateOf } from "./explorer-state.ts";
import type { ListedTable } from "./listed-table.ts";
import { load } from "./page-data.ts";

// The explorer: one table at a time, searched, filtered, sorted and saved. Its whole state is in the address.

/** A table with its rows, and how to find some of them. */
interface ReadyTable {
  readonly table: LoadedTable;
  readonly find: RowFinder;
}

const place = document.querySelector("#explorer");
const status = element("p", { class: "status", role: "status" });
const loadedTables = new Map<string, Promise<ReadyTable>>();
if (place) {
  place.append(status);
  start(place).catch(report);
}

async function start(root: Element): Promise<void> {
  const { tables, names } = await load<{ tables: ListedTable[]; names: Names }>("tables");
  const read = () =>
    stateOf(
      new URL(location.href),
      tables.map(({ name }) => name),
    );
  const go = (state: ExplorerState) => {
    // Replaced, not pushed: the way back leads to the page before, not to each letter that was typed.
    const address = hashOf(state);
    // The same address again: a reader tries once more what could not be loaded.
    if (address === location.hash) show().catch(report);
    else location.replace(address);
  };
  let controlsOf = "";
  const controls = element("div", { class: "controls" });
  const chips = element("p", { class: "saving" });
  const output = element("div");
  const tabs = element("div");
  root.replaceChildren(tabs, controls, chips, status, output);

  const show = async () => {
    const state = read();
    const listed = tables.find(({ name }) => name === state.table);
    if (!listed) return;
    const refocus = focusKeeper(root);
    tabs.replaceChildren(...tabElements(tables, state, go));
    if (controlsOf !== state.table) {
      // Rows of another table would look as if they were of this one.
      for (const part of [controls, chips, output]) part.replaceChildren();
      controlsOf = "";
    }
    const { table, find } = await loadTable(listed, names);
    if (read().table !== state.table) return;
    if (controlsOf !== state.table) {
      controls.replaceChildren(...controlElements(listed, table, names, read, go));
      controlsOf = state.table;
    }
    fillControls(controls, state);
    chips.replaceChildren(...chipElements(listed, controls, state, names, go));
    const rows = find(state);
    status.textContent = `${thousands(rows.length)} of ${thousands(table.rows.length)} rows`;
    output.replaceChildren(...resultElements(listed, rows, state, names, go));
    refocus();
  };
  addEventListener("hashchange", () => show().catch(report));
  await show();
}

/** Remembers the button that has the focus, because showing the rows again replaces it. @returns gives the focus back. */
function focusKeeper(root: Element): () => void {
  const key = document.activeElement?.getAttribute("data-key");
  return () => {
    if (key) root.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  };
}

function report(error: unknown): void {
  status.textContent = (error as Error).message;
}

function loadTable(listed: ListedTable, names: Names): Promise<ReadyTable> {
  const known = loadedTables.get(listed.name);
  if (known) return known;
  const loading = loadParts(listed, names);
  loadedTables.set(listed.name, loading);
  // A reader may try again when the connection is back.
  loading.catch(() => loadedTables.delete(listed.name));
  return loading;
}

async function loadParts({ name, parts, count, columns }: ListedTable, names: Names): Promise<ReadyTable> {
  const rows: Row[] = [];
  for (let part = 1; part <= parts; part += 1) {
    if (parts > 1) status.textContent = `Loading: ${thousands(rows.length)} of ${thousands(count)} rows`;
    for (const row of await load<Row[]>(`${name}-${part}`)) rows.push(row);
  }
  const table = loadedTable(columns, rows, names);
  return { table, find: rowFinder(table, names) };
}

/** A button for each table, the tables of an edition together. */
function tabElements(
  tables: readonly ListedTable[],
  state: ExplorerState,
  go: (state: ExplorerState) => void,
): Node[] {
  const tab = ({ name, title }: ListedTable) =>
    element(
      "button",
      {
        type: "button",
        "data-key": `table ${name}`,
        "aria-pressed": String(name === state.table),
        onclick: () => go({ ...state, table: name, chosen: new Map(), sort: "", isDescending: false }),
      },
      title,
    );
  return [...new Set(tables.map(({ group }) => group))].map((group, at) =>
    element(
      "div",
      { class: "tabs", role: "group", "aria-labelledby": `group-${at}` },
      element("p", { id: `group-${at}` }, group),
      ...tables.filter((table) => table.group === group).map(tab),
    ),
  );
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
          if (typed(event) !== "") chosen.set(column.name, [typed(event)]);
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

/** A button for each filter that came with the address and that no field shows: of a column without one, or of several values. */
function chipElements(
  { columns }: ListedTable,
  controls: HTMLElement,
  state: ExplorerState,
  names: Names,
  go: (state: ExplorerState) => void,
): Node[] {
  return [...state.chosen].flatMap(([name, values]) => {
    const column = columns.find((own) => own.name === name);
    if (!column || (values.length === 1 && controls.querySelector(`select[name="${name}"]`))) return [];
    return values.map((value) => {
      const others = values.filter((other) => other !== value);
      const chosen = new Map(state.chosen);
      if (others.length > 0) chosen.set(name, others);
      else chosen.delete(name);
      const title = `${column.title}: ${cellText(value, column, names)} (take away)`;
      return element("button", { type: "button", onclick: () => go({ ...state, chosen }) }, title);
    });
  });
}

/** Puts the state into the fields, but not into the one in which somebody types. */
function fillControls(controls: HTMLElement, state: ExplorerState): void {
  for (const field of controls.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")) {
    if (field === document.activeElement && field.type === "search") continue;
    const values: Record<string, string> = { q: state.words, from: state.from, to: state.to };
    const chosen = state.chosen.get(field.name) ?? [];
    field.value = values[field.name] ?? (chosen.length === 1 ? (chosen[0] ?? "") : "");
  }
}
