import { type RecordType, recordTypes } from "@open-resolutions/schemas";
import { slugOf } from "@open-resolutions/symbols";
import type { Records } from "../model/records.ts";
import { visitReferences } from "../model/references.ts";
import { valuesAround } from "../read/json-pointer.ts";
import { type Entry, entriesOf, type ReadFile } from "../read/read-file.ts";
import { isOfResolution, isResolutionType } from "../read/record-paths.ts";

/** The slug of the resolution to which a file or a line belongs; undefined for the registers. */
export function resolutionOf(file: ReadFile): string | undefined {
  const { kind } = file;
  if (!kind || !isOfResolution(kind)) return undefined;
  if (kind.holds !== "lines" && kind.name !== undefined) return kind.name;
  for (const { type, value } of entriesOf(file)) {
    const id: unknown = (value as { id?: unknown } | null)?.id;
    if (typeof id === "string") return type === "paragraph" ? (id.split(".", 1)[0] ?? "") : slugOf(id);
  }
  return "";
}

/**
 * Adds the records of a file. Of a record that does not match its schema only the id is added.
 *
 * @param slug the resolution to which the file belongs; undefined for the registers.
 * @param invalid JSON Pointers to the values that do not match the schema.
 * @returns the records that match their schema.
 */
export function addRecords(
  file: ReadFile,
  slug: string | undefined,
  invalid: readonly string[],
  records: Records,
): Entry[] {
  const { kind } = file;
  if (!kind) return [];
  if (kind.holds === "source") {
    records.sources.set(kind.name, file);
    return [];
  }
  const markInvalid = () => {
    if (slug === undefined) records.invalidRegisterRecords += 1;
    else records.invalidResolutions.add(slug);
  };
  if (file.value === undefined || (kind.holds === "collection" && !holdsList(file, kind.schema))) {
    const { name = "" } = kind;
    if (kind.holds !== "lines")
      records.unreadable.add(kind.holds === "record" ? `${kind.type}:${name}` : kind.type);
    markInvalid();
  }
  const added: Entry[] = [];
  const invalidValues = new Set(invalid.flatMap(valuesAround));
  for (const entry of entriesOf(file)) {
    const id: unknown = (entry.value as { id?: unknown } | null)?.id;
    const isInvalid = invalidValues.has(entry.pointer);
    // An invalid record still counts as present, so that references to it do not fail too.
    if (typeof id === "string") addById(records, isInvalid ? { ...entry, value: { id } as never } : entry);
    else if (kind.holds === "record") records.unreadable.add(`${kind.type}:${kind.name ?? ""}`);
    // The intended id is not known: any reference to a missing record may mean this one.
    if (invalidValues.has(`${entry.pointer}/id`))
      records.unreadable.add(kind.holds === "record" ? `${kind.type}:${kind.name ?? ""}` : kind.type);
    if (isInvalid) markInvalid();
    else {
      records.entries[entry.type].push(entry as never);
      added.push(entry);
    }
  }
  return added;
}

function holdsList({ value }: ReadFile, name: string): boolean {
  return Array.isArray((value as Record<string, unknown> | null)?.[name]);
}

/** Keeps the first record of an id; a checked record replaces a published one. */
function addById({ byId }: Records, entry: Entry): void {
  const ofType: Map<string, Entry> = byId[entry.type];
  const first = ofType.get(entry.value.id);
  if (!first || (first.file.context && !entry.file.context)) ofType.set(entry.value.id, entry);
}

/** Adds published records, except those whose id a checked record already has. */
export function addPublished(records: Records, published: Records): void {
  for (const type of Object.keys(published.entries) as RecordType[]) {
    for (const entry of published.entries[type]) {
      if (records.byId[type].has(entry.value.id)) continue;
      records.byId[type].set(entry.value.id, entry as never);
      // Resolutions are checked one by one, when their files are read.
      if (!isResolutionType(type)) records.entries[type].push(entry as never);
    }
  }
}

/** The ids of resolutions and paragraphs to which the registers refer. */
export function idsReferencedByRegisters({ entries, byId }: Records): Set<string> {
  const ids = new Set<string>();
  for (const type of recordTypes) {
    if (isResolutionType(type)) continue;
    for (const { value } of entries[type]) visitReferences(type, value, (_, id) => ids.add(id));
  }
  for (const { value } of entries.tombstone) for (const id of [value.id, ...(value.to ?? [])]) ids.add(id);
  for (const id of [...ids]) {
    // A part of a paragraph is found in the paragraph.
    if (id.includes(".")) ids.add(id.slice(0, id.lastIndexOf(".")));
  }
  return new Set([...ids].filter((id) => /[./]/.test(id) || byId.resolution.has(id)));
}

/** Removes the records of a resolution, except published ones and those whose ids are still needed. */
export function removeResolution(records: Records, needed: ReadonlySet<string>): void {
  const { byId, entries, sources } = records;
  for (const ofType of [byId.resolution, byId.paragraph]) {
    for (const [id, { file }] of ofType) if (!file.context && !needed.has(id)) ofType.delete(id);
  }
  entries.resolution.length = 0;
  entries.paragraph.length = 0;
  sources.clear();
}
