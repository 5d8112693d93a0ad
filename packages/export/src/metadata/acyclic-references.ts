import type { Table } from "@open-resolutions/core";
import { foreignKeysOf } from "../foreign-keys.ts";

/** A column that holds the id of a record. */
export interface RecordReference {
  /** The names of the table and of its column. */
  readonly table: string;
  readonly column: string;
  /** The table of the record. */
  readonly to: string;
}

/**
 * The references to records without those that would close a circle (an actor's parent is an actor; actors lead to
 * paragraphs, paragraphs to resolutions, and those to actors). The reference of a list to the record to which it belongs
 * comes before all others, and these in the order of the columns, so that the same tables keep the same references.
 *
 * @returns the references kept, and the columns left out as `table.column`, sorted
 */
export function acyclicReferences(tables: readonly Table[]): { kept: RecordReference[]; leftOut: string[] } {
  const owners = tables.flatMap((table) => ownerOf(table) ?? []);
  const others = tables.flatMap((table) =>
    foreignKeysOf(table)
      .slice(table.parent ? 1 : 0)
      .map(({ columns: [column = ""], table: to }) => ({ table: table.name, column, to })),
  );
  const kept: RecordReference[] = [];
  const leftOut: string[] = [];
  const next = new Map<string, Set<string>>();
  for (const reference of [...owners, ...others]) {
    const { table, column, to } = reference;
    if (!tables.some(({ name }) => name === to)) continue;
    if (reaches(next, to, table)) leftOut.push(`${table}.${column}`);
    else {
      kept.push(reference);
      next.set(table, (next.get(table) ?? new Set()).add(to));
    }
  }
  return { kept, leftOut: leftOut.sort() };
}

/** The column of a list that names the record to which it belongs, however deep the list is. */
function ownerOf({ name, parent, parentKey }: Table): RecordReference | undefined {
  let above = parent?.table;
  while (above?.parent) above = above.parent.table;
  return above && { table: name, column: parentKey[0]?.name ?? "", to: above.name };
}

function reaches(next: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  if (from === to) return true;
  return [...(next.get(from) ?? [])].some((name) => reaches(next, name, to));
}
