import {
  definitionOf,
  type FieldDefinition,
  type RecordType,
  resolveField,
  type Schema,
  type Table,
  tables,
  typesByPlural,
} from "@open-resolutions/core";

/** A field of a record in the dictionary. */
interface Entry {
  path: string;
  field: FieldDefinition;
  /** Derived, authored, or authored and required. */
  origin: string;
  column: string;
}

/** Every field and CSV column of every record type, as Markdown sections. */
export function fieldSections(): string {
  return Object.entries(typesByPlural)
    .map(([plural, type]) => recordSection(plural, type))
    .join("\n")
    .trimEnd();
}

function recordSection(plural: string, type: RecordType): string {
  const schema = definitionOf(type);
  const table = tables.find(({ name }) => name === plural);
  const rows = table ? [...entriesOf(schema, table, "", [])].map(row) : [];
  return `## ${schema.title} (\`${plural}\`)

${schema.description}

| field | type | | what it is | example | column |
|---|---|---|---|---|---|
${rows.join("\n")}
`;
}

/** The fields of an object: `path` leads to it in the record, `steps` inside the row that holds it. */
function* entriesOf(
  schema: Schema,
  table: Table,
  path: string,
  steps: readonly string[],
  insideDerived = false,
): Generator<Entry> {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (name === "$schema") continue;
    const field = resolveField(property);
    const derived = insideDerived || (field.schema.readOnly ?? false);
    const origin = derived ? "derived" : schema.required?.includes(name) ? "authored, required" : "authored";
    const own = `${path}${name}`;
    if (field.schema.type === "array") {
      const list = tables.find(({ parent }) => parent?.table === table && parent.list === name);
      const item = resolveField(field.schema.items ?? {});
      // In the table of a list of plain values, the last column has the value.
      const column = item.schema.properties ? list?.name : `${list?.name}.${list?.columns.at(-1)?.name}`;
      yield { path: `${own}[]`, field, origin, column: column ?? "" };
      if (list && item.schema.properties) yield* entriesOf(item.schema, list, `${own}[].`, [], derived);
      continue;
    }
    const inner = [...steps, name];
    const column = table.columns.find(
      (candidate) => candidate.path.join() === inner.join() && candidate.path.length > 0,
    );
    yield { path: own, field, origin, column: column ? `${table.name}.${column.name}` : "" };
    if (field.schema.properties) yield* entriesOf(field.schema, table, `${own}.`, inner, derived);
  }
}

function row({ path, field, origin, column }: Entry): string {
  const { schema } = field;
  const [example] = schema.examples ?? [];
  const cells = [
    `\`${path}\``,
    typeOf(field),
    origin,
    (schema.description ?? "").replaceAll("|", "\\|"),
    example === undefined ? "" : `\`${String(example)}\``,
    column === "" ? "" : `\`${column}\``,
  ];
  return `| ${cells.join(" | ")} |`;
}

function typeOf({ schema, reference, nullable }: FieldDefinition): string {
  const item = schema.type === "array" ? resolveField(schema.items ?? {}) : undefined;
  if (item)
    return `list of ${item.reference ? `${item.reference} ids` : item.schema.properties ? "objects" : "texts"}`;
  const base = reference
    ? `${reference} id`
    : schema.enum
      ? schema.enum.map((value) => `\`${value}\``).join(", ")
      : plainType(schema);
  return nullable ? `${base}, or null` : base;
}

function plainType(schema: Schema): string {
  const types: Record<string, string> = { string: "text", integer: "whole number", object: "object" };
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.format === "date") return "date";
  const type = Array.isArray(schema.type) ? schema.type.find((name) => name !== "null") : schema.type;
  return types[type ?? ""] ?? "text";
}
