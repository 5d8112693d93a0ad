import type { RecordType } from "@open-resolutions/schemas";
import { slugOf } from "@open-resolutions/symbols";
import type { Records } from "../model/records.ts";
import { visitReferences } from "../model/references.ts";
import { valuesAround } from "../read/json-pointer.ts";
import { type Entry, entriesOf, type ReadFile } from "../read/read-file.ts";
import { isOfResolution } from "../read/record-paths.ts";

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
 * Adds the records of a file. One with a fault in its schema is known by its id, and nothing else is asked of it.
 *
 * @param slug the resolution to which the file belongs.
 * @param faults JSON Pointers to what is wrong in the file.
 * @returns the records that have the shape of their schema.
 */
export function collect(
  file: ReadFile,
  slug: string | undefined,
  faults: readonly string[],
  records: Records,
): Entry[] {
  const { kind } = file;
  if (!kind) return [];
  if (kind.holds === "source") {
    records.sources.set(kind.name, file);
    return [];
  }
  const damage = () => {
    if (slug === undefined) records.damagedRegisters += 1;
    else records.damaged.add(slug);
  };
  if (file.value === undefined || (kind.holds === "collection" && !holdsList(file, kind.schema))) {
    const { name = "" } = kind;
    if (kind.holds !== "lines")
      records.unreadable.add(kind.holds === "record" ? `${kind.type}:${name}` : kind.type);
    damage();
  }
  const collected: Entry[] = [];
  const faultyValues = new Set(faults.flatMap(valuesAround));
  for (const entry of entriesOf(file)) {
    const id: unknown = (entry.value as { id?: unknown } | null)?.id;
    const faulty = faultyValues.has(entry.pointer);
    // An invalid record still counts as present, so that references to it do not fail too.
    if (typeof id === "string") addById(records, faulty ? { ...entry, value: { id } as never } : entry);
    else if (kind.holds === "record") records.unreadable.add(`${kind.type}:${kind.name ?? ""}`);
    // Nobody knows which id was meant, so a reference that leads nowhere may lead to it.
    if (faultyValues.has(`${entry.pointer}/id`))
      records.unreadable.add(kind.holds === "record" ? `${kind.type}:${kind.name ?? ""}` : kind.type);
    if (faulty) damage();
    else {
      records.entries[entry.type].push(entry as never);
      collected.push(entry);
    }
  }
  return collected;
}

function holdsList({ value }: ReadFile, name: string): boolean {
  return Array.isArray((value as Record<string, unknown> | null)?.[name]);
}

/** The first record of an id is the one that is found by it; a published one gives way to one that is checked. */
function addById({ byId }: Records, entry: Entry): void {
  const known: Map<string, Entry> = byId[entry.type];
  const first = known.get(entry.value.id);
  if (!first || (first.file.context && !entry.file.context)) known.set(entry.value.id, entry);
}

/** Adds published records, each unless a record of its id is there. */
export function addKnown(records: Records, known: Records): void {
  for (const type of Object.keys(known.entries) as RecordType[]) {
    for (const entry of known.entries[type]) {
      if (records.byId[type].has(entry.value.id)) continue;
      records.byId[type].set(entry.value.id, entry as never);
      // Resolutions are looked at one by one, and only when they are read.
      if (type !== "resolution" && type !== "paragraph") records.entries[type].push(entry as never);
    }
  }
}

/** The ids of resolutions and paragraphs for which the registers ask. */
export function idsAskedFor({ entries, byId }: Records): Set<string> {
  const asked = new Set<string>();
  for (const type of ["actor", "capability", "document", "verb", "theme", "tombstone"] as const) {
    for (const { value } of entries[type]) visitReferences(type, value, (_, id) => asked.add(id));
  }
  for (const { value } of entries.tombstone) for (const id of [value.id, ...(value.to ?? [])]) asked.add(id);
  for (const id of [...asked]) {
    // A part of a paragraph is found in the paragraph.
    if (id.includes(".")) asked.add(id.slice(0, id.lastIndexOf(".")));
  }
  return new Set([...asked].filter((id) => /[./]/.test(id) || byId.resolution.has(id)));
}

/** Takes the records of a resolution away again, but for those whose ids are asked for, and published ones. */
export function forgetResolution(records: Records, asked: ReadonlySet<string>): void {
  const { byId, entries, sources } = records;
  for (const known of [byId.resolution, byId.paragraph]) {
    for (const [id, { file }] of known) if (!file.context && !asked.has(id)) known.delete(id);
  }
  entries.resolution.length = 0;
  entries.paragraph.length = 0;
  sources.clear();
}
