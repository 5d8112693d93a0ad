import type { Schema } from "@open-resolutions/schemas";
import { views } from "@open-resolutions/schemas/views";
import { type Table, tables } from "../tables/table.ts";

/** The definitions of a view of the schemas, by name; references between them read `#/$defs/name`. */
export type Definitions = Readonly<Record<string, Schema>>;

/** A table as it is published. */
export interface TableStructure {
  name: string;
  columns: readonly { name: string; type: string }[];
  primaryKey: readonly string[];
}

/** What a release promises of its records, whatever they say. */
export interface Structure {
  /** The schemas of what users get. */
  published: Definitions;
  /** The schemas of what people write. */
  authored: Definitions;
  tables: readonly TableStructure[];
}

/** The structure of the records that this version reads and publishes. */
export const structure: Structure = { ...views, tables: describeTables(tables) };

/** The tables as they are published: only what users of their files can see. */
export function describeTables(all: readonly Table[]): TableStructure[] {
  return all.map(({ name, columns, primaryKey }) => ({
    name,
    columns: columns.map((column) => ({ name: column.name, type: column.type })),
    primaryKey,
  }));
}
