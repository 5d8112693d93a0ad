import { type AuthoredRecords, type RecordType, recordTypes, typesByPlural } from "@open-resolutions/schemas";
import type { Entry, ReadFile } from "../read/read-file.ts";

/** The records of a dataset by type and id, in the order of their files. */
export interface Records {
  /** The records of each type that have the shape of their schema. */
  entries: { [T in RecordType]: Entry<T>[] };
  /**
   * By type and id, the first that has it; of a record whose shape is wrong only its id, so that one fault gives one
   * finding.
   */
  byId: { [T in RecordType]: Map<string, Entry<T>> };
  /** Source texts by the slug of their resolution. */
  sources: Map<string, ReadFile>;
  /** What could not be read, as `type:id` or, where a file holds many records, as the type alone. */
  unreadable: Set<string>;
  /** The slugs of the resolutions of which a record has not the shape of its schema. */
  damaged: Set<string>;
  /** How many records of the registers have not the shape of their schema. */
  damagedRegisters: number;
}

/** Whether this is the id of a part of a paragraph: the paragraph's id and the mark without brackets. */
export function isPart({ byId }: Records, id: string): boolean {
  const dot = id.lastIndexOf(".");
  if (dot === -1) return false;
  const parts = byId.paragraph.get(id.slice(0, dot))?.value.parts;
  return Array.isArray(parts) && parts.some(({ mark }) => mark === `(${id.slice(dot + 1)})`);
}

/** A record of this type and id, if there is one. */
export function findRecord<T extends RecordType>(
  records: Records,
  type: T,
  id: string,
): AuthoredRecords[T] | undefined {
  return records.byId[type].get(id)?.value;
}

/** Whether a record may be there although it could not be read, so that a reference to it is no second fault. */
export function mayBeThere({ unreadable }: Records, type: RecordType, id: string): boolean {
  return unreadable.size > 0 && (unreadable.has(type) || unreadable.has(`${type}:${id}`));
}

/** How many records of each type there are. */
export function recordCounts({ entries }: Records): Record<keyof typeof typesByPlural, number> {
  const counts = Object.entries(typesByPlural).map(([plural, type]) => [plural, entries[type].length]);
  return Object.fromEntries(counts) as ReturnType<typeof recordCounts>;
}

/** Whether every record of the registers could be read and has the shape of its schema. */
export function registersComplete({ unreadable, damagedRegisters }: Records): boolean {
  return damagedRegisters === 0 && ![...unreadable].some((name) => !/^(?:resolution|paragraph)\b/.test(name));
}

/** Whether every record could be read and has the shape of its schema, so that what is missing is really missing. */
export function isComplete(records: Records): boolean {
  return records.unreadable.size === 0 && records.damaged.size === 0 && records.damagedRegisters === 0;
}

/** A collection of records with nothing in it. */
export function emptyRecords(): Records {
  const perType = <V>(make: () => V) => Object.fromEntries(recordTypes.map((type) => [type, make()]));
  return {
    entries: perType(() => []) as unknown as Records["entries"],
    byId: perType(() => new Map()) as unknown as Records["byId"],
    sources: new Map(),
    unreadable: new Set(),
    damaged: new Set(),
    damagedRegisters: 0,
  };
}
