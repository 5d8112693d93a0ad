import { type Table, typesByPlural } from "@open-resolutions/core";

/** Columns of a table whose values are the key of a row of another table, or all null. */
export interface ForeignKey {
  readonly columns: readonly string[];
  /** The name of the other table. */
  readonly table: string;
  /** Its primary key. */
  readonly references: readonly string[];
}

const plurals = new Map(Object.entries(typesByPlural).map(([plural, type]) => [type, plural]));

/** The foreign keys of a table: to the table whose list it is, and to every record that a column refers to. */
export function foreignKeysOf({ columns, parent, parentKey }: Table): ForeignKey[] {
  const above = parentKey.map(({ name }) => name);
  const toParent = parent
    ? [{ columns: above, table: parent.table.name, references: parent.table.primaryKey }]
    : [];
  const toRecords = columns.flatMap(({ name, reference, target }) => {
    const table = target ?? (reference && plurals.get(reference));
    if (table === undefined || name === "id" || above.includes(name)) return [];
    return [{ columns: [name], table, references: ["id"] }];
  });
  return [...toParent, ...toRecords];
}
