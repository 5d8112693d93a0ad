import { definitions, type RecordType, type Schema, typesByPlural } from "@open-resolutions/schemas";
import { constantOf, resolveField } from "../model/definitions.ts";

/** A column of a table: one value of the object that a row represents. */
export interface Column {
  name: string;
  /** The names of the fields on the way to the value inside the object; empty when the row is the value itself. */
  path: readonly string[];
  type: "string" | "integer" | "date";
  /** The cell is never empty. */
  required: boolean;
  /** An empty cell means null; in other columns it means that the field is absent. */
  nullable: boolean;
  /** The build computes it; people do not write it. */
  derived: boolean;
  /** The schema of the field: title, description, constraints. */
  schema: Schema;
  /** The record type to which the value is a reference. */
  reference: RecordType | undefined;
  /** The name of the table with these records, when it is not the plural of their type. */
  target?: string;
}

/** A table: a record type, or a list inside another table's rows. */
export interface Table {
  name: string;
  /** The name of one row, from which the names of the tables below are made. */
  singular: string;
  description: string;
  /** The table of whose rows this is a list, and the name of that list; undefined for a record type. */
  parent: { table: Table; list: string } | undefined;
  /** The columns that refer to the parent's row: its primary key, with the names of this table. */
  parentKey: readonly Column[];
  columns: readonly Column[];
  primaryKey: readonly string[];
}

/** A row: a value for each column, in the order of the columns. */
export type Row = readonly (string | number | null)[];

/** The definitions of schemas by name. */
type Definitions = typeof definitions;

/** Lists whose table has only the name of the list, without the name of its parent. */
const namedLists = new Set([
  "act",
  "mention",
  "citation",
  "mandate",
  "part",
  "footnote",
  "indexedMention",
  "indexedCitation",
]);

/** Every table of the dataset: each record type, followed by the tables of its lists. The schemas define them. */
export const tables: readonly Table[] = tablesIn(
  definitions,
  Object.entries(typesByPlural).map(([name, type]) => ({ name, singular: type, type, primaryKey: ["id"] })),
);

/** A table that holds the records of one type. */
interface RecordTable extends Pick<Table, "name" | "singular" | "primaryKey"> {
  /** The definition of its records. */
  type: string;
}

/** The tables that follow from the definitions of schemas. A list of records that have their own table makes no other. */
export function tablesIn(among: Definitions, recordTables: readonly RecordTable[]): Table[] {
  const own = new Set(recordTables.map(({ type }) => type));
  return recordTables.flatMap(({ name, singular, type, primaryKey }) => {
    const schema = among[type] ?? {};
    const table: Table = {
      name,
      singular,
      description: schema.description ?? "",
      parent: undefined,
      parentKey: [],
      columns: columnsOf(schema, [], among),
      primaryKey,
    };
    return [table, ...listTables(table, schema, among, own)];
  });
}

/** The name of a field in a table: `firstNamed` is `first_named`, `eId` is `eid`. */
function columnName(path: readonly string[]): string {
  return path
    .map((name) =>
      name
        .replace(/([a-z]{2})([A-Z])/g, "$1_$2")
        .replaceAll(" ", "_")
        .toLowerCase(),
    )
    .join("_");
}

function listTables(
  parent: Table,
  schema: Schema,
  among: Definitions,
  ownTables: ReadonlySet<string>,
): Table[] {
  return Object.entries(schema.properties ?? {}).flatMap(([list, property]) => {
    const field = resolveField(property, among).schema;
    if (field.type !== "array" || !field.items) return [];
    const item = resolveField(field.items, among);
    if (item.definition !== undefined && ownTables.has(item.definition)) return [];
    const ownName = item.definition !== undefined && namedLists.has(item.definition);
    const parentKey = parentKeyOf(parent, among);
    const position = column(
      {
        title: "Position",
        description: "The place in the list, counted from 1.",
        type: "integer",
        minimum: 1,
      },
      "position",
      among,
    );
    const value = item.schema.properties
      ? columnsOf(item.schema, [], among)
      : [
          {
            ...column(field.items, item.reference ?? columnName([item.schema.title ?? list]), among),
            path: [],
          },
        ];
    const keyNames = new Set([...parentKey, position].map(({ name }) => name));
    const apart = value.map((own) =>
      keyNames.has(own.name)
        ? { ...own, name: item.schema.properties ? `${item.definition}_${own.name}` : columnName([list]) }
        : own,
    );
    const table: Table = {
      name: ownName ? columnName([list]) : `${parent.singular}_${columnName([list])}`,
      singular: ownName
        ? (item.definition ?? "")
        : `${parent.singular}_${columnName([item.definition ?? list])}`,
      description: `${field.title ?? list} of each ${parent.singular.replaceAll("_", " ")}. ${field.description ?? ""}`,
      parent: { table: parent, list },
      parentKey,
      columns: [...parentKey, position, ...apart],
      primaryKey: [...parentKey.map(({ name }) => name), "position"],
    };
    return [table, ...listTables(table, item.schema, among, ownTables)];
  });
}

/** The primary key of a table as the tables of its lists name it. */
function parentKeyOf(parent: Table, among: Definitions): Column[] {
  const description = `The ${parent.singular.replaceAll("_", " ")} to which it belongs.`;
  if (!parent.parent) {
    const id = parent.columns.find(({ name }) => name === "id");
    return id ? [{ ...id, name: parent.singular, path: [], schema: { ...id.schema, description } }] : [];
  }
  return [
    ...parent.parentKey,
    {
      ...column(
        { type: "integer", title: "Position", minimum: 1 },
        parent.singular,
        among,
        `${description} Its position, counted from 1.`,
      ),
      path: [],
    },
  ];
}

function columnsOf(schema: Schema, path: readonly string[], among: Definitions): Column[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const field = resolveField(property, among);
    // A column with one value in every row says nothing that the name of the table does not.
    if (name === "$schema" || field.schema.type === "array" || constantOf(field) !== undefined) return [];
    const inner = [...path, name];
    const always = Boolean(schema.required?.includes(name) || field.schema.readOnly);
    if (field.schema.properties) {
      return columnsOf(field.schema, inner, among).map((below) => ({
        ...below,
        required: below.required && always,
      }));
    }
    const made = column(property, columnName(inner), among);
    return [{ ...made, path: inner, required: always && !field.nullable, nullable: field.nullable }];
  });
}

function column(property: Schema, name: string, among: Definitions, description?: string): Column {
  const { schema, reference, nullable } = resolveField(property, among);
  const type = schema.type === "integer" ? "integer" : schema.format === "date" ? "date" : "string";
  const described = description === undefined ? schema : { ...schema, description };
  const derived = schema.readOnly ?? false;
  return { name, path: [], type, required: true, nullable, derived, schema: described, reference };
}
