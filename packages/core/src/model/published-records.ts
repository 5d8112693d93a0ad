import { definitions, type RecordType, type Schema, typesByPlural } from "@open-resolutions/schemas";
import { expectArgument, hasFields } from "@open-resolutions/symbols/arguments";
import type { Entry, ReadFile } from "../read/read-file.ts";
import { resolveField } from "./definitions.ts";
import { emptyRecords, type Records } from "./records.ts";

/** Lists of records in their published view, by the plural of their type: `actors`, `paragraphs`. */
export type PublishedLists = Partial<Record<keyof typeof typesByPlural, readonly object[]>>;

/**
 * Published records for `checkFiles` and `makeDrafter`: other records may refer to them. They are not checked.
 *
 * @param from where they come from, such as the name of a package, for messages.
 * @throws TypeError when a list has no such name, or is no list of records.
 */
export function recordsFromPublished(published: PublishedLists, from: string): Records {
  expectArgument(hasFields(published), "lists of published records, such as {actors, documents}", published);
  requireLists(published);
  const records = emptyRecords();
  const file: ReadFile = { path: from, text: "", firstLine: 1, kind: undefined, context: true };
  for (const [plural, type] of Object.entries(typesByPlural)) {
    for (const record of published[plural as keyof typeof typesByPlural] ?? []) {
      const entry = { type, file, pointer: "", value: authored(type, record) } as Entry;
      records.entries[type].push(entry as never);
      records.byId[type].set(entry.value.id, entry as never);
    }
  }
  return records;
}

/** A list with another name would be left out, and its records would be missing later, without a reason. */
function requireLists(published: PublishedLists): void {
  const names = Object.keys(typesByPlural);
  for (const [name, list] of Object.entries(published)) {
    if (!names.includes(name)) {
      expectArgument(!Array.isArray(list), `lists with the names ${names.join(", ")}`, name);
      continue;
    }
    if (list === undefined) continue;
    expectArgument(Array.isArray(list), `a list of records as ${name}`, list);
    const wrong = list.findIndex((record) => !hasFields(record, "id"));
    expectArgument(wrong === -1, `records with an id in ${name}`, list[wrong]);
  }
}

/** The authored view of a published record: without derived fields and without defaults. */
function authored(type: RecordType, record: object): unknown {
  return strip(record, definitions[type]);
}

function strip(value: unknown, schema: Schema | undefined): unknown {
  const field = schema && resolveField(schema).schema;
  if (Array.isArray(value)) return value.map((item) => strip(item, field?.items));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const property = field?.properties?.[name];
    const { readOnly, default: usual } = property ? resolveField(property).schema : {};
    return readOnly || isSame(inner, usual) ? [] : [[name, strip(inner, property)] as const];
  });
  return Object.fromEntries(kept);
}

/** Whether a value is the default of its field; most defaults are empty lists. */
function isSame(value: unknown, usual: unknown): boolean {
  if (usual === undefined) return false;
  if (Array.isArray(value) && Array.isArray(usual) && value.length !== usual.length) return false;
  return value === usual || JSON.stringify(value) === JSON.stringify(usual);
}
