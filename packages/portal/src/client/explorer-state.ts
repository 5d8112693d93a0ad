/** What a reader has chosen in the explorer. All of it is in the address, so that a link shows the same rows. */
export interface ExplorerState {
  readonly table: string;
  /** Words that a row must contain. */
  readonly words: string;
  /** By column: a row must have one of these values. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  /** Years of adoption, both included; empty when open. */
  readonly from: string;
  readonly to: string;
  /** The column by which rows are sorted, and whether from the end; empty in the order of the texts. */
  readonly sort: string;
  readonly isDescending: boolean;
}

const own = new Set(["table", "q", "from", "to", "sort", "desc"]);

/**
 * Reads the state from an address: from `#…`, and the words also from `?q=…`, where a form without scripts puts them.
 *
 * @param tables the names of the tables; the first is shown when the address names none of them.
 */
export function stateOf(address: URL, tables: readonly string[]): ExplorerState {
  const values = new URLSearchParams(address.hash.slice(1));
  const asked = address.searchParams.get("q");
  const named = values.get("table") ?? (asked === null ? "" : "paragraphs");
  const year = (name: string) => (/^\d{4}$/.test(values.get(name) ?? "") ? (values.get(name) ?? "") : "");
  return {
    table: tables.includes(named) ? named : (tables[0] ?? ""),
    words: values.get("q") ?? (address.hash === "" ? (asked ?? "") : ""),
    chosen: new Map(
      [...new Set(values.keys())].flatMap((name) => {
        const all = values.getAll(name).filter((value) => value !== "");
        return own.has(name) || all.length === 0 ? [] : [[name, all] as const];
      }),
    ),
    from: year("from"),
    to: year("to"),
    sort: values.get("sort") ?? "",
    isDescending: values.has("desc"),
  };
}

/** The state as the fragment of an address. */
export function hashOf({ table, words, chosen, from, to, sort, isDescending }: ExplorerState): string {
  const values = new URLSearchParams({ table });
  if (words !== "") values.set("q", words);
  for (const [name, all] of chosen) for (const value of all) values.append(name, value);
  if (from !== "") values.set("from", from);
  if (to !== "") values.set("to", to);
  if (sort !== "") values.set("sort", sort);
  if (isDescending) values.set("desc", "1");
  return `#${values}`;
}
