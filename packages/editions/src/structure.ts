import { tables } from "@open-resolutions/core";
import type { Schema } from "@open-resolutions/schemas";
import { views } from "@open-resolutions/schemas/views";

/** The definitions of a view of the schemas, by name; references between them are written `#/$defs/name`. */
export type Definitions = Readonly<Record<string, Schema>>;

/** A table as it is published. */
export interface TableStructure {
  name: string;
  columns: readonly { name: string; type: string }[];
  primaryKey: readonly string[];
}

/** The promises of an edition about its records: schemas and tables. */
export interface Structure {
  /** The schemas of what users get. */
  published: Definitions;
  /** The schemas of what people write. */
  authored: Definitions;
  tables: readonly TableStructure[];
}

/** The structure of the records that this version of the software reads and publishes. */
export const structure: Structure = {
  ...views,
  tables: tables.map(({ name, columns, primaryKey }) => ({
    name,
    columns: columns.map((column) => ({ name: column.name, type: column.type })),
    primaryKey,
  })),
};
