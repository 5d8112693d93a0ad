import { type AuthoredRecords, type RecordType, recordTypes } from "@open-resolutions/schemas";
import type { Entry, ReadFile } from "../read/read-file.ts";

/** The records of a dataset by type and id, in the order of their files. */
export interface Records {
  /** The records of each type that have the shape of their schema. */
  entries: { [T in RecordType]: Entry<T>[] };
  /**
   * By type and id, the first record with that id. Of a record that does not match its schema only the id is kept, so
   * that one mistake gives one finding.
   */
  byId: { [T in RecordType]: Map<string, Entry<T>> };
  /** Source texts by the slug of their resolution. */
  sources: Map<string, ReadFile>;
  /** Records that could not be read, as `type:id`; where a file holds many records, the type alone. */
  unreadable: Set<string>;
  /** The slugs of resolutions with a record that does not match its schema. */
  invalidResolutions: Set<string>;
  /** How many records of the registers do not match their schema. */
  invalidRegisterRecords: number;
}

/** Whether this is the id of a part of a paragraph: the paragraph's id and the mark without brackets. */
export function isPart({ byId }: Records, id: string): boolean {
  const dot = id.lastIndexOf(".");
  if (dot === -1) return false;
  const parts = byId.paragraph.get(id.slice(0, dot))?.value.parts;
  return Array.isArray(parts) && parts.some(({ mark }) => mark === `(${id.slice(dot + 1)})`);
}

/** The record of this type and id; undefined when none has it. */
export function findRecord<T extends RecordType>(
  records: Records,
  type: T,
  id: string,
): AuthoredRecords[T] | undefined {
  return records.byId[type].get(id)?.value;
}

/** Whether a record may exist although it could not be read. A reference to it is then not reported as well. */
export function mayExist({ unreadable }: Records, type: RecordType, id: string): boolean {
  return unreadable.size > 0 && (unreadable.has(type) || unreadable.has(`${type}:${id}`));
}

/** Whether every record of the registers could be read and matches its schema. */
export function registersComplete({ unreadable, invalidRegisterRecords }: Records): boolean {
  return (
    invalidRegisterRecords === 0 && ![...unreadable].some((name) => !/^(?:resolution|paragraph)\b/.test(name))
  );
}

/** Whether every record could be read and matches its schema. If not, a record that seems missing may only be invalid. */
export function isComplete(records: Records): boolean {
  return (
    records.unreadable.size === 0 &&
    records.invalidResolutions.size === 0 &&
    records.invalidRegisterRecords === 0
  );
}

/** An empty collection of records. */
export function emptyRecords(): Records {
  const perType = <V>(make: () => V) => Object.fromEntries(recordTypes.map((type) => [type, make()]));
  return {
    entries: perType(() => []) as unknown as Records["entries"],
    byId: perType(() => new Map()) as unknown as Records["byId"],
    sources: new Map(),
    unreadable: new Set(),
    invalidResolutions: new Set(),
    invalidRegisterRecords: 0,
  };
}
